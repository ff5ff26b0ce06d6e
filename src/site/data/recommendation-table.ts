import { reportAddress } from "../../model/addresses/addresses.ts";
import { flowing } from "../../model/report/flowing-text.ts";
import type { Recommendation } from "../../model/report/recommendation.ts";
import type { Report } from "../../model/report/report.ts";
import { always, type ColumnOf, column, ofReport } from "./columns.ts";
import type { TableOf } from "./table.ts";

/** Something that a board was asked to do. */
export interface RecommendationRow extends Recommendation {
  readonly report: Report;
  readonly position: number;
  readonly stem: string | null;
}

/** What a report recommends, in the order in which it stands. */
export function recommendationRows(report: Report): RecommendationRow[] {
  const all = report.gleaned.recommendations.flatMap(({ stem, items }) =>
    items.map((item) => ({ ...item, stem })),
  );
  return all.map((item, index) => ({ ...item, report, position: index + 1 }));
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
];

/** What boards were asked to do. */
export const recommendationTable: TableOf<RecommendationRow> = {
  name: "recommendations",
  title: "Recommendations",
  description:
    "A row for each thing that a board was asked to do, in the words of the report. What it resolved stands in its minutes.",
  key: ["report", "position"],
  columns,
};
