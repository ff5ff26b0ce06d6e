import { singleSpaced } from "../../text/single-spaced.ts";
import { type PlainDate, yearsAfter } from "../time/plain-date.ts";
import type { Block, Table } from "./body/block.ts";
import { blockText, headingText, inlineText, paragraphText } from "./body/plain-text.ts";
import type { Section } from "./body/section.ts";
import { isNilText } from "./nil-return.ts";

/**
 * What a report lists under section 100D of the Local Government Act 1972. "None", "not applicable" and
 * silence are three different answers.
 */
export type BackgroundPapers =
  | {
      readonly kind: "listed";
      readonly papers: readonly BackgroundPaper[];
      /** The last day on which they are open to inspection. */
      readonly openUntil: PlainDate;
      readonly from: "front matter" | "report";
    }
  | { readonly kind: "none" | "not applicable"; readonly printed: string }
  | { readonly kind: "missing" };

/** A document listed under section 100D of the Local Government Act 1972. */
export interface BackgroundPaper {
  readonly title: string;
  readonly heldAt: string | null;
  readonly inspect: string | null;
}

/** Where a report lists them: in its front matter, or in its text. */
interface Listing {
  /** The meeting's date. */
  readonly date: PlainDate;
  readonly backgroundPapers: readonly BackgroundPaper[];
  readonly sections: readonly Section[];
}

/** Background papers are open to inspection for four years from the meeting (s.100D(2)). */
const yearsOpen = 4;

/** A report's background papers: from its front matter, otherwise from the section that lists them. */
export function backgroundPapersOf(report: Listing): BackgroundPapers {
  const openUntil = yearsAfter(report.date, yearsOpen);
  if (report.backgroundPapers.length > 0) {
    return { kind: "listed", papers: report.backgroundPapers, openUntil, from: "front matter" };
  }
  const section = report.sections.findLast((each) => isBackgroundPapers(headingText(each)));
  if (!section) return { kind: "missing" };
  const blocks = section.paragraphs.flatMap((paragraph) =>
    paragraph.blocks.map(({ block }) => block),
  );
  // "Background Papers: None" may be the whole of the section.
  const [, inHeading = ""] = /:\s*(.+)$/.exec(headingText(section)) ?? [];
  for (const printed of [inHeading, section.paragraphs.map(wordsOf).join(" ").trim()]) {
    if (printed === "") continue;
    if (/^(not applicable|n\/?a)\b/i.test(printed)) return { kind: "not applicable", printed };
    if (isNilText(printed) || /^none\b/i.test(printed)) return { kind: "none", printed };
  }
  const papers = blocks.flatMap(papersIn);
  return papers.length === 0
    ? { kind: "missing" }
    : { kind: "listed", papers, openUntil, from: "report" };
}

/** "LIST OF BACKGROUND PAPERS UNDER SECTIONS 100D …", "Background documents", "Background list of documents". */
export const isBackgroundPapers = (title: string): boolean =>
  /\bbackground (?:papers?|documents?|list of documents)\b|\bsections? 100d\b/i.test(title);

function wordsOf(paragraph: Section["paragraphs"][number]): string {
  const { number } = paragraph;
  return paragraphText(paragraph)
    .slice(number?.length ?? 0)
    .trim();
}

function papersIn(block: Block): BackgroundPaper[] {
  switch (block.kind) {
    case "table":
      return papersOfTable(block);
    case "list":
      return block.items.flatMap(({ blocks }) => paperOf(blocks.map(blockText).join(" ")));
    case "prose":
      return isLead(blockText(block)) ? [] : papersInProse(blockText(block));
    default:
      return [];
  }
}

/** Words that introduce the list without being part of it. */
const isLead = (text: string) =>
  /:\s*$/.test(text) || /^the following (papers|documents)\b/i.test(text);

/**
 * Papers listed in running text. They are separated where each says where it is held: "Plan, held by A.
 * Survey, held by B."; or where the last words say it for all: "Plan. Survey. Both held at A."
 */
function papersInProse(text: string): BackgroundPaper[] {
  const sentences = singleSpaced(text).split(/(?<=[.;])\s+(?=\p{Lu})/u);
  const last = sentences.at(-1) ?? "";
  if (sentences.length > 1 && /^(both|all|these|they|each)\b/i.test(last)) {
    const [shared] = paperOf(last);
    return sentences
      .slice(0, -1)
      .flatMap(paperOf)
      .map((paper) => ({ ...paper, heldAt: paper.heldAt ?? shared?.heldAt ?? null }));
  }
  return sentences.length > 1 && sentences.every((each) => holding.test(each))
    ? sentences.flatMap(paperOf)
    : paperOf(text);
}

const holding =
  /(?:[,;.(–—-]\s*|(?<!\s)\s*)(?:\b(?:is|are|and)\s+)?\b(?:held|kept|available|may be inspected|can be inspected)\s+(?:by|at|in|from|with|on)\s+(.+?)\)?\.?$/i;

/** "Lighting strategy 2014, held by the Streets Team, Town Hall" → the title, and where it is held. */
function paperOf(text: string): BackgroundPaper[] {
  const words = singleSpaced(text).trim();
  if (words === "" || isNilText(words)) return [];
  const held = holding.exec(words);
  const title = (held ? words.slice(0, held.index) : words).replace(/(?<![.;,])[.;,]+$/, "").trim();
  return title === "" ? [] : [{ title, heldAt: held?.[1] ?? null, inspect: null }];
}

/** A table such as "Document | Place of inspection | Contact officer", read by its headings. */
function papersOfTable({ head, rows }: Table): BackgroundPaper[] {
  const headings = head.map(({ content }) => inlineText(content));
  const place = (form: RegExp) => headings.findIndex((heading) => form.test(heading));
  const title = Math.max(0, place(/document|paper|title|report/i));
  const held = place(/held|place|location|where|department|inspection/i);
  const contact = place(/contact|officer/i);
  return rows.flatMap((row) => {
    const text = (at: number) => {
      const cell = at < 0 ? undefined : row[at];
      return cell ? singleSpaced(inlineText(cell.content)).trim() || null : null;
    };
    const name = text(title);
    if (name === null || isNilText(name)) return [];
    return [{ title: name, heldAt: text(held), inspect: contact === title ? null : text(contact) }];
  });
}
