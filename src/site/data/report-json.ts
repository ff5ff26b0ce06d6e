import { backgroundPapersOf } from "../../model/background-papers.ts";
import type { Block, Cell, Inline, ListItem } from "../../model/block.ts";
import { dataVersion } from "../../model/data-table.ts";
import { flowing, flowingText } from "../../model/flowing-text.ts";
import { isNilReturn } from "../../model/nil-return.ts";
import { headingText } from "../../model/plain-text.ts";
import { recommendationsOf } from "../../model/recommendation.ts";
import type { Report } from "../../model/report.ts";
import type { AddressedBlock, Paragraph, Section } from "../../model/section.ts";
import { sectionKind } from "../../model/section-kind.ts";
import type { Absolute } from "./columns.ts";
import { type ReportRow, reportTable } from "./report-table.ts";
import { jsonRow, safeJson } from "./table.ts";

/**
 * A report as JSON: what the table of reports says of it, and its sections, paragraphs and blocks with
 * their anchors, so that a program can set two reports side by side. `report-schema.ts` describes it.
 */
export function reportJson(
  row: ReportRow & { readonly filed: Report },
  absolute: Absolute,
): string {
  const { filed: report } = row;
  const header = jsonRow(reportTable, row, absolute).slice(1, -1);
  const rest = JSON.stringify({
    corrections: report.corrections,
    recommendations: recommendationsOf(report.sections).map(({ stem, items }) => ({
      stem: stem === null ? null : flowing(stem),
      items: items.map((item) => ({ ...item, text: flowing(item.text) })),
    })),
    background_papers: papers(report),
    repairs: report.source?.repairs ?? [],
    sections: report.sections.map(section),
  }).slice(1);
  return safeJson(`{"version":"${dataVersion}",${header},${rest}\n`);
}

function papers(report: Report) {
  const answer = backgroundPapersOf(report);
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

const section = (of: Section) => ({
  anchor: of.anchor,
  number: of.number,
  ...inline(of.heading, "heading"),
  kind: sectionKind(headingText(of)),
  nil: isNilReturn(of),
  paragraphs: of.paragraphs.map(paragraph),
});

const paragraph = ({ anchor, number, blocks }: Paragraph) => ({
  anchor,
  number,
  blocks: blocks.map((each: AddressedBlock) => ({ anchor: each.anchor, ...block(each.block) })),
});

/** A block as in the model, its words also as plain text. */
function block(of: Block): object {
  switch (of.kind) {
    case "prose":
    case "lead-in":
      return { kind: of.kind, ...inline(of.content, "text") };
    case "list":
      return { kind: of.kind, items: of.items.map(item) };
    case "table":
      return {
        kind: of.kind,
        table: of.anchor,
        head: of.head.map(cell),
        rows: of.rows.map((row) => row.map(cell)),
      };
    case "preformatted":
      return { kind: of.kind, text: of.text };
  }
}

const item = ({ marker, anchor, blocks }: ListItem) => ({
  marker,
  anchor,
  blocks: blocks.map(block),
});

const cell = ({ content, align }: Cell) => ({
  ...inline(content, "text"),
  ...(align === null ? {} : { align }),
});

/** Words as plain text; how they are marked stands beside them only where they are. */
function inline(content: readonly Inline[], name: "text" | "heading") {
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
