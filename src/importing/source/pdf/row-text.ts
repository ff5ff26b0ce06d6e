import { labelOf } from "../../header/labels/header-labels.ts";
import { cellsOf } from "../cells.ts";
import { boldOff, boldOn, plain, unsure } from "../raw-report.ts";
import { isBetween } from "./header-columns.ts";
import { isRaised, type PrintedRow } from "./printed-rows.ts";
import { type PrintedWord, wordGap } from "./words.ts";

/** How columns of characters are laid over a page. */
export interface LetterColumns {
  /** The left edge of the first column, in points from the page's left edge. */
  readonly left: number;
  /** The width of a column, in points. */
  readonly unit: number;
  /** The least gap after which a word goes to its own column, for letters of size 1. */
  readonly gap: number;
}

/**
 * A row's words, each in its column; words that touch are joined. Bold is marked. If `edges` are given, only
 * these and labels separate columns, however wide the gaps between other words are.
 */
export function rowText(
  row: PrintedRow,
  { left, unit, gap }: LetterColumns,
  edges: readonly number[] | null = null,
): string {
  let text = "";
  let before: PrintedWord | null = null;
  for (const word of row.words) {
    const column = Math.max(0, Math.round((word.left - left) / unit));
    if (before?.bold && !word.bold) text += boldOff;
    if (before === null) text = " ".repeat(column);
    else if (
      edges === null
        ? opensColumn(text, before, word, row.size * gap)
        : opensKnownColumn(text, before, word, edges)
    )
      text = toColumn(`${text.trimEnd()}   `, column);
    else if (isApart(before, word, row.size)) text += " ";
    if (word.bold && !before?.bold) text += boldOn;
    text += textIn(row, word);
    before = word;
  }
  return before?.bold ? text + boldOff : text;
}

/** True if two words of a row are separate. */
export const isApart = (before: PrintedWord, word: PrintedWord, size: number): boolean =>
  word.afterSpace || word.left - before.right > size * wordGap;

/** True if a gap separates two columns. A label may extend to the very edge of its column. */
function opensColumn(text: string, before: PrintedWord, word: PrintedWord, least: number) {
  const gap = word.left - before.right;
  if (gap > least) return true;
  const apart = gap > word.size * 0.5 || before.face !== word.face;
  return apart && before.text.endsWith(":") && labelOf(lastCell(text)) !== null;
}

function opensKnownColumn(
  text: string,
  before: PrintedWord,
  word: PrintedWord,
  edges: readonly number[],
) {
  if (edges.some((edge) => isBetween(edge, before.left, word.left))) return true;
  return word.left - before.right > word.size && labelOf(lastCell(text)) !== null;
}

const lastCell = (text: string) => cellsOf(plain(text)).at(-1)?.text ?? "";

const toColumn = (text: string, column: number) =>
  text + " ".repeat(Math.max(0, column - plain(text).length));

/** A word as its row prints it; a raised figure, such as a footnote's, becomes a superscript. */
export const textIn = (row: PrintedRow, word: PrintedWord): string =>
  (isRaised(word, row) ? superscript(word.text) : word.text) + (word.isUnsure ? unsure : "");

const superscript = (words: string) =>
  /^\d+$/.test(words)
    ? words.replace(/\d/g, (digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)] ?? digit)
    : words;

/** A column is slightly narrower than a letter, so that words never run into the next column. */
export function letterColumns(words: readonly PrintedWord[]): LetterColumns {
  const widths = words
    .filter(({ text, isUpright }) => text.length > 3 && isUpright)
    .map(({ left, right, text }) => (right - left) / text.length)
    .sort((one, other) => one - other);
  const median = widths[Math.floor(widths.length / 2)] ?? 1;
  const left = words.reduce((least, word) => Math.min(least, word.left), Number.POSITIVE_INFINITY);
  return { left, unit: Math.max(1, median * 0.8), gap: 1.1 };
}

/** Columns in which every word of a table kept as printed fits at its own position. */
export function tableColumns(rows: readonly PrintedRow[]): LetterColumns {
  const usual = letterColumns(rows.flatMap(({ words }) => words));
  const gap = 0.6;
  let { unit } = usual;
  for (const { words, size } of rows) {
    let start = words[0];
    let letters = 0;
    for (const [place, word] of words.entries()) {
      const before = words[place - 1];
      if (start && before && word.left - before.right > size * gap) {
        unit = Math.min(unit, (word.left - start.left) / (letters + 3));
        start = word;
        letters = 0;
      }
      letters += word.text.length + 1;
    }
  }
  return { ...usual, unit: Math.max(1, unit), gap };
}
