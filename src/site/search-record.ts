import { attribute, type Html, html, nothing } from "../../layouts/html.ts";
import { quarterValue, sectionKindsOf } from "../archive/search-choices.ts";
import type { Block } from "../model/block.ts";
import { financialYearCode, financialYearOf } from "../model/financial-year.ts";
import { isNilReturn } from "../model/nil-return.ts";
import { periodLabel, quartersOf } from "../model/period.ts";
import { blockText, headingText, inlineText } from "../model/plain-text.ts";
import { quarterCode } from "../model/quarter.ts";
import type { Named } from "../model/register.ts";
import type { Report } from "../model/report.ts";
import { partId, shownFacts } from "../model/search-part.ts";
import { indexedWords, rowMark } from "../model/search-words.ts";
import type { Paragraph, Section } from "../model/section.ts";
import { isStandardHeading, type SectionKind, sectionKind } from "../model/section-kind.ts";
import type { AttachmentPage } from "./attachment-text.ts";

/** How much the words of a part of a report count for, of 1 for a paragraph of its own. */
const weights = { recommendation: 1.5, heading: 2, boilerplate: 0.2, attachment: 0.5 };

/**
 * What the search index is told of a report, a lean page of its own and not the one that readers see:
 * its words in parts that each have an address, without the sections that say nothing, and the words
 * of its attachments. `isBoilerplate` tells of a paragraph whether its words stand in many reports.
 */
export function searchRecord(
  report: Report,
  attachments: readonly AttachmentPage[],
  isBoilerplate: (paragraph: Paragraph) => boolean,
): string {
  const sections = report.sections.filter((section) => !isNilReturn(section));
  const record = html`<!doctype html><html lang="en"><body data-pagefind-body>${facts(report)}
<h1 data-pagefind-meta="title">${indexedWords(report.subject)}</h1>
${sections.map((each) => section(each, isBoilerplate))}${attachments.map(attachmentPart)}</body></html>`;
  return record.source;
}

/**
 * What filters and sorting go by. What a hit shows and nobody searches for stands in the id of a part
 * without words, because the index makes the words of every other field searchable.
 */
function facts(report: Report): Html {
  const { board, date, wards, officers, portfolios, covers } = report;
  const ids = (named: readonly Named[]) => named.map(({ entry }) => entry.id);
  const filters: readonly (readonly [string, readonly string[]])[] = [
    ["board", [board.entry.id]],
    ["year", [financialYearCode(financialYearOf(date))]],
    ["quarter", covers ? quartersOf(covers.period).map(quarterCode).map(quarterValue) : []],
    ["ward", wards.kind === "named" ? ids(wards.wards) : ["boroughwide"]],
    ["officer", ids(officers)],
    ["portfolio", ids(portfolios)],
    ["date", [date]],
    ["section", sectionKindsOf(report)],
  ];
  const period = covers ? periodLabel(covers.period) : "";
  const shown = partId(shownFacts, date, period, board.printed);
  const named = wards.kind === "named" ? wards.wards.map(({ printed }) => printed) : [];
  return html`<p data-pagefind-sort="date:${date}"></p>${filters.map(([name, values]) =>
    [...new Set(values)].map((value) => html`<p data-pagefind-filter="${name}:${value}"></p>`),
  )}${named.length === 0 ? nothing : html`<p data-pagefind-meta="wards:${named.join(", ")}"></p>`}<p id="${shown}">${"\u2062"}</p>`;
}

function section(of: Section, isBoilerplate: (paragraph: Paragraph) => boolean): Html {
  const heading = inlineText(of.heading);
  const place: Place = { kind: sectionKind(headingText(of)), section: heading };
  const head =
    heading === "" || isStandardHeading(heading)
      ? nothing
      : part(of.anchor, of.number ?? "", indexedWords(heading), weights.heading, place);
  return html`${head}${of.paragraphs.map((each) =>
    paragraph(each, place, isBoilerplate(each) ? weights.boilerplate : 1),
  )}`;
}

/** A page of an attachment; its id gives the address of the file within the report's own. */
function attachmentPart({ attachment, page, text }: AttachmentPage, index: number): Html {
  const { file, title } = attachment;
  const [name, fragment] = page === null ? ["", ""] : [`page ${page}`, `#page=${page}`];
  const address = `${encodeURI(file)}${fragment}`;
  return html`<p id="${partId(`_attachment-${index + 1}`, "attachments", name, title, address)}" data-pagefind-weight="${weights.attachment}">${indexedWords(text)}</p>
`;
}

interface Place {
  readonly kind: SectionKind;
  /** The section's heading. */
  readonly section: string;
}

function paragraph(of: Paragraph, place: Place, weight: number): Html {
  const number = of.number ?? "";
  return html`${of.blocks.map(({ anchor, block }) => blockParts(block, anchor, number, weight, place))}`;
}

function blockParts(block: Block, anchor: string, number: string, weight: number, place: Place) {
  const asked = place.kind === "recommendations" ? weight * weights.recommendation : weight;
  if (block.kind === "table")
    return part(block.anchor, tableName(block.anchor), rows(blockText(block)), weight, place);
  if (block.kind !== "list" || block.items.every((item) => item.anchor === null))
    return part(anchor, number, indexedWords(blockText(block)), asked, place);
  return html`${block.items.map((item) =>
    part(
      item.anchor ?? anchor,
      item.marker ?? number,
      indexedWords(item.blocks.map(blockText).join(" ")),
      asked,
      place,
    ),
  )}`;
}

const tableName = (anchor: string) => anchor.replace("table-", "Table ");

/** Cells apart by a dot, rows by the mark that lets a hit show one row. */
const rows = (text: string) =>
  text
    .split("\n")
    .map((row) => indexedWords(row.replaceAll("\t", " · ")))
    .join(` ${rowMark} `);

/** A part of a report; its id has all that the page of results tells of it, its address first. */
function part(anchor: string, number: string, words: string, weight: number, place: Place): Html {
  const id = partId(anchor, place.kind, number, place.section);
  const weighed = attribute("data-pagefind-weight", weight === 1 ? null : weight);
  return html`<p id="${id}"${weighed}>${words}</p>
`;
}
