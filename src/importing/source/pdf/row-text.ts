import { labelOf } from "../../header/header-labels.ts";
import { cellsOf } from "../cells.ts";
import { boldOff, boldOn, plain } from "../raw-report.ts";
import { isRaised, type PrintedRow } from "./printed-rows.ts";
import { type PrintedWord, wordGap } from "./words.ts";

/** How columns of letters are laid over a page. */
export interface LetterColumns {
  /** Where the first column begins, in points from the page's left edge. */
  readonly left: number;
  /** The width of a column, in points. */
  readonly unit: number;
}

/** A row's words, each in its column; words that touch are one. Bold is marked. */
export function rowText(row: PrintedRow, { left, unit }: LetterColumns): string {
  let text = "";
  let before: PrintedWord | null = null;
  for (const word of row.words) {
    const column = Math.max(0, Math.round((word.left - left) / unit));
    if (before?.bold && !word.bold) text += boldOff;
    if (before === null) text = " ".repeat(column);
    else if (opensColumn(text, before, word, row)) text = toColumn(`${text.trimEnd()}   `, column);
    else if (isApart(before, word, row.size)) text += " ";
    if (word.bold && !before?.bold) text += boldOn;
    text += isRaised(word, row) ? superscript(word.text) : word.text;
    before = word;
  }
  return before?.bold ? text + boldOff : text;
}

/** True where two words of a row stand apart. */
export const isApart = (before: PrintedWord, word: PrintedWord, size: number): boolean =>
  word.afterSpace || word.left - before.right > size * wordGap;

/** True where a gap parts two columns. A label may reach to the very edge of its own. */
function opensColumn(text: string, before: PrintedWord, word: PrintedWord, row: PrintedRow) {
  const gap = word.left - before.right;
  if (gap > row.size * 1.1) return true;
  const apart = gap > row.size * 0.5 || before.face !== word.face;
  return apart && before.text.endsWith(":") && labelOf(lastCell(text)) !== null;
}

const lastCell = (text: string) => cellsOf(plain(text)).at(-1)?.text ?? "";

const toColumn = (text: string, column: number) =>
  text + " ".repeat(Math.max(0, column - plain(text).length));

const superscript = (words: string) =>
  /^\d+$/.test(words)
    ? words.replace(/\d/g, (digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)] ?? digit)
    : words;

/** A column is a little narrower than a letter, so that words never run into the next column's. */
export function letterColumns(words: readonly PrintedWord[]): LetterColumns {
  const widths = words
    .filter(({ text, isUpright }) => text.length > 3 && isUpright)
    .map(({ left, right, text }) => (right - left) / text.length)
    .sort((one, other) => one - other);
  const median = widths[Math.floor(widths.length / 2)] ?? 1;
  const left = words.reduce((least, word) => Math.min(least, word.left), Number.POSITIVE_INFINITY);
  return { left, unit: Math.max(1, median * 0.8) };
}
