import { runsBare } from "../../model/report/body/bare-number.ts";
import { plain } from "../source/raw-report.ts";
import { isCapitals, numberedHeading, recommendationHeading } from "./headings.ts";
import { decimalNumber, markBefore } from "./line-head.ts";
import { isBold, opens, type SeenLine } from "./seen-lines.ts";
import { straightNumbers } from "./straight-numbers.ts";
import { tickedItems } from "./ticked-items.ts";

/** How a report's text is laid out, which decides what its lines can be. */
export interface Layout {
  /** True if sections have numbers, "1.0" or "3."; otherwise paragraphs may be numbered straight through. */
  readonly numberedSections: boolean;
  /** True if no line has a decimal number and no section a number. */
  readonly straight: boolean;
  /** The indices of the lines whose whole numbers run straight through the report. */
  readonly straightNumbers: ReadonlySet<number>;
  /** The indices of lines with a tick that are items of a list. */
  readonly tickedItems: ReadonlySet<number>;
  /** True if sections without numbers have headings in capitals, so that other headings belong inside them. */
  readonly headedInCapitals: boolean;
  /** The indices of section headings with a letter or a Roman numeral, "A. Purpose". */
  readonly lettered: ReadonlySet<number>;
  /** The length at which lines wrap; null if each line is a paragraph. */
  readonly width: number | null;
}

/** Works out the layout from the whole text of a report. */
export function layoutOf(lines: readonly SeenLine[]): Layout {
  const lengths = lines
    .filter(({ line }) => line.table === null)
    .map(({ line }) => plain(line.text).length)
    .sort((one, other) => one - other);
  const long = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  const decimals = lines.filter((seen) => opens(seen) && decimalNumber(unlisted(seen))).length;
  const whole = straightNumbers(lines, runsBare(headsOf(lines)));
  const numberedSections = hasNumberedSections(lines) && !runsThrough(lines, whole, decimals);
  return {
    numberedSections,
    straight: !numberedSections && decimals < whole.size / 3 + 1,
    straightNumbers: numberedSections ? new Set() : whole,
    tickedItems: tickedItems(lines),
    headedInCapitals: lines.filter((seen) => opens(seen) && isCapitals(seen.words)).length > 1,
    lettered: letteredHeadings(lines),
    width: long > 140 ? null : long,
  };
}

const unlisted = ({ line, words }: SeenLine) => markBefore(line.text)?.rest ?? words;

/** The first lines of paragraphs; a number alone on its line is combined with the line below. */
function headsOf(lines: readonly SeenLine[]): string[] {
  // In text without gaps, paragraphs follow one another directly.
  const isDense = lines.filter(opens).length < lines.length / 20;
  return lines.flatMap((seen, place) => {
    if (!isDense && !opens(seen)) return [];
    const under = /^\d{1,3}$/.test(seen.words) ? lines[place + 1] : undefined;
    return under ? `${seen.words} ${under.words}` : seen.words;
  });
}

/** True if sentences are numbered from one end of a report to the other, whatever its headings look like. */
function runsThrough(
  lines: readonly SeenLine[],
  whole: ReadonlySet<number>,
  decimals: number,
): boolean {
  const numbered = lines.filter(({ index }) => whole.has(index));
  const sentences = numbered.filter(
    ({ line, under }) => under !== null || numberedHeading(line) === null,
  ).length;
  const span = lines.indexOf(numbered.at(-1) as SeenLine) - lines.indexOf(numbered[0] as SeenLine);
  return (
    sentences >= 5 &&
    sentences > numbered.length / 2 &&
    decimals < sentences / 3 &&
    span > lines.length / 2
  );
}

/** True if there are headings numbered 1, 2 with the words of a title, and no sequence of numbered sentences. */
function hasNumberedSections(lines: readonly SeenLine[]): boolean {
  let last = 0;
  let capitals = 0;
  let decimals = 0;
  for (const seen of lines) {
    const { line, words } = seen;
    if (decimalNumber(unlisted(seen))) decimals += 1;
    const heading = numberedHeading(line);
    if (heading && /\.0\.?$/.test(heading.number)) return true;
    const titled =
      (opens(seen) && standsAlone(seen)) ||
      isBold(line.text) ||
      (heading !== null && opensInCapitals(heading.rest));
    if (heading && titled && Number.parseInt(heading.number, 10) === last + 1) last += 1;
    else if (isCapitals(line.text) && !/^\d/.test(words)) capitals += 1;
  }
  return last >= 2 && (decimals >= 2 || capitals < last);
}

/** True if nothing but a numbered paragraph is directly below a line. */
export const standsAlone = ({ under }: SeenLine): boolean =>
  under === null || decimalNumber(plain(under.text).trim()) !== null;

/** "PURPOSE OF REPORT", "RECOMMENDED: That": headings of sections even without a blank line before them. */
export const opensInCapitals = (words: string): boolean =>
  isCapitals(words) || /^RECOM+END(?:ED|ATIONS?)\b/.test(words);

const romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];
const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

/** Titles on their own lines, marked A., B., C. or I., II., III.; at least two. */
function letteredHeadings(lines: readonly SeenLine[]): Set<number> {
  const found = new Set<number>();
  for (const row of [letters, romans]) {
    const marked: number[] = [];
    for (const seen of lines) {
      const match = /^([A-Z]|[IVX]{1,5})[.)]\s+(\S.*)$/.exec(seen.words);
      if (!match || !opens(seen) || match[1] !== row[marked.length]) continue;
      const [, , title = ""] = match;
      const isTitle = title.length <= 80 && !/[.;,:]$/.test(title) && standsAlone(seen);
      if (isTitle || recommendationHeading(title)) marked.push(seen.index);
    }
    if (marked.length > 1) for (const index of marked) found.add(index);
  }
  return found;
}
