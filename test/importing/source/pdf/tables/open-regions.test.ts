import { test } from "uvu";
import * as assert from "uvu/assert";
import type { PrintedRow } from "../../../../../src/importing/source/pdf/printed-rows.ts";
import { openRegions } from "../../../../../src/importing/source/pdf/tables/open-regions.ts";
import { printedWord } from "../printed-word.ts";

type Given = readonly [text: string, left: number, right: number, isBold?: boolean];
const row = (baseline: number, ...words: readonly Given[]): PrintedRow => ({
  words: words.map(([text, left, right, bold = false]) => ({
    ...printedWord(text, left, right, baseline),
    bold,
  })),
  baseline,
  size: 10,
});
/** A row of two columns, and a line across them. */
const pair = (baseline: number, bold = false) =>
  row(baseline, ["Abbey", 60, 90, bold], ["Quay", 200, 230, bold]);
const across = (baseline: number, left = 60) => row(baseline, ["sentence", left, 300]);

/** The baselines of the rows of each region. */
const regions = (...rows: readonly PrintedRow[]) =>
  openRegions(rows).map((region) => region.rows.map(({ baseline }) => baseline));
/** Rows of prose twelve points apart, far above the table, that say what the usual spacing is. */
const prose = [-200, -188, -176, -164, -152, -140, -128, -116].map((at) => across(at));

test("rows that share a gap are in columns; one row is not", () => {
  const [region] = openRegions([pair(50), pair(62)]);
  assert.equal(region?.gaps, [{ from: 90, to: 200 }]);
  assert.is(region?.isWhole, true);
  assert.equal(regions(pair(50)), []);
  assert.equal(regions(across(50), across(62)), []);
});

test("two parts of a page in columns are two regions", () => {
  assert.equal(regions(pair(50), pair(62), across(74), across(86), pair(140), pair(152)), [
    [50, 62],
    [140, 152],
  ]);
});

for (const [what, words, isSeed] of [
  [
    "a gap of 0.9 of their size",
    [
      ["Abbey", 60, 90],
      ["Quay", 99, 130],
    ],
    true,
  ],
  [
    "a narrower gap",
    [
      ["Abbey", 60, 90],
      ["Quay", 98.75, 130],
    ],
    false,
  ],
  [
    "a number before a paragraph",
    [
      ["1.1", 60, 75],
      ["Quay", 110, 130],
    ],
    false,
  ],
  [
    "a number with brackets",
    [
      ["(12)", 60, 75],
      ["Quay", 110, 130],
    ],
    false,
  ],
  [
    "a number of four figures",
    [
      ["1234", 60, 75],
      ["Quay", 110, 130],
    ],
    true,
  ],
  [
    "a letter",
    [
      ["b)", 60, 75],
      ["Quay", 110, 130],
    ],
    false,
  ],
  [
    "three letters",
    [
      ["abc", 60, 75],
      ["Quay", 110, 130],
    ],
    true,
  ],
  [
    "a Roman number",
    [
      ["viii.", 60, 75],
      ["Quay", 110, 130],
    ],
    false,
  ],
  [
    "a bullet",
    [
      ["•", 60, 65],
      ["Quay", 110, 130],
    ],
    false,
  ],
  [
    "a bullet of Symbol",
    [
      ["\uF0B7", 60, 65],
      ["Quay", 110, 130],
    ],
    false,
  ],
  [
    "a bullet of Wingdings",
    [
      ["\uF0A7", 60, 65],
      ["Quay", 110, 130],
    ],
    false,
  ],
  [
    "an arrow of Wingdings",
    [
      ["\uF0D8", 60, 65],
      ["Quay", 110, 130],
    ],
    false,
  ],
  [
    "a tick of Wingdings",
    [
      ["\uF0FC", 60, 65],
      ["Quay", 110, 130],
    ],
    false,
  ],
  [
    "a diamond of Wingdings",
    [
      ["\uF076", 60, 65],
      ["Quay", 110, 130],
    ],
    false,
  ],
  [
    "a dash of Symbol",
    [
      ["\uF02D", 60, 65],
      ["Quay", 110, 130],
    ],
    false,
  ],
  [
    "a bullet and more",
    [
      ["••", 60, 65],
      ["Quay", 110, 130],
    ],
    true,
  ],
  [
    "a bullet after a letter",
    [
      ["a•", 60, 65],
      ["Quay", 110, 130],
    ],
    true,
  ],
  [
    "two marks alone",
    [
      ["1.", 60, 65],
      ["a)", 110, 115],
    ],
    false,
  ],
  [
    "a mark and then columns",
    [
      ["1.", 60, 65],
      ["Lamps", 90, 110],
      ["Quay", 150, 160],
    ],
    true,
  ],
] as const) {
  test(`two rows with ${what} are ${isSeed ? "in columns" : "no table"}`, () =>
    assert.is(regions(row(50, ...words), row(62, ...words)).length, isSeed ? 1 : 0));
}

/** A line of five words, with spaces of these widths. */
const spaced = (baseline: number, ...spaces: readonly number[]) => {
  let left = 60;
  return row(
    baseline,
    ...[0, ...spaces].map((space): Given => {
      left += space + 30;
      return ["word", left - 30, left];
    }),
  );
};

test("in a justified line a gap is no column unless it is two and a half times the others", () => {
  const found = (...spaces: readonly number[]) =>
    regions(spaced(50, ...spaces), spaced(62, ...spaces)).length;
  assert.equal([found(8, 8, 8, 19.75), found(8, 8, 8, 20)], [0, 1]);
  assert.equal([found(2, 2, 2, 8.75), found(2, 2, 2, 9)], [0, 1], "0.9 of its size at the least");
  assert.equal([found(12, 12, 12, 24.75), found(12, 12, 12, 25)], [0, 1], "2.5 of it at the most");
  assert.equal(found(8, 8, 10), 1, "three spaces say nothing of the usual one");
});

test("a table ends above a gap of four lines, or five times the size of its letters", () => {
  const apart = (by: number) => regions(...prose, pair(50), pair(50 + by), pair(62 + by));
  assert.equal(apart(50), [[50, 100, 112]]);
  assert.equal(apart(50.25), [[100.25, 112.25]]);
  const wide = [-400, -380, -360, -340, -320, -300, -280, -260].map((at) => across(at));
  const further = (by: number) => regions(...wide, pair(50), pair(50 + by), pair(70 + by));
  assert.equal([further(80).length, further(80).flat().length], [1, 3]);
  assert.equal(further(80.25).flat().length, 2);
});

test("a row with words on both sides of the rows’ gap is in their columns, however narrow its own gap", () => {
  const rows = [
    row(50, ["Abbey", 60, 90], ["Quay", 100, 130]),
    row(62, ["Abbey", 60, 94], ["Quay", 104, 130]),
    row(92, ["Abbey", 60, 94], ["Quay", 100, 130]),
  ];
  assert.equal(regions(...prose, ...rows), [[50, 62, 92]]);
});

test("rows between the columns belong to them if they cross no gap", () => {
  assert.equal(regions(pair(50), row(62, ["Abbey", 60, 90]), pair(74)), [[50, 62, 74]]);
  assert.equal(regions(pair(50), pair(62), across(74), pair(86), pair(98)), [
    [50, 62],
    [86, 98],
  ]);
});

test("a line close to the last row that begins in its first column belongs to it", () => {
  const after = (...rows: readonly PrintedRow[]) =>
    regions(...prose, pair(50), pair(62), ...rows).map((one) => one.length);
  assert.equal(after(row(74, ["Quayside", 60, 85])), [3]);
  assert.equal(after(row(77, ["Quayside", 60, 85])), [3], "a quarter more than a line below");
  assert.equal(after(row(77.25, ["Quayside", 60, 85])), [2]);
  assert.equal(after(row(74, ["Quayside", 59, 85])), [3]);
  assert.equal(after(row(74, ["Quayside", 58.75, 85])), [2], "it begins outside");
  assert.equal(after(row(74, ["3.1", 60, 70], ["The", 71, 85])), [2], "it is numbered");
  assert.equal(after(row(74, ["3.", 60, 70], ["The", 71, 85])), [2]);
  assert.equal(after(row(74, ["3.1", 60, 70])), [3], "a number alone is a value");
  assert.equal(after(row(74, ["3", 60, 70], ["The", 71, 85])), [3]);
  assert.equal(after(row(74, ["x3.1", 60, 70], ["The", 71, 85])), [3]);
  assert.equal(after(row(74, ["1234.", 60, 70], ["The", 71, 85])), [3]);
  assert.equal(after(across(74)), [2], "it crosses the columns");
  assert.equal(after(across(74, 80.25)), [3], "it begins in another column");
  assert.equal(after(across(74, 80)), [2]);
});

test("a line close above the first row belongs to it too", () => {
  assert.equal(regions(...prose, row(38, ["Lamps", 60, 85]), pair(50), pair(62)), [[38, 50, 62]]);
  assert.equal(regions(...prose, row(34, ["Lamps", 60, 85]), pair(50), pair(62)), [[50, 62]]);
});

const isWhole = (...rows: readonly PrintedRow[]) =>
  openRegions([...prose, pair(50), pair(62), ...rows])[0]?.isWhole;

for (const [what, rows, expected] of [
  ["nothing", [], true],
  ["a line across and then rows in columns", [across(74), pair(86)], false],
  ["rows in columns 1.7 lines below", [across(82.25), pair(94)], false],
  ["rows in columns further below", [across(82.5), pair(94)], true],
  [
    "rows in columns after a paragraph’s number",
    [across(74), row(86, ["3.1", 60, 70], ["The", 100, 290]), pair(98)],
    true,
  ],
  [
    "rows in columns after four lines across",
    [74, 86, 98, 110].map((at) => across(at)).concat(pair(122)),
    false,
  ],
  [
    "rows in columns after five lines across",
    [74, 86, 98, 110, 122].map((at) => across(at)).concat(pair(134)),
    true,
  ],
] as const) {
  test(`a table with ${what} below it is ${expected ? "whole" : "not whole"}`, () =>
    assert.is(isWhole(...rows), expected));
}

for (const [what, rows, expected] of [
  [
    "bold headings",
    [pair(50, true), pair(62), pair(74, true), pair(86)],
    [
      [50, 62],
      [74, 86],
    ],
  ],
  ["bold headings over two lines", [pair(50, true), pair(62, true), pair(74)], [[50, 62, 74]]],
  [
    "headings that are not bold",
    [pair(50, true), pair(62), pair(74), pair(86)],
    [[50, 62, 74, 86]],
  ],
  [
    "bold rows below headings that are not",
    [pair(50), pair(62), pair(74, true), pair(86)],
    [[50, 62, 74, 86]],
  ],
  [
    "a bold total",
    [pair(50, true), pair(62), row(74, ["Total", 60, 90, true], ["45%", 200, 230, true]), pair(86)],
    [[50, 62, 74, 86]],
  ],
  [
    "one bold heading in a row",
    [pair(50, true), pair(62), row(74, ["Abbey", 60, 90, true], ["Quay", 200, 230]), pair(86)],
    [[50, 62, 74, 86]],
  ],
  [
    "a bold line in one column",
    [pair(50, true), pair(62), row(74, ["Abbey", 60, 90, true]), pair(86)],
    [[50, 62, 74, 86]],
  ],
] as const) {
  test(`a table with ${what} below its rows is ${expected.length === 1 ? "one" : "two"}`, () =>
    assert.equal(regions(...rows), expected));
}

test("rows whose cells are set to the middle are half a line apart, and one table", () => {
  const half = [50, 56, 62, 68, 74].map((at, place) =>
    place % 2 === 0 ? row(at, ["Abbey", 60, 90]) : row(at, ["Quay", 200, 230], ["12", 250, 260]),
  );
  assert.is(regions(pair(38), ...half, pair(80), row(92, ["Weir", 60, 90])).flat().length, 8);
});

test.run();
