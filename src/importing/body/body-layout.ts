import { runsBare } from "../../model/report/bare-number.ts";
import { isBlank, plain, type RawLine } from "../source/raw-report.ts";
import { bulletOf, decimalNumber } from "./body-lines.ts";
import { isCapitals, numberedHeading } from "./headings.ts";

/** How a report's text is laid out, which decides what its lines can be. */
export interface BodyLayout {
  /** Sections bear numbers, "1.0" or "3."; else paragraphs are numbered straight through. */
  readonly numberedSections: boolean;
  /** Sections without numbers are headed in capitals, so that other headings stand within them. */
  readonly headedInCapitals: boolean;
  /** Paragraphs that are numbered straight through bear their numbers without a dot. */
  readonly bareNumbers: boolean;
  /** The length that lines are wrapped at; null where a line is a paragraph. */
  readonly width: number | null;
}

/** What the whole of a report's text shows of its layout. */
export function bodyLayout(lines: readonly RawLine[]): BodyLayout {
  const lengths = lines
    .filter((line) => !isBlank(line) && line.table === null)
    .map(({ text }) => plain(text).length)
    .sort((one, other) => one - other);
  const long = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  const numberedSections = hasNumberedSections(lines);
  return {
    numberedSections,
    bareNumbers: !numberedSections && runsBare(headsOf(lines)),
    headedInCapitals:
      lines.filter((line, index) => apart(lines[index - 1]) && isCapitals(line.text)).length > 1,
    width: long > 140 ? null : long,
  };
}

/** The lines at which paragraphs start; a number alone on its line goes with the line under it. */
function headsOf(lines: readonly RawLine[]): string[] {
  return lines.flatMap((line, index) => {
    if (isBlank(line) || !apart(lines[index - 1])) return [];
    const words = plain(line.text).trim();
    const under = lines.slice(index + 1, index + 3).find((one) => !isBlank(one));
    return /^\d{1,3}$/.test(words) && under ? `${words} ${plain(under.text).trim()}` : words;
  });
}

/** Headings numbered 1, 2 with words that are a title's, and no run of numbers that sentences bear. */
function hasNumberedSections(lines: readonly RawLine[]): boolean {
  let last = 0;
  let capitals = 0;
  let decimals = 0;
  for (const [index, line] of lines.entries()) {
    if (isBlank(line)) continue;
    const stripped = bulletOf(line.text)?.rest ?? line.text;
    if (decimalNumber({ ...line, text: stripped })) decimals += 1;
    const heading = numberedHeading(line);
    if (heading && /\.0\.?$/.test(heading.number)) return true;
    const alone = apart(lines[index - 1]) && (apart(lines[index + 1]) || decimalNext(lines, index));
    const titled = alone || (heading !== null && opensInCapitals(heading.rest));
    if (heading && titled && Number.parseInt(heading.number, 10) === last + 1) last += 1;
    else if (isCapitals(line.text) && !/^\d/.test(plain(line.text).trim())) capitals += 1;
  }
  return last >= 2 && (decimals >= 2 || capitals < last);
}

/** "PURPOSE OF REPORT", "RECOMMENDED: That": what heads a section also where no blank line sets it apart. */
export const opensInCapitals = (words: string): boolean =>
  isCapitals(words) || /^RECOM+END(?:ED|ATIONS?)\b/.test(words);

const apart = (line: RawLine | undefined) => line === undefined || isBlank(line);

const decimalNext = (lines: readonly RawLine[], index: number) => {
  const next = lines[index + 1];
  return next !== undefined && decimalNumber(next) !== null;
};
