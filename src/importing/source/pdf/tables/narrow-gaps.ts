import { type PrintedRow, printedRows } from "../printed-rows.ts";
import type { PrintedWord } from "../words.ts";
import { gapsLeft, type Stretch } from "./gaps.ts";

/** The least gap that may lie between two columns, for letters of size 1. */
const leastGap = 0.15;

/** A gap between columns is wider than the usual space between two words by this factor. */
const wider = 1.15;

/** The usual space between two words, for letters of size 1, where no line shows it. */
const usualSpace = 0.28;

/** How far the edges of a column may be apart, in points. */
const aligned = 1;

/** The fewest lines that prove the edge of a column. */
const leastLines = 3;

/**
 * The gaps within a column that edges and two headings prove to lie between two columns; null if there may
 * be one. `space` is the usual space between two words, in points.
 */
export function narrowGaps(
  words: readonly PrintedWord[],
  headings: readonly PrintedWord[],
  space: number,
): readonly Stretch[] | null {
  const found: Stretch[] = [];
  for (const gap of freeGaps(words)) {
    const isBefore = ({ right }: PrintedWord) => right <= gap.from + 0.01;
    const before = edgesOf(words.filter(isBefore));
    const after = edgesOf(words.filter((word) => !isBefore(word)));
    if (Math.min(before.count, after.count) < leastLines) continue;
    const differ =
      !(before.areAlikeLeft && before.areAlikeRight) &&
      !(after.areAlikeLeft && after.areAlikeRight);
    const isHeaded = headings.some(isBefore) && !headings.every(isBefore);
    // Words of one text start where the word before ends; only a column's words start or end at the same edge.
    const isProven = differ && isHeaded && (before.areAlikeRight || after.areAlikeLeft);
    if (isProven && gap.to - gap.from > space * wider) found.push(gap);
    else if (isProven || !before.areAlikeLeft) return null;
  }
  return found;
}

/** The gaps that every line leaves free, with words on both sides. */
function freeGaps(words: readonly PrintedWord[]): Stretch[] {
  const from = Math.min(...words.map(({ left }) => left));
  const to = Math.max(...words.map(({ right }) => right));
  const size = Math.max(...words.map((word) => word.size));
  return gapsLeft([{ from, to }], words, size * leastGap);
}

/** The usual space between two words of a table's cells, in points: most gaps between words are wider. */
export function spaceIn(rows: readonly PrintedRow[]): number {
  const spaces = rows
    .flatMap(({ words }) => words.slice(1).map(({ left }, at) => left - (words[at]?.right ?? left)))
    .filter((space) => space > 0)
    .sort((one, other) => one - other);
  const size = rows.reduce((most, row) => Math.max(most, row.size), 0);
  return Math.min(spaces[Math.floor(spaces.length / 4)] ?? size, size * usualSpace * 1.25);
}

/** How many lines words form, and whether these begin or end at the same place. */
function edgesOf(words: readonly PrintedWord[]) {
  const lines = printedRows(words);
  const lefts = lines.map((line) => line.words[0]?.left ?? 0);
  const rights = lines.map((line) => Math.max(...line.words.map(({ right }) => right)));
  const spread = (places: readonly number[]) => Math.max(...places) - Math.min(...places);
  return {
    count: lines.length,
    areAlikeLeft: spread(lefts) < aligned,
    areAlikeRight: spread(rights) < aligned,
  };
}
