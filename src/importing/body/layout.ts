import { runsBare } from "../../model/report/bare-number.ts";
import { plain } from "../source/raw-report.ts";
import { isCapitals, numberedHeading, recommendationHeading } from "./headings.ts";
import { bulletOf, decimalNumber } from "./line-head.ts";
import { isBold, opens, type SeenLine } from "./seen-lines.ts";
import { straightNumbers } from "./straight-numbers.ts";

/** How a report's text is laid out, which decides what its lines can be. */
export interface Layout {
  /** Sections bear numbers, "1.0" or "3."; otherwise paragraphs may be numbered straight through. */
  readonly numberedSections: boolean;
  /** No line bears a decimal number, and no section a number. */
  readonly straight: boolean;
  /** The lines whose whole numbers run straight through the report, by their place. */
  readonly straightNumbers: ReadonlySet<number>;
  /** Sections without numbers are headed in capitals, so that other headings stand within them. */
  readonly headedInCapitals: boolean;
  /** The lines that head sections with a letter or a Roman number, "A. Purpose", by their place. */
  readonly lettered: ReadonlySet<number>;
  /** The length that lines are wrapped at; null where a line is a paragraph. */
  readonly width: number | null;
}

/** What the whole of a report's text shows of its layout. */
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
    headedInCapitals: lines.filter((seen) => opens(seen) && isCapitals(seen.words)).length > 1,
    lettered: letteredHeadings(lines),
    width: long > 140 ? null : long,
  };
}

const unlisted = ({ line, words }: SeenLine) => bulletOf(line.text)?.rest ?? words;

/** The heads of paragraphs; a number alone on its line goes with the line under it. */
function headsOf(lines: readonly SeenLine[]): string[] {
  // A text without gaps has its paragraphs right under one another.
  const isDense = lines.filter(opens).length < lines.length / 20;
  return lines.flatMap((seen, place) => {
    if (!isDense && !opens(seen)) return [];
    const under = /^\d{1,3}$/.test(seen.words) ? lines[place + 1] : undefined;
    return under ? `${seen.words} ${under.words}` : seen.words;
  });
}

/** True where sentences are numbered from one end of a report to the other, whatever its headings are like. */
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

/** Headings numbered 1, 2 with words that are a title's, and no run of numbers that sentences bear. */
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

/** True where nothing but a numbered paragraph stands right under a line. */
export const standsAlone = ({ under }: SeenLine): boolean =>
  under === null || decimalNumber(plain(under.text).trim()) !== null;

/** "PURPOSE OF REPORT", "RECOMMENDED: That": what heads a section even where no blank line sets it apart. */
export const opensInCapitals = (words: string): boolean =>
  isCapitals(words) || /^RECOM+END(?:ED|ATIONS?)\b/.test(words);

const romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];
const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

/** Titles that stand alone and are marked A., B., C. or I., II., III., two at the least. */
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
