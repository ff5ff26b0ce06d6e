import type { Meeting } from "../../../archive/by-meeting.ts";
import { minutesAddress } from "../../../model/addresses/addresses.ts";
import type { Minute } from "../../../model/meeting/minute.ts";
import { type Clause, type Resolution, resolutionsOf } from "../../../model/meeting/resolution.ts";
import { always, column } from "../columns.ts";
import type { TableOf } from "../table.ts";
import { minutesMachineRead, type OfMeeting, ofMeeting, position } from "./meeting-table.ts";

interface DecisionRow extends OfMeeting {
  readonly position: number;
  readonly minute: Minute;
  readonly resolution: Resolution;
  readonly clause: Clause;
}

/** What a meeting resolved, one row for each clause. */
export function decisionRows(meeting: Meeting): readonly DecisionRow[] {
  const minutes = meeting.record?.minutes?.minutes ?? [];
  const all = minutes.flatMap((minute) =>
    resolutionsOf(minute.section).flatMap((resolution) =>
      resolution.clauses.map((clause) => ({ meeting, minute, resolution, clause })),
    ),
  );
  return all.map((row, index) => ({ ...row, position: index + 1 }));
}

/** What boards resolved. */
export const decisionTable: TableOf<DecisionRow> = {
  name: "decisions",
  title: "Decisions",
  description: "A row for each thing that a meeting resolved, in the words of its minutes.",
  key: ["meeting", "position"],
  columns: [
    ...ofMeeting,
    position,
    column(
      "address",
      "address",
      "The minute, by its place in the page of the minutes",
      ({ meeting: { board, date }, minute }, absolute) =>
        `${absolute(minutesAddress(board.entry, date))}#${minute.anchor}`,
      always,
    ),
    column("minute", "text", "The minute’s number, as printed", ({ minute }) => minute.number),
    column("title", "text", "The minute’s heading", ({ minute }) => minute.title, always),
    column(
      "items",
      "list of texts",
      "The agenda items that the minute names",
      ({ minute }) => minute.items,
    ),
    column(
      "stem",
      "text",
      "The words that lead into it: “RESOLVED: That”",
      ({ resolution }) => resolution.stem,
      always,
    ),
    column("number", "text", "Its mark, as printed: “1)”", ({ clause }) => clause.mark),
    column("text", "text", "Its words", ({ clause }) => clause.text, always),
    minutesMachineRead,
  ],
};
