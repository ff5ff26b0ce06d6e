import type { PrintedRow } from "../printed-rows.ts";
import type { PrintedWord } from "../words.ts";

/** The start and end of a gap or a column, in points from the page's left edge. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Words of a row with no gap between them that is wide enough for columns. */
export interface Segment {
  readonly words: readonly PrintedWord[];
  readonly left: number;
  readonly right: number;
}

/** The least gap between two columns, for letters of size 1: wider than the space between words. */
export const columnGapInEms = 0.4;

/** A gap that proves by itself that columns are next to each other, for letters of size 1. */
export const clearGap = 0.9;

/** A row's words, split at gaps of at least `least` letter sizes. */
export function segmentsOf({ words, size }: PrintedRow, least: number): Segment[] {
  const segments: { words: PrintedWord[]; left: number; right: number }[] = [];
  for (const word of words) {
    const last = segments.at(-1);
    if (last && word.left - last.right < size * least) {
      last.words.push(word);
      last.right = Math.max(last.right, word.right);
    } else segments.push({ words: [word], left: word.left, right: word.right });
  }
  return segments;
}

/** What remains of gaps after removing the parts that a row's words cover. */
export function gapsLeft(
  gaps: readonly Stretch[],
  words: readonly PrintedWord[],
  least: number,
): Stretch[] {
  let left = [...gaps];
  for (const word of words) {
    left = left.flatMap(({ from, to }) => {
      if (word.right <= from || word.left >= to) return [{ from, to }];
      return [
        { from, to: word.left },
        { from: word.right, to },
      ].filter((gap) => gap.to > gap.from);
    });
  }
  return left.filter(({ from, to }) => to - from >= least);
}
