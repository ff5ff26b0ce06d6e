import { singleSpaced } from "../../text/single-spaced.ts";
import { blockText, headingText, inlineText, paragraphText } from "./body/plain-text.ts";
import type { Paragraph } from "./body/section.ts";
import { liveSections } from "./marks/live-words.ts";
import type { Report } from "./report.ts";

/** An appendix that a report mentions but the archive does not hold. */
export interface AbsentAppendix {
  /** "Appendix 1", "Annex B", with one capital. */
  readonly name: string;
  /** The anchor of the paragraph that first mentions it. */
  readonly anchor: string;
  readonly line: number;
}

/**
 * The appendices that a report calls its own but has neither as a section nor as an attachment. An appendix
 * "to" or "of" another document belongs to that document.
 */
export function absentAppendices(report: Report): AbsentAppendix[] {
  let held: Set<string> | null = null;
  const found = new Map<string, AbsentAppendix>();
  for (const { paragraphs } of liveSections(report.sections)) {
    for (const paragraph of paragraphs) {
      for (const mention of mentions(paragraph)) {
        const key = keyOf(mention);
        held ??= heldIn(report);
        if (held.has(key) || found.has(key) || coveredByWhole(held, mention)) continue;
        const name = `${capital(mention.word)}${mention.mark === "" ? "" : ` ${mention.mark}`}`;
        found.set(key, { name, anchor: paragraph.anchor, line: paragraph.line });
      }
    }
  }
  return [...found.values()];
}

/** Tested first, because most paragraphs mention none. */
const names = /append|annex/i;

interface Mention {
  /** "appendix" or "annex". */
  readonly word: string;
  /** "1", "B"; empty for "the appendix". */
  readonly mark: string;
}

const form =
  /\b(appendix|appendices|annex|annexe|annexes)\s+(?:no\.?\s*(?=\d))?(\d{1,2}[a-z]?|(?!No\b)[A-Z]{1,2}\d{0,2})\b(?![,.]?\d)(?:((?:\s*(?:,|and|&|to|-|–)\s*(?:\d{1,2}|[A-Z])\b(?!\s*(?:%|per cent)))+))?(?=([^.;]{0,60}))/gi;

function mentions(paragraph: Paragraph): Mention[] {
  if (!paragraph.blocks.some(({ block }) => names.test(blockText(block)))) return [];
  const text = singleSpaced(paragraphText(paragraph));
  return [...text.matchAll(form)].flatMap((match) => {
    const [, word = "", first = "", more = "", after = ""] = match;
    if (!isMark(first) || ofAnother(after)) return [];
    const others = [...more.matchAll(/\d{1,2}|[A-Z]/g)].map(([mark]) => mark);
    const marks = [first, ...(/\bto\b|[-–]/.test(more) ? between(first, others) : others)];
    return marks.map((mark) => ({ word: singular(word), mark }));
  });
}

const isMark = (mark: string) =>
  /^\d|^[A-Z]{1,2}\d*/.test(mark) && !/^(?:to|of|in|is|as|at|by|or|on|it)$/i.test(mark);

/** "Appendix 2 to the Local Plan", "Annex B of the Government's guidance". */
const ofAnother = (after: string) =>
  /^\s*(?:to|of)\s+(?!this\b|the (?:attached |present )?report\b|report\b)/i.test(after);

function between(first: string, others: readonly string[]): string[] {
  const [from, to] = [Number(first), Number(others.at(-1))];
  if (!(to > from) || to - from > 12) return [...others];
  return Array.from({ length: to - from }, (_, step) => String(from + step + 1));
}

const singular = (word: string) => (/^annex/i.test(word) ? "annex" : "appendix");

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

const keyOf = ({ word, mark }: Mention) => `${word} ${mark.toLowerCase()}`;

/** What the report holds by that name: attachments by title and file name, and its own headings. */
function heldIn({ attachments, sections }: Report): Set<string> {
  const titles = [
    ...attachments.flatMap(({ title, file }) => [title, file.replace(/[-_.]+/g, " ")]),
    ...sections.flatMap((section) => [
      headingText(section),
      ...section.paragraphs.flatMap(({ blocks }) =>
        blocks.flatMap(({ block }) => (block.kind === "lead-in" ? [blockText(block)] : [])),
      ),
      ...captions(section),
    ]),
  ];
  return new Set(
    titles.flatMap((title) =>
      [...title.matchAll(/\b(appendix|annexe?|app)\s*(\d{1,2}|[a-z]{1,2}\d{0,2})?\b/gi)].map(
        ([, word = "", mark = ""]) => keyOf({ word: singular(word), mark }),
      ),
    ),
  );
}

/** A paragraph that is no more than "Appendix 1" or "Appendix 1: Risks" is the heading of an appendix. */
function captions(section: Report["sections"][number]): string[] {
  return section.paragraphs.flatMap(({ blocks }) =>
    blocks.flatMap(({ block }) => {
      if (block.kind !== "prose") return [];
      const text = inlineText(block.content).trim();
      return text.length < 120 && /^(?:appendix|annexe?)\b/i.test(text) && !/[.]$/.test(text)
        ? [text]
        : [];
    }),
  );
}

/** If one attachment is called "the appendix" with no mark, it is the only one. */
const coveredByWhole = (held: ReadonlySet<string>, { word, mark }: Mention) =>
  held.has(`${word} `) && /^[1a]$/i.test(mark);
