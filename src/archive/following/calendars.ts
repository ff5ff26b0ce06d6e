import type { TaggingEntity } from "../../formats/tag-uri.ts";
import type { Entry } from "../../model/council/register.ts";
import { isOfRecords } from "../../model/report/decision-record.ts";
import type { PlainDate } from "../../model/time/plain-date.ts";
import type { Archive } from "../archive.ts";
import type { Meeting } from "../by-meeting.ts";
import { compare } from "../order.ts";
import { knownDays } from "../publication/known-days.ts";
import { minter } from "./minter.ts";

/** The meetings of a board, newest first. */
export interface Calendar {
  readonly board: Entry;
  readonly by: TaggingEntity;
  readonly meetings: readonly DatedMeeting[];
}

export interface DatedMeeting extends Meeting {
  /** When one of its reports was last published or corrected. */
  readonly updated: PlainDate;
}

/** A calendar for each board with a known meeting. */
export function calendarsOf(archive: Archive): Calendar[] {
  const by = minter(archive);
  const days = knownDays(archive.log, archive.ledger);
  const calendars = new Map<Entry, DatedMeeting[]>();
  for (const meeting of archive.meetings) {
    if (isOfRecords(meeting)) continue;
    const [updated = meeting.date] = meeting.listed
      .flatMap((each) => days.get(each)?.updated ?? [])
      .sort((one, other) => compare(other, one));
    const board = calendars.get(meeting.board.entry) ?? [];
    board.push({ ...meeting, updated });
    calendars.set(meeting.board.entry, board);
  }
  return [...calendars].map(([board, meetings]) => ({ board, by, meetings }));
}
