import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Matrix } from "../../../../src/importing/source/pdf/matrix.ts";
import { fillsOf, strokesOf } from "../../../../src/importing/source/pdf/painted-paths.ts";

const asDrawn: Matrix = [1, 0, 0, 1, 0, 0];
type Point = readonly [x: number, y: number];

/** A part of a path in pdf.js’s numbers: 0 moves to the first point, 1 draws a line to each that follows. */
const part = ([first, ...more]: readonly Point[]) => [
  ...(first ? [0, ...first] : []),
  ...more.flatMap((point) => [1, ...point]),
];
const closed = (points: readonly Point[]) => [...part(points), 4];

const strokes = (path: unknown, width = 1, page = asDrawn) => strokesOf(path, page, width);
const fills = (path: unknown) => fillsOf(path, asDrawn, "#ff0000");
const rectangle = (width: number, height: number): readonly Point[] => [
  [10, 20],
  [10 + width, 20],
  [10 + width, 20 + height],
  [10, 20 + height],
];

for (const [what, to, expected] of [
  ["a line from left to right", [30, 20], { isLevel: true, at: 20, from: 10, to: 30 }],
  ["a line from right to left", [-10, 20], { isLevel: true, at: 20, from: -10, to: 10 }],
  ["a line down the page", [10, 50], { isLevel: false, at: 10, from: 20, to: 50 }],
  ["a line that falls by less than half a point", [30, 20.25], { isLevel: true, at: 20.125 }],
  ["a line that leans by less than half a point", [10.25, 50], { isLevel: false, at: 10.125 }],
  ["a line that falls by half a point", [30, 20.5], null],
  ["a line that leans by half a point", [10.5, 50], null],
  ["a slanted line", [30, 50], null],
  ["a mark a point wide", [11, 20], null],
  ["a mark little wider than a point", [11.25, 20], { isLevel: true }],
  ["a mark a point high", [10, 21], null],
  ["a mark little higher than a point", [10, 21.25], { isLevel: false }],
] as const) {
  test(`${what} ${expected ? "is a line of a table" : "bounds no table"}`, () => {
    const [rule, ...more] = strokes(part([[10, 20], to]));
    assert.is(more.length, 0);
    if (expected === null) assert.is(rule, undefined);
    else assert.equal({ ...rule, ...expected }, rule);
  });
}

test("a stroke of three points is a line, and a thicker one is a box", () => {
  const line = part([
    [10, 20],
    [30, 20],
  ]);
  assert.equal([strokes(line, 3).length, strokes(line, 3.25).length], [1, 0]);
  assert.equal(
    [1.5, 1.75].map((width) => strokes(line, width, [2, 0, 0, 2, 0, 0]).length),
    [1, 0],
    "as the page shows it",
  );
});

test("a rectangle that is closed has four lines, and an open one three", () => {
  assert.is(strokes(closed(rectangle(40, 30))).length, 4);
  assert.is(strokes(part(rectangle(40, 30))).length, 3);
});

test("a part with a curve bounds no table, and the parts before and after it do", () => {
  const curve = [0, 0, 0, 2, 10, 10, 20, 10, 30, 0, 1, 60, 0];
  const [across, down] = [[50, 20] as const, [10, 50] as const];
  const path = [...part([[10, 20], across]), ...curve, ...part([[10, 20], down])];
  assert.equal(
    strokes(path).map(({ isLevel }) => isLevel),
    [true, false],
  );
});

test("a path that cannot be read has no lines", () => {
  const box = part(rectangle(40, 30));
  for (const path of [null, "0 10 20", [...box, 0, 1, 2, 5, 1, 2], [1, 10, 20, 4]])
    assert.equal(strokes(path), [], String(path));
});

test("a filled box wider and higher than three points is a fill, and a thinner one a line", () => {
  assert.equal(fills(closed(rectangle(40, 3.25))), {
    rules: [],
    fills: [{ left: 10, top: 20, right: 50, bottom: 23.25, colour: "#ff0000" }],
  });
  assert.equal(fills(closed(rectangle(40, 3))), {
    rules: [{ isLevel: true, at: 21.5, from: 10, to: 50 }],
    fills: [],
  });
  assert.equal(fills(closed(rectangle(3, 40))), {
    rules: [{ isLevel: false, at: 11.5, from: 20, to: 60 }],
    fills: [],
  });
});

for (const [what, third, isBox] of [
  ["at the corner", [50, 60], true],
  ["less than half a point from it", [49.75, 59.75], true],
  ["half a point inwards", [49.5, 60], false],
  ["half a point upwards", [50, 59.5], false],
  ["in the middle of a side", [50, 40], false],
  ["in the middle of the bottom", [30, 60], false],
] as const) {
  test(`a filled shape with a point ${what} ${isBox ? "is" : "is not"} a box`, () => {
    const path = [...part([[10, 20], [50, 20], third, [50, 60], [10, 60]]), 4];
    assert.is(fills(path).fills.length, isBox ? 1 : 0);
  });
}

test("a line that is filled encloses nothing", () => {
  const line = part([
    [10, 20],
    [50, 20],
  ]);
  assert.equal(fills(line), { rules: [], fills: [] });
});

test.run();
