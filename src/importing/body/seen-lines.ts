import { boldOff, boldOn, indentOf, isBlank, plain, type RawLine } from "../source/raw-report.ts";

/** A printed line and its surroundings. */
export interface SeenLine {
  readonly line: RawLine;
  /** Its index among all lines, including blank ones. */
  readonly index: number;
  /** Its words without emphasis. */
  readonly words: string;
  /** The column in which its words start, in characters from the left edge. */
  readonly column: number;
  /** What comes before it: another line, a gap, or the end of a page. */
  readonly after: "line" | "gap" | "page";
  /** The line directly below; null if that is blank or there is none. */
  readonly under: RawLine | null;
}

/** The lines with anything printed on them; a table given by the format separates the lines around it. */
export function seenLines(lines: readonly RawLine[]): SeenLine[] {
  const seen: SeenLine[] = [];
  lines.forEach((line, index) => {
    if (isBlank(line)) return;
    const above = lines[index - 1];
    const apart = above === undefined || isBlank(above) || above.table !== null;
    const under = lines[index + 1];
    seen.push({
      line,
      index,
      words: plain(line.text).trim(),
      column: indentOf(plain(line.text)),
      after: line.opensPage ? "page" : apart ? "gap" : "line",
      under: under === undefined || isBlank(under) ? null : under,
    });
  });
  return seen;
}

/** True for a line after a gap or at the top of a page. */
export const opens = ({ after }: SeenLine): boolean => after !== "line";

/** True unless the file says that two lines have different letter sizes. */
export function isSameSize(one: SeenLine, other: SeenLine): boolean {
  const [size, like] = [one.line.print?.size, other.line.print?.size];
  return size === undefined || like === undefined || Math.abs(size - like) < 1;
}

const boldRun = new RegExp(`${boldOn}[^${boldOff}]*${boldOff}`, "g");

/** True if every letter of a line is bold; a number before them may be plain. */
export const isBold = (text: string): boolean =>
  text.includes(boldOn) && !/\p{L}/u.test(text.replace(boldRun, ""));
