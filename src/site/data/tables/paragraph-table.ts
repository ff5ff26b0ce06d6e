import { type Address, reportAddress } from "../../../model/addresses/addresses.ts";
import { flowingParagraph, flowingText } from "../../../model/report/body/flowing-text.ts";
import { headingText } from "../../../model/report/body/plain-text.ts";
import type { Paragraph, Section } from "../../../model/report/body/section.ts";
import { sectionKind } from "../../../model/report/body/section-kind.ts";
import type { Report } from "../../../model/report/report.ts";
import { always, type ColumnOf, column, machineReadReport, ofReport } from "../columns.ts";
import type { TableOf } from "../table.ts";

/** A paragraph and its place. */
export interface ParagraphRow {
  readonly report: Report;
  /** The report's address. */
  readonly page: Address;
  readonly section: Section;
  readonly paragraph: Paragraph;
  readonly text: string;
}

/** The paragraphs of a report in order. */
export function paragraphRows(report: Report): ParagraphRow[] {
  const page = reportAddress(report);
  return report.sections.flatMap((section) =>
    section.paragraphs.map((paragraph) => {
      const text = flowingParagraph(paragraph);
      return { report, page, section, paragraph, text };
    }),
  );
}

const ofSection: readonly ColumnOf<ParagraphRow>[] = [
  column<ParagraphRow>(
    "section_number",
    "text",
    "The number of its section, as printed",
    ({ section }) => section.number,
  ),
  column<ParagraphRow>(
    "section_heading",
    "text",
    "The heading of its section, as printed, without the number; empty for words before the first",
    ({ section }) => flowingText(section.heading) || null,
  ),
  column<ParagraphRow>(
    "section_kind",
    "text",
    "What the section is for, by its heading",
    ({ section }) => sectionKind(headingText(section)),
    {
      required: true,
      choices: [
        "purpose",
        "recommendations",
        "information",
        "implications",
        "risk",
        "equality",
        "papers",
      ],
    },
  ),
];

const columns: readonly ColumnOf<ParagraphRow>[] = [
  column(
    "address",
    "address",
    "The paragraph, by its place in the report’s page",
    ({ page, paragraph }, absolute) => `${absolute(page)}#${paragraph.anchor}`,
    always,
  ),
  ...ofReport,
  ...ofSection,
  column(
    "number",
    "text",
    "The paragraph’s number, as printed; empty where it has none",
    ({ paragraph }) => paragraph.number,
  ),
  column(
    "text",
    "text",
    "Its words, with all that belongs to it: items under one another with their marks, the rows of a table each on a line with tabs between the cells, an empty line between what stands apart",
    ({ text }) => text,
    always,
  ),
  machineReadReport,
];

/** Every paragraph of every report. */
export const paragraphTable: TableOf<ParagraphRow> = {
  name: "paragraphs",
  title: "Paragraphs",
  description: "A row for each paragraph of each report, numbered or not, in their order.",
  key: ["address"],
  columns,
};
