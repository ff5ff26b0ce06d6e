import {
  isMeasure,
  numberParts,
  sectionNumber,
  strays,
  succession,
} from "../../model/report/body/numbering.ts";
import { isCut } from "../source/line-ends.ts";
import { numberedHeading, recommendationHeading } from "./headings.ts";
import { type Layout, opensInCapitals, standsAlone } from "./layout.ts";
import {
  type Bullet,
  bulletOf,
  decimalNumber,
  type LineNumber,
  markBefore,
  wholeNumber,
} from "./line-head.ts";
import { headingLevel } from "./marking/heading-level.ts";
import { isBold, isSameSize, opens, type SeenLine } from "./seen-lines.ts";

/** One of the report's own numbers: a section's, "2.0", or a paragraph's, "2.1" or "7.". */
export interface OwnNumber extends LineNumber {
  readonly of: "section" | "paragraph";
  /** A bullet or tick printed before it, or null. */
  readonly bullet: Bullet | null;
}

/** The lines with one of the report's own numbers, by index, and those that only look like it. */
export interface Numbers {
  readonly own: ReadonlyMap<number, OwnNumber>;
  readonly doubtful: ReadonlyMap<number, string>;
}

/** The numbers seen so far. */
interface Before {
  readonly section: string | null;
  /** The line with that number. */
  readonly sectionLine: SeenLine | null;
  /** The last decimal number of the section. */
  readonly decimal: string | null;
  readonly whole: number | null;
  /** The last line with a decimal number, by the number's depth. */
  readonly lines: Readonly<Record<number, SeenLine>>;
}

/**
 * Follows the numbers from line to line. A number is the report's own if it follows the one before it and
 * is placed like others of its kind; otherwise it is part of the words.
 */
export function numbersIn(lines: readonly SeenLine[], layout: Layout): Numbers {
  const own = new Map<number, OwnNumber>();
  const doubtful = new Map<number, string>();
  let before: Before = { section: null, sectionLine: null, decimal: null, whole: null, lines: {} };
  for (const [place, seen] of lines.entries()) {
    if (seen.line.table || seen.line.asPrinted) continue;
    const near = { above: lines[place - 1], below: lines[place + 1] };
    const number = numberOf(seen, near, before, layout);
    if (number) {
      own.set(seen.index, number);
      before = after(before, number, seen);
    } else if (seen.line.heading > 0 || headingLevel(seen, layout) === 2) {
      if (!layout.numberedSections) before = { ...before, decimal: null };
    } else {
      const doubt = doubtAbout(seen);
      if (doubt !== null) doubtful.set(seen.index, doubt);
    }
  }
  return { own, doubtful };
}

function numberOf(
  seen: SeenLine,
  { above, below }: { above: SeenLine | undefined; below: SeenLine | undefined },
  before: Before,
  layout: Layout,
): OwnNumber | null {
  const section = sectionIn(seen, below, before, layout);
  if (section) return { ...section, of: "section", bullet: null };
  const bullet = loneAsterisk(seen, above) ? null : markBefore(seen.line.text);
  const words = bullet ? bullet.rest : seen.words;
  const decimal = decimalNumber(words);
  if (decimal && takesDecimal(decimal, { seen, above, bullet, before })) {
    return { ...decimal, of: "paragraph", bullet };
  }
  const whole = layout.straightNumbers.has(seen.index) ? wholeNumber(words) : null;
  const within = before.decimal === null || numberParts(before.decimal)[0] === before.whole;
  return whole && within ? { ...whole, of: "paragraph", bullet } : null;
}

function after(before: Before, { of, number }: OwnNumber, seen: SeenLine): Before {
  if (of === "section") return { ...before, section: number, sectionLine: seen, decimal: null };
  const parts = numberParts(number);
  if (!/\.\d/.test(number)) return { ...before, whole: parts[0] ?? null, decimal: null };
  return { ...before, decimal: number, lines: { ...before.lines, [parts.length]: seen } };
}

/**
 * A section's number follows the last one. "9.0" before capitals is always one, and so is "4." with "4.1"
 * below it. Any other "4." must be the next number, or nearly, and look like the headings before it, and
 * stand alone, be bold, or come before capitals.
 */
function sectionIn(
  seen: SeenLine,
  below: SeenLine | undefined,
  before: Before,
  layout: Layout,
): LineNumber | null {
  const { line, words } = seen;
  const first = below ? decimalNumber(below.words) : null;
  const under = first === null ? "" : numberParts(first.number).slice(0, 2).join(".");
  const leads = (number: string) => under === `${Number.parseInt(number, 10)}.1`;
  const titled = layout.numberedSections ? sectionNumber(words) : null;
  if (titled && leads(titled.number) && opens(seen)) return titled;
  const heading = layout.numberedSections ? numberedHeading(line) : null;
  if (!heading) return null;
  const capitals = opensInCapitals(heading.rest);
  const last = before.section === null ? 0 : (numberParts(before.section)[0] ?? 0);
  const step = (numberParts(heading.number)[0] ?? 0) - last;
  const isNear = step >= 0 && step <= 3;
  if (/\.0\.?$/.test(heading.number) || line.heading > 0) {
    return capitals || isNear ? heading : null;
  }
  const like = before.sectionLine;
  const inBold = isBold(line.text);
  if (like && isBold(like.line.text) && !inBold && !capitals) return null;
  const alone = recommendationHeading(words) !== null || (opens(seen) && standsAlone(seen));
  if (step === 1) return alone || capitals || inBold ? heading : null;
  const aligned = like !== null && Math.abs(like.column - seen.column) <= 2;
  return isNear && inBold && aligned && isSameSize(seen, like) ? heading : null;
}

interface At {
  readonly seen: SeenLine;
  readonly above: SeenLine | undefined;
  readonly bullet: Bullet | null;
  readonly before: Before;
}

/** A paragraph's decimal number: exactly the next, or another where such numbers start paragraphs. */
function takesDecimal({ number, rest }: LineNumber, at: At): boolean {
  const { seen, above, bullet, before } = at;
  if (isMeasure(rest)) return false;
  const parts = numberParts(number);
  const { section, decimal, whole } = before;
  if (whole !== null && decimal === null && strays(number, whole)) return false;
  const like = before.lines[parts.length];
  if (like && !isSameSize(seen, like)) return false;
  const aligned = !like || bullet !== null || Math.abs(seen.column - like.column) <= 2;
  const heads = opens(seen) || bullet !== null || seen.line.heading > 0;
  if (succession(number, decimal, section) === "next") {
    if (isSetIn(parts.length, seen, before) && !refers(above?.words ?? "")) return true;
    return heads || (aligned && !(above && isCut(above.words, rest, false)));
  }
  const inPlace = aligned || seen.column < like.column;
  return inPlace && (heads || like !== undefined) && !/^[\p{Ll}\d£%(]/u.test(rest);
}

/** True for a third level such as “3.1.1” to the right of “3.1”, in line with others of its level. */
function isSetIn(depth: number, { column }: SeenLine, { lines }: Before): boolean {
  const [parent, like] = [lines[depth - 1], lines[depth]];
  if (depth < 3 || !parent || column <= parent.column) return false;
  return !like || Math.abs(like.column - column) <= 2;
}

/** True for words after which a number is a reference to a paragraph: "as in paragraph". */
const refers = (words: string) =>
  /\b(?:paragraphs?|paras?|sections?|in|see|and|to|at|of|under)\.?$/i.test(
    words.replace(/(?<=[,;]) (?:and|or)$/, ""),
  );

/** An asterisk before a single line marks a note. */
function loneAsterisk({ line, under }: SeenLine, above: SeenLine | undefined): boolean {
  const starred = (text: string | undefined) => bulletOf(text ?? "")?.glyph === "*";
  return starred(line.text) && !starred(under?.text) && !starred(above?.line.text);
}

/** Why what looks like a number at the start of a paragraph is not one; null if there is no doubt. */
function doubtAbout(seen: SeenLine): string | null {
  const decimal = opens(seen) ? decimalNumber(seen.words) : null;
  return decimal && !isMeasure(decimal.rest) ? decimal.number : null;
}
