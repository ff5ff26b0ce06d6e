import type { Decision } from "../../../archive/decisions/decisions.ts";
import { minutesAddress, reportAddress } from "../../../model/addresses/addresses.ts";
import type { Minute } from "../../../model/meeting/minute.ts";
import { flowing } from "../../../model/report/body/flowing-text.ts";
import { type Outcome, outcomeKinds } from "../../../model/report/outcome.ts";
import type { Recommendation } from "../../../model/report/recommendation.ts";
import type { Report } from "../../../model/report/report.ts";
import { always, type ColumnOf, column, machineReadReport, ofReport } from "../columns.ts";
import type { TableOf } from "../table.ts";

/** Something that a board was asked to do. */
export interface RecommendationRow extends Recommendation {
  readonly report: Report;
  readonly position: number;
  readonly stem: string | null;
  /** Null if its outcome is unknown. */
  readonly outcome: Outcome | null;
  readonly minute: Minute | null;
  readonly areMinutesMachineRead: boolean;
}

/** A report that recommends something, and what its meeting decided. */
export interface DecidedOn {
  readonly report: Report;
  readonly decision: Decision | null;
}

/** A report's recommendations, in order. */
export function recommendationRows({ report, decision }: DecidedOn): RecommendationRow[] {
  const all = report.facts.recommendations.flatMap(({ stem, items }) =>
    items.map((item) => ({ ...item, stem })),
  );
  return all.map((item, index) => ({
    ...item,
    report,
    position: index + 1,
    outcome: decision?.outcomes.get(item.anchor) ?? null,
    minute: decision?.minute ?? null,
    areMinutesMachineRead: decision?.areMinutesMachineRead ?? false,
  }));
}

const columns: readonly ColumnOf<RecommendationRow>[] = [
  column(
    "address",
    "address",
    "The recommendation, by its place in the report’s page",
    ({ report, anchor }, absolute) => `${absolute(reportAddress(report))}#${anchor}`,
    always,
  ),
  ...ofReport,
  column(
    "position",
    "whole number",
    "Its place among the recommendations of its report, from 1",
    ({ position }) => position,
    always,
  ),
  column(
    "stem",
    "text",
    "The words that lead into it: “That the Board”; empty where none do",
    ({ stem }) => (stem === null ? null : flowing(stem)),
  ),
  column("number", "text", "Its number, as printed: “1)”, “2.1”", ({ number }) => number),
  column("text", "text", "Its words", ({ text }) => flowing(text), always),
  column(
    "outcome",
    "text",
    "What was decided about it, where the minutes are certain",
    ({ outcome }) => outcome?.kind ?? null,
    { choices: outcomeKinds },
  ),
  column(
    "outcome_to",
    "text",
    "The body or day it was referred or deferred to, as printed",
    ({ outcome }) => outcome?.to ?? null,
  ),
  column(
    "resolved",
    "text",
    "What was resolved on it, in the words of the minutes",
    ({ outcome }) => outcome?.resolved ?? null,
  ),
  column(
    "minute",
    "address",
    "The minute that records it",
    ({ report: { board, date }, minute }, absolute) =>
      minute ? `${absolute(minutesAddress(board.entry, date))}#${minute.anchor}` : null,
  ),
  machineReadReport,
  column(
    "minutes_machine_read",
    "yes or no",
    "Whether a machine read the words of the minutes from a scan, so that some of them may be wrong; empty where it did not",
    ({ areMinutesMachineRead }) => areMinutesMachineRead || null,
  ),
];

/** What boards were asked to do. */
export const recommendationTable: TableOf<RecommendationRow> = {
  name: "recommendations",
  title: "Recommendations",
  description:
    "A row for each thing that a board was asked to do, in the words of the report, and what was decided, where the archive has the minutes.",
  key: ["report", "position"],
  columns,
};
