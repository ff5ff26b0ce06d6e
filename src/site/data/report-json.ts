import { dataVersion } from "../../formats/data-table.ts";
import { jsonText, withoutTags } from "../../formats/json-text.ts";
import type { Block, Cell, Inline, ListItem } from "../../model/report/block.ts";
import { flowing, flowingText } from "../../model/report/flowing-text.ts";
import { isNilReturn } from "../../model/report/nil-return.ts";
import { headingText } from "../../model/report/plain-text.ts";
import type { Report } from "../../model/report/report.ts";
import type { AddressedBlock, Paragraph, Section } from "../../model/report/section.ts";
import { sectionKind } from "../../model/report/section-kind.ts";
import type { Absolute } from "./columns.ts";
import { type ReportRow, reportTable } from "./report-table.ts";
import { fieldsOf } from "./table.ts";

/**
 * A report as JSON: what the table of reports says of it, and its sections, paragraphs and blocks with
 * their anchors, so that a program can set two reports side by side. `report-schema.ts` describes it.
 */
export function reportJson(
  row: ReportRow & { readonly filed: Report },
  absolute: Absolute,
): string {
  const { filed: report } = row;
  const rest = JSON.stringify({
    printed_header: report.header,
    corrections: report.corrections,
    recommendations: report.gleaned.recommendations.map(({ stem, items }) => ({
      stem: stem === null ? null : flowing(stem),
      items: items.map((each) => ({ ...each, text: flowing(each.text) })),
    })),
    background_papers: papers(report),
    repairs: (report.source?.repairs ?? []).map(({ line, note, leftOut }) => ({
      line,
      note,
      left_out: leftOut === true,
    })),
  }).slice(1, -1);
  const sections = list(report.sections, section);
  return `{"version":"${dataVersion}",${header(row, absolute)},${withoutTags(rest)},"sections":${sections}}\n`;
}

function papers(report: Report) {
  const answer = report.gleaned.backgroundPapers;
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

// The tree is written straight away: to build it anew for JSON.stringify takes as long again.

const section = (of: Section): string =>
  `{"anchor":${json(of.anchor)},"number":${json(of.number)},${words(of.heading, "heading")},"kind":${json(sectionKind(headingText(of)))},"nil":${isNilReturn(of)},"paragraphs":${list(of.paragraphs, paragraph)}}`;

const paragraph = ({ anchor, number, blocks }: Paragraph): string =>
  `{"anchor":${json(anchor)},"number":${json(number)},"blocks":${list(blocks, addressed)}}`;

const addressed = ({ anchor, block }: AddressedBlock): string =>
  `{"anchor":${json(anchor)},${fields(block)}}`;

const plain = (block: Block): string => `{${fields(block)}}`;

/** A block as in the model, its words also as plain text. */
function fields(of: Block): string {
  switch (of.kind) {
    case "prose":
    case "lead-in":
      return `"kind":"${of.kind}",${words(of.content, "text")}`;
    case "list":
      return `"kind":"list","items":${list(of.items, item)}`;
    case "table":
      return `"kind":"table","table":${json(of.anchor)},"head":${list(of.head, cell)},"rows":${list(of.rows, row)}`;
    case "preformatted":
      return `"kind":"preformatted","text":${json(of.text)}`;
  }
}

const item = ({ marker, anchor, blocks }: ListItem): string =>
  `{"marker":${json(marker)},"anchor":${json(anchor)},"blocks":${list(blocks, plain)}}`;

const row = (cells: readonly Cell[]): string => list(cells, cell);

const cell = ({ content, align, joins }: Cell): string =>
  `{${words(content, "text")}${align === null ? "" : `,"align":"${align}"`}${joins ? `,"joins":"${joins}"` : ""}}`;

/** Words as plain text; how they are marked stands beside them only where they are. */
function words(content: readonly Inline[], name: "text" | "heading"): string {
  const text = `"${name}":${json(flowingText(content))}`;
  const isPlain = content.every(({ kind }) => kind === "text");
  return isPlain
    ? text
    : `${text},"content":${withoutTags(JSON.stringify(content.map(flowingInline)))}`;
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

const json = (text: string | null): string => (text === null ? "null" : jsonText(text));

function list<Each>(values: readonly Each[], write: (each: Each) => string): string {
  let text = "";
  for (const each of values) text += text === "" ? write(each) : `,${write(each)}`;
  return `[${text}]`;
}
