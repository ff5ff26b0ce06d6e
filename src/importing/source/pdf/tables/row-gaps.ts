import type { Rule } from "../painted-paths.ts";
import type { PrintedWord } from "../words.ts";
import { type Block, widestLeading } from "./row-bands.ts";

/** The least difference between row gaps and line gaps, for letters of size 1. */
const clearDifference = 0.2;

/**
 * The rows that blocks of words form, separated by lines or by gaps wider than those between the lines of a
 * cell. Null if all gaps are the same and as narrow as line spacing, because a block may then be a row or
 * only a line of one.
 */
export function rowsBetween(
  blocks: readonly Block[],
  rules: readonly Rule[],
): readonly (readonly PrintedWord[])[] | null {
  const size = usualSize(blocks);
  const gaps = blocks.slice(1).map((block, index) => {
    const above = blocks[index];
    const [from, to] = [above?.bottom ?? 0, block.top];
    return { width: to - from, isRuled: rules.some((rule) => parts(rule, from, to, blocks)) };
  });
  const open = gaps.filter(({ isRuled }) => !isRuled).map(({ width }) => width);
  // True if lines separate the rows, and the blocks between them are as close as the lines of a cell.
  const areRuled =
    gaps.length - open.length > 1 && open.every((each) => each < size * widestLeading);
  const least = areRuled ? Number.POSITIVE_INFINITY : leastRowGap(open, size);
  if (least === null) return null;
  const rows: PrintedWord[][] = [[...(blocks[0]?.words ?? [])]];
  for (const [index, { width, isRuled }] of gaps.entries()) {
    const words = blocks[index + 1]?.words ?? [];
    if (isRuled || width >= least) rows.push([...words]);
    else rows.at(-1)?.push(...words);
  }
  return rows;
}

function usualSize(blocks: readonly Block[]): number {
  const sizes = blocks.flatMap(({ words }) => words.map(({ size }) => size));
  sizes.sort((one, other) => one - other);
  return sizes[Math.floor(sizes.length / 2)] ?? 10;
}

/** True for a horizontal line between two blocks that is below most of their words. */
function parts(rule: Rule, from: number, to: number, blocks: readonly Block[]): boolean {
  if (!rule.isLevel || rule.at < from - 3 || rule.at > to + 3) return false;
  const words = blocks.flatMap((block) => block.words);
  const left = words.reduce((least, word) => Math.min(least, word.left), Number.POSITIVE_INFINITY);
  const right = words.reduce((most, word) => Math.max(most, word.right), 0);
  return Math.min(rule.to, right) - Math.max(rule.from, left) > (right - left) * 0.8;
}

/** The least gap, in points, that separates rows without a line; null if that is uncertain. */
function leastRowGap(widths: readonly number[], size: number): number | null {
  const sorted = [...widths].sort((one, other) => one - other);
  const [smallest] = sorted;
  if (smallest === undefined) return 0;
  for (const [index, width] of sorted.entries()) {
    const wider = sorted[index + 1];
    if (width > size * widestLeading) break;
    if (wider !== undefined && wider - width >= size * clearDifference) return wider;
  }
  return smallest > size * widestLeading ? 0 : null;
}
