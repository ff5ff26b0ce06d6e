import type { Rule } from "../painted-paths.ts";
import type { PrintedWord } from "../words.ts";
import { boxOf } from "./boxes.ts";
import type { PageTable } from "./page-table.ts";

/**
 * True if a table may lack a row: lines separate its rows, and loose words before or after them, up to the
 * next such line, are as close to it as the words of its rows. They are then a row that crosses the
 * columns.
 */
export function isCutShort(
  { box, words: own }: PageTable,
  rules: readonly Rule[],
  loose: readonly PrintedWord[],
): boolean {
  const level = rules.filter(({ isLevel }) => isLevel);
  const within = level.filter(({ at }) => at > box.top - 12 && at < box.bottom + 12);
  const [one] = within;
  if (!one || within.length < 2) return false;
  const alike = level
    .filter(({ from, to }) => Math.abs(from - one.from) < 4 && Math.abs(to - one.to) < 4)
    .map(({ at }) => at)
    .sort((here, there) => here - there);
  const tops = [...own].map((word) => boxOf(word).top);
  const spaceUnder = (at: number, all: readonly number[]) =>
    all.reduce((least, top) => (top > at - 1 ? Math.min(least, top - at) : least), 99);
  const usual = alike.reduce((least, at) => Math.min(least, spaceUnder(at, tops)), 99);
  return alike.some((at, place) => {
    const next = alike[place + 1];
    if (next === undefined) return false;
    const between = loose.filter(({ baseline }) => baseline > at && baseline < next);
    const isNear = at > box.top - 60 && next < box.bottom + 60;
    const space = spaceUnder(
      at,
      between.map((word) => boxOf(word).top),
    );
    return isNear && between.length > 0 && Math.abs(space - usual) < 2.5;
  });
}
