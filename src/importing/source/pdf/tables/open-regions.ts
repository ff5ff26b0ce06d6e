import { type PrintedRow, usualSpacing } from "../printed-rows.ts";
import type { PrintedWord } from "../words.ts";
import { isValue } from "./cell-kinds.ts";
import { clearGap, columnGapInEms, gapsLeft, type Stretch, segmentsOf } from "./gaps.ts";

/** Rows of a page in columns without lines around them, and the gaps between the columns. */
export interface OpenRegion {
  readonly rows: readonly PrintedRow[];
  readonly gaps: readonly Stretch[];
  /** False if words cross the columns within the table, so that a row may be missing from it. */
  readonly isWhole: boolean;
}

/**
 * Finds consecutive rows that share a gap wide enough for columns. A number, letter or bullet before a
 * paragraph is not a column.
 */
export function openRegions(rows: readonly PrintedRow[]): OpenRegion[] {
  const spacing = Math.max(usualSpacing(rows), linesApart(rows));
  const regions: OpenRegion[] = [];
  for (let start = 0; start < rows.length; start += 1) {
    const found = regionFrom(rows, start, spacing);
    if (!found) continue;
    const { first, last, isWhole } = found;
    const parted = partedAtHeadings(rows.slice(first, last + 1));
    regions.push(...parted.map((region) => ({ ...region, isWhole })));
    start = last;
  }
  return regions;

  function regionFrom(all: readonly PrintedRow[], start: number, usual: number) {
    const head = all[start];
    if (!head || !isSeed(head)) return null;
    let within = [head];
    let gaps = innerGaps(within);
    let last = start;
    let seeds = 1;
    for (let index = start + 1; index < all.length; index += 1) {
      const row = all[index];
      const above = all[index - 1];
      if (!row || !above || row.baseline - above.baseline > Math.max(usual * 4, row.size * 5))
        break;
      const seed = isSeed(row) || fits(row, gaps);
      if (!seed && crosses(row, gaps)) break;
      const next = [...all.slice(start, index), row];
      const left = innerGaps(next);
      if (left.length === 0) break;
      if (!seed) continue;
      within = next;
      gaps = left;
      last = index;
      seeds += 1;
    }
    if (seeds < 2) return null;
    const edge = within.reduce(
      (least, { words }) => Math.min(least, words[0]?.left ?? least),
      9999,
    );
    const grown = { gaps, edge, spacing: usual };
    return {
      first: reach(all, start, -1, grown),
      last: reach(all, last, 1, grown),
      isWhole: !goesOnBelow(all, last, usual),
    };
  }
}

/**
 * The usual distance between lines that begin at the same place. Rows with cells set to the middle are
 * only half a line apart.
 */
function linesApart(rows: readonly PrintedRow[]): number {
  const apart = rows.flatMap(({ words, baseline, size }, place) => {
    const left = words[0]?.left ?? 0;
    const below = rows
      .slice(place + 1, place + 4)
      .find((row) => Math.abs((row.words[0]?.left ?? 0) - left) < 1);
    const by = below ? below.baseline - baseline : 0;
    return by > 0 && by < size * widestLine ? [by] : [];
  });
  apart.sort((one, other) => one - other);
  return apart[Math.floor(apart.length * 0.4)] ?? 0;
}

/** The widest distance between two lines of a paragraph, for letters of size 1. */
const widestLine = 1.6;

/** True if rows in columns resume close below a row, after lines that cross the columns. */
function goesOnBelow(rows: readonly PrintedRow[], last: number, spacing: number): boolean {
  for (let index = last + 1; index < Math.min(rows.length, last + 6); index += 1) {
    const [above, row] = [rows[index - 1], rows[index]];
    if (!above || !row || row.baseline - above.baseline > spacing * 1.7) return false;
    if (isNumbered(row)) return false;
    if (isSeed(row)) return true;
  }
  return false;
}

/** Rows split before each row of headings, which shows that a second table begins directly below the first. */
function partedAtHeadings(rows: readonly PrintedRow[]): Omit<OpenRegion, "isWhole">[] {
  const parts: PrintedRow[][] = [];
  for (const [place, row] of rows.entries()) {
    const above = rows[place - 1];
    const opens =
      above !== undefined && !isBold(above) && isHeadings(row) && isBold(rows[0] ?? row);
    if (opens || place === 0) parts.push([row]);
    else parts.at(-1)?.push(row);
  }
  return parts.map((own) => ({ rows: own, gaps: innerGaps(own) }));
}

const isBold = ({ words }: PrintedRow) => words.every(({ bold }) => bold);

const isHeadings = (row: PrintedRow) =>
  isBold(row) &&
  isSeed(row) &&
  segmentsOf(row, columnGapInEms).every(({ words }) => !isValue(textOf(words)));

/** The gaps that all rows leave free, with words on both sides. */
function innerGaps(rows: readonly PrintedRow[]): Stretch[] {
  const words = rows.flatMap((row) => row.words);
  const left = words.reduce((least, word) => Math.min(least, word.left), Number.POSITIVE_INFINITY);
  const right = words.reduce((most, word) => Math.max(most, word.right), 0);
  return rows.reduce(
    (gaps, row) => gapsLeft(gaps, row.words, row.size * columnGapInEms),
    [{ from: left, to: right }],
  );
}

/** Numbers, letters and bullets before a paragraph, an item or a heading. */
const marker =
  /^(?:\(?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[a-z]{1,2}|[ivxl]{1,6})[.):]{0,2}|[•·▪◦‣●○■□◆➢➤►✓✔\uF0B7\uF0A7\uF0D8\uF0FC\uF076\uF02Do*–—-])$/i;

/**
 * True if a row's words are in two or more columns. Marks before a paragraph are not a column, and in a
 * justified line a gap is only slightly wider than the others.
 */
function isSeed(row: PrintedRow): boolean {
  const widths = row.words
    .slice(1)
    .map((word, index) => word.left - (row.words[index]?.right ?? word.left))
    .sort((one, other) => one - other);
  const usual = (widths[Math.floor((widths.length - 1) / 2)] ?? 0) / row.size;
  const least = widths.length > 3 ? Math.max(clearGap, Math.min(usual * 2.5, 2.5)) : clearGap;
  const segments = segmentsOf(row, least);
  const own = segments.findIndex(({ words }) => !marker.test(textOf(words)));
  return own !== -1 && segments.length - own > 1;
}

const textOf = (words: readonly PrintedWord[]) => words.map(({ text }) => text).join(" ");

/** True if words cross a gap that other rows leave free. */
const crosses = (row: PrintedRow, gaps: readonly Stretch[]) =>
  segmentsOf(row, columnGapInEms).some(({ left, right }) =>
    gaps.some(({ from, to }) => left < from && right > to),
  );

/** True if a row has words on both sides of a gap that the rows above leave free, and crosses none. */
const fits = (row: PrintedRow, gaps: readonly Stretch[]) =>
  gaps.some(
    ({ from, to }) =>
      row.words.some(({ right }) => right <= from + 0.01) &&
      row.words.some(({ left }) => left >= to - 0.01),
  ) && gapsLeft(gaps, row.words, row.size * columnGapInEms).length === gaps.length;

/** The columns of a region, its left edge, and the line spacing of the page. */
interface Grown {
  readonly gaps: readonly Stretch[];
  readonly edge: number;
  readonly spacing: number;
}

/** The furthest row in one direction that is close enough and in the columns. */
function reach(
  rows: readonly PrintedRow[],
  from: number,
  step: 1 | -1,
  { gaps, edge, spacing }: Grown,
): number {
  let at = from;
  for (;;) {
    const row = rows[at];
    const next = rows[at + step];
    if (!row || !next) return at;
    const apart = Math.abs(next.baseline - row.baseline);
    const free = gapsLeft(gaps, next.words, next.size * columnGapInEms);
    const left = next.words[0]?.left ?? 0;
    const outside = left < edge - 1 || isNumbered(next);
    // A line that begins in another column than the first belongs to a cell, even if it is wider.
    const inColumns = free.length === gaps.length || left > edge + next.size * 2;
    if (apart > spacing * 1.25 || outside || !inColumns) return at;
    at += step;
  }
}

/** "3.0 RECOMMENDATION" or "3.3 The figures are these:", which may be close to a table. */
const isNumbered = ({ words }: PrintedRow) =>
  words.length > 1 && /^\d{1,2}(?:\.\d{1,2})+\.?$|^\d{1,3}\.$/.test(words[0]?.text ?? "");
