import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  type Box,
  boxAround,
  boxOf,
  holds,
  meet,
} from "../../../../../src/importing/source/pdf/tables/boxes.ts";
import { printedWord } from "../printed-word.ts";

const box = (left: number, top: number, right: number, bottom: number): Box => ({
  left,
  top,
  right,
  bottom,
});
const cell = box(10, 10, 20, 20);

test("rectangles meet where they overlap; those that only touch do not", () => {
  assert.ok(meet(cell, box(19, 19, 30, 30)));
  assert.ok(meet(cell, box(12, 12, 14, 14)));
  for (const [words, other] of [
    ["to the right", box(20, 10, 30, 20)],
    ["to the left", box(0, 10, 10, 20)],
    ["below", box(10, 20, 20, 30)],
    ["above", box(10, 0, 20, 10)],
  ] as const) {
    assert.not(meet(cell, other), words);
    assert.ok(meet(cell, other, 1), `${words}, with slack`);
  }
});

test("a rectangle is inside another if its centre is, and not on its edge", () => {
  assert.ok(holds(cell, box(14, 14, 25, 25)));
  for (const [words, other] of [
    ["left edge", box(5, 14, 15, 16)],
    ["right edge", box(15, 14, 25, 16)],
    ["top edge", box(14, 5, 16, 15)],
    ["bottom edge", box(14, 15, 16, 25)],
  ] as const)
    assert.not(holds(cell, other), words);
});

test("letters reach above and below their baseline; turned letters reach to its sides", () => {
  const word = { ...printedWord("Lamps", 10, 35, 100), size: 25 };
  assert.equal(boxOf(word), box(10, 82, 35, 105));
  assert.equal(boxOf({ ...word, isUpright: false }), box(-8, 75, 40, 100));
  assert.equal(boxAround([cell, box(5, 15, 12, 40)]), box(5, 10, 20, 40));
});

test.run();
