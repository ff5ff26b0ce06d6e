import type { BackgroundPaper, BackgroundPapers } from "../../../model/report/background-papers.ts";
import { flowing } from "../../../model/report/body/flowing-text.ts";
import type { Report } from "../../../model/report/report.ts";
import { always, type ColumnOf, column, machineReadReport, ofReport } from "../columns.ts";
import type { TableOf } from "../table.ts";

/** A background paper, or what a report says if it lists none. */
export interface BackgroundPaperRow {
  readonly report: Report;
  readonly position: number;
  readonly answer: BackgroundPapers;
  readonly paper: BackgroundPaper | null;
}

/** The papers that a report lists, or one row that says it lists none. */
export function backgroundPaperRows(report: Report): BackgroundPaperRow[] {
  const answer = report.facts.backgroundPapers;
  const papers = answer.kind === "listed" ? answer.papers : [null];
  return papers.map((paper, index) => ({ report, position: index + 1, answer, paper }));
}

const words = (text: string | null | undefined) => (text ? flowing(text) : null);

const columns: readonly ColumnOf<BackgroundPaperRow>[] = [
  ...ofReport,
  column(
    "position",
    "whole number",
    "Its place among the papers of its report, from 1",
    ({ position }) => position,
    always,
  ),
  column(
    "answer",
    "text",
    "What the report says: that there are papers, that there are none, that the matter does not apply, or nothing (“missing”)",
    ({ answer }) => answer.kind,
    { required: true, choices: ["listed", "none", "not applicable", "missing"] },
  ),
  column("title", "text", "The paper’s title", ({ paper }) => words(paper?.title)),
  column("held_at", "text", "Where it is held", ({ paper }) => words(paper?.heldAt)),
  column("inspect", "text", "Where or with whom it may be inspected", ({ paper }) =>
    words(paper?.inspect),
  ),
  column(
    "open_until",
    "date",
    "Until when it is open to inspection, four years from the meeting",
    ({ answer }) => (answer.kind === "listed" ? answer.openUntil : null),
  ),
  column(
    "printed",
    "text",
    "The report’s words where it says that there are none or that the matter does not apply",
    ({ answer }) => ("printed" in answer ? words(answer.printed) : null),
  ),
  machineReadReport,
];

/** What reports list under section 100D of the Local Government Act 1972. */
export const backgroundPaperTable: TableOf<BackgroundPaperRow> = {
  name: "background-papers",
  title: "Background papers",
  description:
    "A row for each document that a report lists under section 100D of the Local Government Act 1972, and one for each report that lists none.",
  key: ["report", "position"],
  columns,
};
