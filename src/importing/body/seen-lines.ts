import { boldOff, boldOn, indentOf, isBlank, plain, type RawLine } from "../source/raw-report.ts";

/** A printed line and what stands around it. */
export interface SeenLine {
  readonly line: RawLine;
  /** Its place among all lines, blank ones included. */
  readonly index: number;
  /** Its words without marks of emphasis. */
  readonly words: string;
  /** Where its words start, in characters from the left edge. */
  readonly column: number;
  /** What comes before it: another line, a gap, or the end of a page. */
  readonly after: "line" | "gap" | "page";
  /** The line right under it; null where that line is blank, or there is none. */
  readonly under: RawLine | null;
}

/** The lines on which something is printed; a table that the format gives parts those around it. */
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

/** True where a line begins after a gap or at the head of a page. */
export const opens = ({ after }: SeenLine): boolean => after !== "line";

/** True unless the file says that two lines are printed in letters of different sizes. */
export function isSameSize(one: SeenLine, other: SeenLine): boolean {
  const [size, like] = [one.line.print?.size, other.line.print?.size];
  return size === undefined || like === undefined || Math.abs(size - like) < 1;
}

const boldRun = new RegExp(`${boldOn}[^${boldOff}]*${boldOff}`, "g");

/** True where every letter of a line is bold; a number before them may be plain. */
export const isBold = (text: string): boolean =>
  text.includes(boldOn) && !/\p{L}/u.test(text.replace(boldRun, ""));
