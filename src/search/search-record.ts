import { type Searched, searchedFilters } from "../archive/search/searched.ts";
import type { IndexedPart, IndexedReport } from "../formats/search-hit.ts";
import { reportAddress } from "../model/addresses/addresses.ts";
import { statedFields } from "../model/fields/stated-fields.ts";
import type { Block } from "../model/report/body/block.ts";
import { blockText, headingText, inlineText } from "../model/report/body/plain-text.ts";
import type { Paragraph, Section } from "../model/report/body/section.ts";
import {
  isStandardHeading,
  type SectionKind,
  sectionKind,
} from "../model/report/body/section-kind.ts";
import { isMachineRead } from "../model/report/machine-read.ts";
import { liveSections } from "../model/report/marks/live-words.ts";
import { isNilReturn } from "../model/report/nil-return.ts";
import type { Report } from "../model/report/report.ts";
import { periodLabel } from "../model/time/period.ts";
import type { AttachmentPage } from "./attachment-text.ts";
import { boilerplateKey } from "./boilerplate.ts";

/** What the search index receives of a report. */
export interface SearchRecord {
  readonly shown: IndexedReport;
  /** The weights of its parts' words. */
  readonly counted: readonly Counted[];
  /** The filter values under which it is found. */
  readonly filters: readonly Filter[];
}

export type Filter = readonly [name: string, values: readonly string[]];

/** The weight of a part's words. */
interface Counted {
  /** In 24ths of a plain paragraph, which is Pagefind's unit. */
  readonly weight: number;
  /** Equal for paragraphs with the same words; 0 for anything that is not a paragraph. */
  readonly key: number;
}

const weights = { paragraph: 24, recommendation: 36, heading: 48, attachment: 12, summary: 12 };

/**
 * A report's record: its words in parts with an address each, without struck-through words and empty
 * sections, and the words of its attachments.
 */
export function searchRecord(
  report: Report,
  attachments: readonly AttachmentPage[],
  outcomes: Searched["outcomes"] = [],
): SearchRecord {
  const said = liveSections(report.sections)
    .filter((section) => !isNilReturn(section))
    .map((section) => ({ section, kind: sectionKind(headingText(section)) }));
  const summary = summaryParts(report, said.length + report.attachments.length);
  const parts = [
    ...said.flatMap(({ section, kind }, at) => sectionParts(section, kind, at)),
    ...attachments.map((page) => attachmentPart(page, said.length, report)),
    ...summary,
  ];
  const { board, date, covers, wards, officers } = report;
  return {
    shown: {
      url: reportAddress(report),
      subject: withPlainSpaces(report.subject),
      date,
      covers: covers ? periodLabel(covers.period) : "",
      board: board.printed,
      wards: wards.kind === "named" ? wards.wards.map(({ printed }) => printed).join(", ") : "",
      officers: officers.map(({ printed }) => printed).join(", "),
      ...(isMachineRead(report) ? { isMachineRead: true } : {}),
      sections: [
        ...said.map(({ section, kind }) => [kind, inlineText(section.heading)] as const),
        ...report.attachments.map(({ title }) => ["attachments", title] as const),
        ...summary.slice(0, 1).map(() => ["information", "About this report"] as const),
      ],
      parts: parts.map(({ part }) => part),
    },
    counted: parts.map(({ counted }) => counted),
    filters: filtersOf({ of: report, outcomes }),
  };
}

/** The filter values of a report or minutes. */
export function filtersOf(searched: Searched): Filter[] {
  const found = searchedFilters.map(({ name, valuesOf }): Filter => {
    return [name, [...new Set(valuesOf(searched).map(([value]) => value))]];
  });
  return [...found, ["date", [searched.of.date]]];
}

/** What the page's summary prints that no filter or other field holds: a decision's number, an applicant. */
function summaryParts({ stated, header }: Report, at: number): CountedPart[] {
  const own = statedFields.flatMap(({ name, label }) => {
    const value = stated[name];
    return label !== undefined && typeof value === "string" ? [{ label, value }] : [];
  });
  return [...own, ...header].flatMap(({ label, value }) => {
    if (value === null) return [];
    const text = withPlainSpaces(label === null ? value : `${label}: ${value}`);
    return [{ part: [at, "", "", text], counted: { weight: weights.summary, key: 0 } }];
  });
}

export interface CountedPart {
  readonly part: IndexedPart;
  readonly counted: Counted;
}

function sectionParts(section: Section, kind: SectionKind, at: number): CountedPart[] {
  const heading = inlineText(section.heading);
  const isAsked = kind === "recommendations";
  const paragraphs = section.paragraphs.flatMap((each) => paragraphParts(each, at, isAsked));
  if (heading === "" || isStandardHeading(heading)) return paragraphs;
  const head: IndexedPart = [
    at,
    `#${section.anchor}`,
    section.number ?? "",
    withPlainSpaces(heading),
  ];
  return [{ part: head, counted: { weight: weights.heading, key: 0 } }, ...paragraphs];
}

/** The parts of a paragraph, each with its address. */
export function paragraphParts(paragraph: Paragraph, at: number, isAsked: boolean): CountedPart[] {
  const key = boilerplateKey(paragraph);
  const number = paragraph.number ?? "";
  return paragraph.blocks.flatMap(({ anchor, block }) =>
    blockParts(block, anchor, number).map(([place, mark, text]) => {
      const asked = isAsked && block.kind !== "table";
      const weight = asked ? weights.recommendation : weights.paragraph;
      return { part: [at, `#${place}`, mark, text], counted: { weight, key } };
    }),
  );
}

type Piece = readonly [anchor: string, number: string, text: string];

function blockParts(block: Block, anchor: string, number: string): Piece[] {
  if (block.kind === "table")
    return [[block.anchor, block.anchor.replace("table-", "Table "), rows(blockText(block))]];
  if (block.kind !== "list" || block.items.every((item) => item.anchor === null))
    return [[anchor, number, withPlainSpaces(blockText(block))]];
  return block.items.map((item) => [
    item.anchor ?? anchor,
    item.marker ?? number,
    withPlainSpaces(item.blocks.map(blockText).join(" ")),
  ]);
}

/** A page of an attachment; its place is the file's address relative to the report's. */
function attachmentPart(
  { attachment, page, text }: AttachmentPage,
  before: number,
  { attachments }: Report,
): CountedPart {
  const [name, fragment] = page === null ? ["", ""] : [`page ${page}`, `#page=${page}`];
  const place = `${encodeURI(attachment.file)}${fragment}`;
  const at = before + attachments.indexOf(attachment);
  return {
    part: [at, place, name, withPlainSpaces(text)],
    counted: { weight: weights.attachment, key: 0 },
  };
}

/** Words with plain spaces. */
export const withPlainSpaces = (text: string) =>
  untidy.test(text) ? text.replace(/\s+/g, " ").trim() : text;

/** Irregular spaces, which most texts do not have. */
const untidy = /^\s|\s\s|[^\S ]|\s$/;

/** Cells separated by a dot, each row on a line. */
const rows = (text: string) =>
  text
    .split("\n")
    .map((row) => withPlainSpaces(row.replaceAll("\t", " · ")))
    .join("\n");
