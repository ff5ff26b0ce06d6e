import { boldOff, plain } from "./raw-report.ts";

/** Words that are together on a line, and the column in which they start. */
export interface Cell {
  readonly text: string;
  readonly column: number;
}

/** The cells of a line. They are separated by two spaces, a tab, or the end of bold after a label. */
export function cellsOf(line: string, gap = 2): Cell[] {
  const text = withoutTabs(inColumns(line));
  const cells: Cell[] = [];
  let column = text.length - text.trimStart().length;
  for (const part of text.trim().split(new RegExp(String.raw`(\s{${gap},})`))) {
    if (part.trim() !== "") cells.push({ text: part, column });
    column += part.length;
  }
  return cells;
}

/**
 * A line as its columns are counted: the end of bold separates words like a gap. A label's colon belongs to
 * it even if only the words are bold.
 */
export const inColumns = (line: string): string =>
  plain(
    line
      .replace(/\uFDD1(\s?:)/g, "$1\uFDD1")
      .replace(/\uFDD1(?=\s{2}|\t|\s*$)/g, "")
      .replaceAll(boldOff, "  "),
  );

/** A tab advances to the next multiple of eight columns, by at least two spaces. */
export function withoutTabs(text: string): string {
  return text
    .split("\t")
    .reduce((line, part) => `${line.padEnd(Math.ceil((line.length + 2) / 8) * 8)}${part}`);
}
