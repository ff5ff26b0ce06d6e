import { boldOff, plain } from "./raw-report.ts";

/** Words that stand together on a line, and the column in which they start. */
export interface Cell {
  readonly text: string;
  readonly column: number;
}

/** The cells of a line: two spaces or a tab part them, and so does the end of bold after a label. */
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
 * A line as its columns are counted: the end of bold parts words as a gap does. A label's colon belongs
 * to it also where only the words are bold.
 */
export const inColumns = (line: string): string =>
  plain(
    line
      .replace(/\uFDD1(\s?:)/g, "$1\uFDD1")
      .replace(/\uFDD1(?=\s{2}|\t|\s*$)/g, "")
      .replaceAll(boldOff, "  "),
  );

/** A tab carries on to the next column of eight, and two spaces on at the least. */
export function withoutTabs(text: string): string {
  if (!text.includes("\t")) return text;
  return text
    .split("\t")
    .reduce((line, part) => `${line.padEnd(Math.ceil((line.length + 2) / 8) * 8)}${part}`);
}
