import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Rule } from "../../../../../src/importing/source/pdf/painted-paths.ts";
import {
  joinedRules,
  ruledGrids,
} from "../../../../../src/importing/source/pdf/tables/ruled-grids.ts";

const level = (at: number, from = 10, to = 110): Rule => ({ isLevel: true, at, from, to });
const upright = (at: number, from = 30, to = 70): Rule => ({ isLevel: false, at, from, to });

/** The cells of the first of the grids: column, row, and how many of each they cover. */
function cells(...rules: readonly Rule[]) {
  const [grid] = ruledGrids(rules);
  const found = grid?.cells?.map(({ column, row, columns, rows }) => [column, row, columns, rows]);
  return grid === undefined ? "no grid" : (found ?? "no rectangles");
}

const levels = [level(30), level(50), level(70)];
const uprights = [upright(10), upright(60), upright(110)];
const four = [
  [0, 0, 1, 1],
  [1, 0, 1, 1],
  [0, 1, 1, 1],
  [1, 1, 1, 1],
];

test("lines on every side make cells, and the outermost ones make the table’s box", () => {
  assert.equal(cells(...levels, ...uprights), four);
  const [grid] = ruledGrids([...levels, ...uprights]);
  assert.equal(grid?.box, { left: 10, top: 30, right: 110, bottom: 70 });
  const [cell] = grid?.cells?.slice(3) ?? [];
  assert.equal([cell?.left, cell?.top, cell?.right, cell?.bottom], [60, 50, 110, 70]);
});

test("a table without lines at its sides, or above and below, ends where its lines do", () => {
  assert.equal(cells(...levels, upright(60)), four);
  assert.equal(cells(level(50), level(70), ...uprights.map(({ at }) => upright(at, 30, 90))), [
    ...four,
    [0, 2, 1, 1],
    [1, 2, 1, 1],
  ]);
});

for (const [what, rules, expected] of [
  [
    "a cell over two columns",
    [...levels, upright(10), upright(60, 50), upright(110)],
    [
      [0, 0, 2, 1],
      [0, 1, 1, 1],
      [1, 1, 1, 1],
    ],
  ],
  [
    "a cell over two rows",
    [level(30), level(50, 60), level(70), ...uprights],
    [
      [0, 0, 1, 2],
      [1, 0, 1, 1],
      [1, 1, 1, 1],
    ],
  ],
  [
    "a cell over two rows at the end",
    [level(30), level(50, 10, 60), level(70), ...uprights],
    [
      [0, 0, 1, 1],
      [1, 0, 1, 2],
      [0, 1, 1, 1],
    ],
  ],
  [
    "a cell over all",
    [level(30), level(50, 10, 30), level(70), upright(10), upright(110)],
    "no rectangles",
  ],
  [
    "a space with a corner cut out below",
    [level(30), level(50, 60), level(70), upright(10), upright(60, 50), upright(110)],
    "no rectangles",
  ],
  [
    "a space with a corner cut out above",
    [level(30), level(50, 60), level(70), upright(10), upright(60, 30, 50), upright(110)],
    "no rectangles",
  ],
  [
    "a space with a corner cut out at the left",
    [level(30), level(50, 10, 60), level(70), upright(10), upright(60, 50), upright(110)],
    "no rectangles",
  ],
  [
    "a space with a corner cut out at the upper left",
    [level(30), level(50, 10, 60), level(70), upright(10), upright(60, 30, 50), upright(110)],
    "no rectangles",
  ],
] as const) {
  test(`${what}: ${typeof expected === "string" ? expected : "rectangles"}`, () =>
    assert.equal(cells(...rules), expected));
}

test("two horizontal lines without a vertical one are no grid, nor is one with several", () => {
  assert.is(cells(level(30), level(70)), "no grid");
  assert.is(cells(level(30), ...uprights), "no grid");
});

for (const [what, rules, meets] of [
  ["that ends less than 2.5 points before it", [level(30), level(70, 12.25), upright(10)], true],
  ["that ends 2.5 points before it", [level(30), level(70, 12.5), upright(10)], false],
  [
    "that begins less than 2.5 points after it",
    [level(30), level(70, 10, 107.75), upright(110)],
    true,
  ],
  ["that begins 2.5 points after it", [level(30), level(70, 10, 107.5), upright(110)], false],
  ["less than 2.5 points below its end", [level(30), level(70), upright(10, 30, 67.75)], true],
  ["2.5 points below its end", [level(30), level(70), upright(10, 30, 67.5)], false],
  ["less than 2.5 points above its start", [level(30), level(70), upright(10, 32.25)], true],
  ["2.5 points above its start", [level(30), level(70), upright(10, 32.5)], false],
] as const) {
  test(`a line ${what} ${meets ? "meets" : "misses"} another`, () =>
    assert.is(ruledGrids(rules).length, meets ? 1 : 0));
}

test("grids that do not meet are apart", () => {
  const far = [level(200), level(220), upright(10, 200, 220)];
  assert.is(ruledGrids([...levels, ...uprights, ...far]).length, 2);
});

test("lines up to 2.5 points apart are one edge", () => {
  const rows = (at: number) => {
    const found = cells(...levels, level(at), upright(10), upright(110));
    return typeof found === "string" ? found : found.length;
  };
  assert.equal([rows(52.5), rows(52.75)], [2, 3]);
});

test("a line separates cells if it is at their edge, from one end of it to the other", () => {
  const parted = (line: Rule) =>
    cells(...levels, upright(10), upright(110), line, upright(60, 50)).length;
  assert.is(parted(upright(62.5, 30, 50)), 4, "2.5 points to the side");
  assert.is(parted(upright(60, 32.5, 50)), 4, "2.5 points short above");
  assert.is(parted(upright(60, 30, 47.5)), 4, "2.5 points short below");
});

const joined = (...rules: readonly Rule[]) => joinedRules(rules).map(({ from, to }) => [from, to]);

for (const [what, other, isOne] of [
  ["goes on less than 2.5 points after it", level(30, 112.25, 200), true],
  ["goes on 2.5 points after it", level(30, 112.5, 200), false],
  ["goes on less than 1.5 points lower", level(31.25, 110, 200), true],
  ["goes on 1.5 points lower", level(31.5, 110, 200), false],
  ["stands at its end", upright(30, 110, 200), false],
] as const) {
  test(`a line that ${what} ${isOne ? "is one with it" : "is another"}`, () =>
    assert.is(joined(level(30), other).length, isOne ? 1 : 2));
}

test("parts of a line are joined in whatever order they are drawn, and a part within one adds nothing", () => {
  assert.equal(joined(level(30, 110, 200), level(30), level(30, 20, 40)), [[10, 200]]);
});

test.run();
