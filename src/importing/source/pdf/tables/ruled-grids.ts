import type { Rule } from "../painted-paths.ts";
import type { Box } from "./boxes.ts";

/** A cell between lines, and the columns and rows that it covers, counted from 0. */
export interface RuledCell extends Box {
  readonly column: number;
  readonly row: number;
  readonly columns: number;
  readonly rows: number;
}

/** Lines that meet, and the cells between them; null if they do not form rectangles. */
export interface RuledGrid {
  readonly box: Box;
  readonly cells: readonly RuledCell[] | null;
  /** The left edge of each column, and the right edge of the last. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

/** Lines closer than this count as one, and lines that miss each other by less count as meeting. */
const slack = 2.5;

/** The grids formed by a page's lines. Lines that meet no others, such as underlines, form none. */
export function ruledGrids(rules: readonly Rule[]): RuledGrid[] {
  return meeting(rules).flatMap((group) => {
    const level = group.filter(({ isLevel }) => isLevel);
    const upright = group.filter(({ isLevel }) => !isLevel);
    // Two horizontal lines meet only through a vertical one.
    return level.length > 1 ? [gridOf(level, upright)] : [];
  });
}

/** Joins lines that continue one another. */
export function joinedRules(rules: readonly Rule[]): Rule[] {
  const sorted = [...rules].sort(
    (one, other) => Number(one.isLevel) - Number(other.isLevel) || one.from - other.from,
  );
  const whole: Rule[] = [];
  for (const rule of sorted) {
    const at = whole.findIndex(
      (one) =>
        one.isLevel === rule.isLevel &&
        Math.abs(one.at - rule.at) < 1.5 &&
        rule.from < one.to + slack,
    );
    const one = whole[at];
    if (one) whole[at] = { ...one, to: Math.max(one.to, rule.to) };
    else whole.push(rule);
  }
  return whole;
}

/** Groups of lines that meet or cross, directly or through others. */
function meeting(rules: readonly Rule[]): Rule[][] {
  let groups: Rule[][] = [];
  for (const rule of rules) {
    const own = groups.filter((group) => group.some((one) => touch(one, rule)));
    groups = [...groups.filter((group) => !own.includes(group)), [rule, ...own.flat()]];
  }
  return groups;
}

const touch = (one: Rule, other: Rule) =>
  one.isLevel !== other.isLevel &&
  other.at > one.from - slack &&
  other.at < one.to + slack &&
  one.at > other.from - slack &&
  one.at < other.to + slack;

function gridOf(level: readonly Rule[], upright: readonly Rule[]): RuledGrid {
  const xs = places([
    ...upright.map(({ at }) => at),
    ...level.flatMap(({ from, to }) => [from, to]),
  ]);
  const ys = places([
    ...level.map(({ at }) => at),
    ...upright.flatMap(({ from, to }) => [from, to]),
  ]);
  const box = { left: xs[0] ?? 0, top: ys[0] ?? 0, right: xs.at(-1) ?? 0, bottom: ys.at(-1) ?? 0 };
  const wallAt = (column: number, row: number) =>
    column === 0 || column === xs.length - 1 || covers(upright, xs[column], ys[row], ys[row + 1]);
  const floorAt = (column: number, row: number) =>
    row === 0 || row === ys.length - 1 || covers(level, ys[row], xs[column], xs[column + 1]);
  return { box, cells: cellsBetween(xs, ys, wallAt, floorAt), xs, ys };
}

/** Coordinates in order, with close ones merged. */
function places(values: readonly number[]): number[] {
  const found: number[] = [];
  for (const value of [...values].sort((one, other) => one - other)) {
    const last = found.at(-1);
    if (last === undefined || value - last > slack) found.push(value);
  }
  return found;
}

const covers = (rules: readonly Rule[], at = 0, from = 0, to = 0) =>
  rules.some(
    (rule) => Math.abs(rule.at - at) <= slack && rule.from <= from + slack && rule.to >= to - slack,
  );

type EdgeAt = (column: number, row: number) => boolean;

/** The rectangles enclosed by vertical and horizontal lines; null if an enclosed space is not a rectangle. */
function cellsBetween(
  xs: readonly number[],
  ys: readonly number[],
  wallAt: EdgeAt,
  floorAt: EdgeAt,
): RuledCell[] | null {
  const taken = new Set<string>();
  const cells: RuledCell[] = [];
  for (let row = 0; row < ys.length - 1; row += 1) {
    for (let column = 0; column < xs.length - 1; column += 1) {
      if (taken.has(`${column} ${row}`)) continue;
      let columns = 1;
      while (!wallAt(column + columns, row)) columns += 1;
      let rows = 1;
      while (!floorAt(column, row + rows)) rows += 1;
      for (let down = 0; down < rows; down += 1) {
        for (let across = 0; across < columns; across += 1) {
          const key = `${column + across} ${row + down}`;
          const walled = across > 0 && wallAt(column + across, row + down);
          const floored = down > 0 && floorAt(column + across, row + down);
          if (taken.has(key) || walled || floored) return null;
          taken.add(key);
        }
        if (!wallAt(column, row + down) || !wallAt(column + columns, row + down)) return null;
      }
      for (let across = 0; across < columns; across += 1) {
        if (!floorAt(column + across, row) || !floorAt(column + across, row + rows)) return null;
      }
      const [left, right] = [xs[column] ?? 0, xs[column + columns] ?? 0];
      const [top, bottom] = [ys[row] ?? 0, ys[row + rows] ?? 0];
      cells.push({ column, row, columns, rows, left, right, top, bottom });
    }
  }
  return cells;
}
