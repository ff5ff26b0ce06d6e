import type { Repair } from "../../../model/report/report.ts";
import type { Print, RawLine } from "../raw-report.ts";
import type { PrintedWord } from "./words.ts";

/** Words on one line of a page, from left to right. */
export interface PrintedRow {
  readonly words: readonly PrintedWord[];
  /** In points from the top of the page. */
  readonly baseline: number;
  readonly size: number;
}

/** A line as printed, with its words in their columns, or a table. */
export interface PrintedLine
  extends Pick<RawLine, "text" | "opensPage" | "print" | "table" | "asPrinted"> {
  /** What the clerk should know about how it was read. */
  readonly notes: readonly Omit<Repair, "line">[];
}

/** The rows of words, from the top. Superscript and subscript belong to the row they are set in. */
export function printedRows(words: readonly PrintedWord[]): PrintedRow[] {
  const rows: { words: PrintedWord[]; baseline: number; size: number }[] = [];
  const tallestFirst = [...words].sort(
    (one, other) => other.size - one.size || one.baseline - other.baseline,
  );
  for (const word of tallestFirst) {
    const apart = (row: { baseline: number }) => Math.abs(row.baseline - word.baseline);
    const row = rows
      .filter((one) => apart(one) < Math.max(one.size, word.size) * 0.45 || isAttached(word, one))
      .sort((one, other) => apart(one) - apart(other))[0];
    if (row) row.words.push(word);
    else rows.push({ words: [word], baseline: word.baseline, size: word.size });
  }
  for (const row of rows) row.words.sort((one, other) => one.left - other.left);
  return rows.sort((one, other) => one.baseline - other.baseline);
}

/** True for a small word raised or lowered next to a word of a row: the "th" of "9th". */
const isAttached = (word: PrintedWord, row: PrintedRow) =>
  word.size < row.size * 0.8 &&
  Math.abs(row.baseline - word.baseline) < row.size * 0.75 &&
  row.words.some(
    ({ left, right }) =>
      Math.abs(word.left - right) < row.size * 0.15 || Math.abs(left - word.right) < row.size * 0.1,
  );

/** The usual distance between rows within paragraphs. */
export function usualSpacing(rows: readonly PrintedRow[]): number {
  const apart = rows
    .slice(1)
    .map(({ baseline }, index) => baseline - (rows[index]?.baseline ?? baseline));
  const lower = [...apart].sort((one, other) => one - other);
  return lower[Math.floor(lower.length * 0.4)] ?? 12;
}

/** True for a small word above its row's baseline: the mark of a footnote, the end of "9th". */
export const isRaised = (word: PrintedWord, { baseline, size }: PrintedRow): boolean =>
  word.size < size * 0.8 && word.baseline < baseline - size * 0.15;

/** How a row is printed, with the size and font of most of its letters. */
export function printOf({ words, baseline }: PrintedRow, page: number): Print {
  const letters = new Map<string, { count: number; word: PrintedWord }>();
  for (const word of words) {
    const key = `${word.face} ${word.size.toFixed(1)}`;
    const count = (letters.get(key)?.count ?? 0) + word.text.length;
    letters.set(key, { count, word });
  }
  const most = [...letters.values()].sort((one, other) => other.count - one.count)[0]?.word;
  return {
    page,
    left: words[0]?.left ?? 0,
    right: words.reduce((furthest, { right }) => Math.max(furthest, right), 0),
    baseline,
    size: most?.size ?? 0,
    face: most?.face ?? "",
    bold: words.every(({ bold }) => bold),
  };
}
