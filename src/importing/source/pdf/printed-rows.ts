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

/** The usual distance between rows on a page. */
export const usualSpacing = (rows: readonly PrintedRow[]): number =>
  lowerOf(distances(rows).map(({ apart }) => apart)) ?? 12;

/**
 * The distance between rows within paragraphs: that below rows on which the next row's first word had no room.
 * Where there are too few, because most paragraphs are one line, it is no more than type is set apart.
 */
export function spacingWithin(rows: readonly PrintedRow[]): number {
  const edge = Math.max(...rows.map(rightOf));
  const going = distances(rows)
    .filter(({ above, row, apart }) => {
      const [first] = row.words;
      const isFull = first && rightOf(above) + (first.right - first.left) > edge - above.size;
      return isFull && apart < above.size * 3;
    })
    .map(({ apart }) => apart);
  if (going.length >= 3) return lowerOf(going) ?? 12;
  const sizes = rows.map(({ size }) => size).sort((one, other) => one - other);
  return Math.min(usualSpacing(rows), (sizes[Math.floor(sizes.length / 2)] ?? 12) * 1.4);
}

const rightOf = ({ words }: PrintedRow) => Math.max(...words.map(({ right }) => right));

const distances = (rows: readonly PrintedRow[]) =>
  rows.slice(1).flatMap((row, at) => {
    const above = rows[at];
    return above ? [{ above, row, apart: row.baseline - above.baseline }] : [];
  });

/** One of the lower of some distances: most rows are within paragraphs, and few are closer by chance. */
const lowerOf = (apart: readonly number[]): number | undefined =>
  [...apart].sort((one, other) => one - other)[Math.floor(apart.length * 0.4)];

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
