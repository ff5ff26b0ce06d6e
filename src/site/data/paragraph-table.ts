import { reportAddress } from "../../model/addresses.ts";
import { flowingParagraph, flowingText } from "../../model/flowing-text.ts";
import { headingText } from "../../model/plain-text.ts";
import type { Report } from "../../model/report.ts";
import type { Paragraph, Section } from "../../model/section.ts";
import { type SectionKind, sectionKind } from "../../model/section-kind.ts";
import { always, type ColumnOf, column, ofReport } from "./columns.ts";
import type { TableOf } from "./table.ts";

/** A paragraph with where it stands. */
export interface ParagraphRow {
  readonly report: Report;
  readonly section: Section;
  readonly heading: string;
  readonly kind: SectionKind;
  readonly paragraph: Paragraph;
}

/** The paragraphs of a report in the order in which they stand. */
export const paragraphRows = (report: Report): ParagraphRow[] =>
  report.sections.flatMap((section) => {
    const heading = flowingText(section.heading);
    const kind = sectionKind(headingText(section));
    return section.paragraphs.map((paragraph) => ({ report, section, heading, kind, paragraph }));
  });

const columns: readonly ColumnOf<ParagraphRow>[] = [
  column(
    "address",
    "address",
    "The paragraph, by its place in the report’s page",
    ({ report, paragraph }, absolute) => `${absolute(reportAddress(report))}#${paragraph.anchor}`,
    always,
  ),
  ...ofReport,
  column(
    "section_number",
    "text",
    "The number of its section, as printed",
    ({ section }) => section.number,
  ),
  column(
    "section_heading",
    "text",
    "The heading of its section, as printed, without the number; empty for words that stand before the first",
    ({ heading }) => (heading === "" ? null : heading),
  ),
  column("section_kind", "text", "What the section is for, by its heading", ({ kind }) => kind, {
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
  }),
  column(
    "number",
    "text",
    "The paragraph’s number, as printed; empty where it bears none",
    ({ paragraph }) => paragraph.number,
  ),
  column(
    "text",
    "text",
    "Its words, with all that belongs to it: items under one another with their marks, the rows of a table each on a line with tabs between the cells, an empty line between what stands apart",
    ({ paragraph }) => flowingParagraph(paragraph),
    always,
  ),
];

/** Every paragraph of every report. */
export const paragraphTable: TableOf<ParagraphRow> = {
  name: "paragraphs",
  title: "Paragraphs",
  description:
    "A row for each paragraph of each report, numbered or not, in the order in which they stand.",
  key: ["address"],
  columns,
};
