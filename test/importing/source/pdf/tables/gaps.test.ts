import { test } from "uvu";
import * as assert from "uvu/assert";
import { gapsLeft, segmentsOf } from "../../../../../src/importing/source/pdf/tables/gaps.ts";
import { printedWord } from "../printed-word.ts";

type Edges = readonly [left: number, right: number];
const row = (...edges: readonly Edges[]) => ({
  words: edges.map(([left, right]) => printedWord("x", left, right, 100)),
  baseline: 100,
  size: 10,
});
const segments = (...edges: readonly Edges[]) =>
  segmentsOf(row(...edges), 0.5).map(({ left, right }) => [left, right]);

test("words are in one segment up to the least gap", () => {
  assert.equal(segments([0, 10], [14.75, 20]), [[0, 20]]);
  assert.equal(segments([0, 10], [15, 20]), [
    [0, 10],
    [15, 20],
  ]);
});

test("a segment ends where the furthest of its words does", () => {
  assert.equal(segments([0, 30], [10, 20], [34, 40]), [[0, 40]]);
});

const left = (...edges: readonly Edges[]) =>
  gapsLeft([{ from: 10, to: 30 }], row(...edges).words, 4).map(({ from, to }) => [from, to]);

for (const [what, edges, expected] of [
  ["a word before the gap leaves it whole", [[0, 10]], [[10, 30]]],
  ["a word after the gap leaves it whole", [[30, 40]], [[10, 30]]],
  [
    "a word within it leaves a gap on both sides",
    [[14, 26]],
    [
      [10, 14],
      [26, 30],
    ],
  ],
  ["what is narrower than the least is none", [[13.75, 26]], [[26, 30]]],
  ["a word over its start leaves the rest", [[5, 16]], [[16, 30]]],
  ["a word over its end leaves the rest", [[16, 35]], [[10, 16]]],
  ["a word over all of it leaves none", [[5, 35]], []],
  [
    "several words are taken out of it",
    [
      [12, 14],
      [20, 22],
    ],
    [
      [14, 20],
      [22, 30],
    ],
  ],
] as const) {
  test(what, () => assert.equal(left(...edges), expected));
}

test("a word as wide as a gap leaves none, however narrow the least is", () => {
  assert.equal(gapsLeft([{ from: 10, to: 30 }], row([10, 30]).words, 0), []);
});

test.run();
