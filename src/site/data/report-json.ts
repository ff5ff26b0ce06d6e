import { dataVersion } from "../../formats/data-table.ts";
import { withoutTags } from "../../formats/json-text.ts";
import type { Block, Cell, Inline, ListItem } from "../../model/report/body/block.ts";
import { flowing, flowingText } from "../../model/report/body/flowing-text.ts";
import { headingText } from "../../model/report/body/plain-text.ts";
import type { Paragraph, Section } from "../../model/report/body/section.ts";
import { sectionKind } from "../../model/report/body/section-kind.ts";
import { isNilReturn } from "../../model/report/nil-return.ts";
import type { Report } from "../../model/report/report.ts";
import type { Absolute } from "./columns.ts";
import { fieldsOf } from "./table.ts";
import { type ReportRow, reportTable } from "./tables/report-table.ts";

/**
 * A report as JSON: its row in the table of reports, and its sections, paragraphs and blocks with their
 * anchors, so that a program can compare two reports. `report-schema.ts` describes it.
 */
export function reportJson(
  row: ReportRow & { readonly filed: Report },
  absolute: Absolute,
): string {
  const { filed: report } = row;
  const rest = JSON.stringify({
    printed_header: report.header,
    corrections: report.corrections,
    recommendations: report.facts.recommendations.map(({ stem, items }) => ({
      stem: stem === null ? null : flowing(stem),
      items: items.map((each) => ({ ...each, text: flowing(each.text) })),
    })),
    background_papers: papers(report),
    repairs: (report.source?.repairs ?? []).map(({ line, note, leftOut }) => ({
      line,
      note,
      left_out: leftOut === true,
    })),
    sections: report.sections.map(section),
  });
  return `{"version":"${dataVersion}",${header(row, absolute)},${withoutTags(rest.slice(1))}\n`;
}

function papers(report: Report) {
  const answer = report.facts.backgroundPapers;
  if (answer.kind !== "listed") {
    return { answer: answer.kind, listed_in: null, open_until: null, papers: [] };
  }
  return {
    answer: answer.kind,
    listed_in: answer.from,
    open_until: answer.openUntil,
    papers: answer.papers.map(({ title, heldAt, inspect }) => ({
      title: flowing(title),
      held_at: heldAt,
      inspect,
    })),
  };
}

const header = fieldsOf(reportTable.columns);

const section = (of: Section) => ({
  anchor: of.anchor,
  number: of.number,
  ...words(of.heading, "heading"),
  kind: sectionKind(headingText(of)),
  nil: isNilReturn(of),
  paragraphs: of.paragraphs.map(paragraph),
});

const paragraph = ({ anchor, number, blocks }: Paragraph) => ({
  anchor,
  number,
  blocks: blocks.map((each) => ({ anchor: each.anchor, ...fields(each.block) })),
});

/** A block as in the model, with its words also as plain text. */
function fields(of: Block): object {
  switch (of.kind) {
    case "prose":
    case "lead-in":
      return { kind: of.kind, ...words(of.content, "text") };
    case "list":
      return { kind: "list", items: of.items.map(item) };
    case "table":
      return { kind: "table", table: of.anchor, head: of.head.map(cell), rows: of.rows.map(row) };
    case "preformatted":
      return { kind: "preformatted", text: of.text };
  }
}

const item = ({ marker, anchor, blocks }: ListItem) => ({
  marker,
  anchor,
  blocks: blocks.map(fields),
});

const row = (cells: readonly Cell[]) => cells.map(cell);

const cell = ({ content, align, joins }: Cell) => ({
  ...words(content, "text"),
  ...(align === null ? {} : { align }),
  ...(joins ? { joins } : {}),
});

/** Words as plain text, and with their formatting only if they have any. */
function words(content: readonly Inline[], name: "text" | "heading") {
  const isPlain = content.every(({ kind }) => kind === "text");
  return {
    [name]: flowingText(content),
    ...(isPlain ? {} : { content: content.map(flowingInline) }),
  };
}

function flowingInline(of: Inline): Inline {
  switch (of.kind) {
    case "text":
      return { kind: "text", text: flowing(of.text) };
    case "line-break":
      return of;
    default:
      return { ...of, content: of.content.map(flowingInline) };
  }
}
