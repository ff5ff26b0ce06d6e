import { test } from "uvu";
import * as assert from "uvu/assert";
import { headerColumns, isBetween } from "../../../../src/importing/source/pdf/header-columns.ts";
import type { PrintedRow } from "../../../../src/importing/source/pdf/printed-rows.ts";
import { printedWord } from "./printed-word.ts";

type Given = readonly [text: string, left: number, right: number];
const row = (baseline: number, ...words: readonly Given[]): PrintedRow => ({
  words: words.map(([text, left, right]) => printedWord(text, left, right, baseline)),
  baseline,
  size: 10,
});

/** Labels whose second column begins at 200 points. */
const labels = row(50, ["Date", 60, 90], ["Ward", 200, 230]);

/** Which of the rows below the labels keep to their columns, and whether these are unclear. */
function kept(...rows: readonly PrintedRow[]) {
  const { columns, unclear } = headerColumns([labels, ...rows]);
  return unclear.has(labels) ? "unclear" : rows.filter((one) => columns.has(one)).length;
}
const plain = row(65, ["Abbey", 60, 100], ["Quay", 200, 230]);

for (const [what, below, count] of [
  ["in the first column", row(80, ["Abbey", 60, 197]), 2],
  ["up to a fifth of a letter before the edge", row(80, ["Abbey", 60, 198]), 2],
  ["closer to the edge, after a gap", row(90, ["Abbey", 60, 198.25]), 1],
  ["from little before the edge", row(80, ["Abbey", 198.5, 260]), 2],
  ["from further before it, after a gap", row(90, ["Abbey", 198.25, 260]), 1],
  ["that are labels again", row(80, ["Date", 60, 90], ["Ward", 200, 230]), 1],
  ["of which one is a label", row(80, ["Date", 60, 90], ["Abbey", 200, 230]), 2],
  ["of a label with its value", row(80, ["Date:", 60, 90], ["Ward", 200, 230]), 1],
] as const) {
  test(`words ${what} leave ${count} ${count === 1 ? "row" : "rows"} in the columns`, () =>
    assert.is(kept(plain, below), count));
}

test("labels side by side open columns; a single label and words do not", () => {
  assert.equal([...headerColumns([labels, plain]).columns.values()], [[200]]);
  for (const first of [row(50, ["Date", 60, 90]), row(50, ["Date", 60, 90], ["Abbey", 200, 230])])
    assert.is(headerColumns([first, plain]).columns.size, 0);
});

test("labels as close as words of a sentence are no two labels", () => {
  const apart = (left: number) =>
    headerColumns([row(50, ["Date", 60, 90], ["Ward", left, 230]), row(65, ["May", 60, 80])])
      .columns.size;
  assert.equal([apart(101.25), apart(100.75)], [1, 0]);
});

const across = (baseline: number) => row(baseline, ["Sentence", 60, 260]);
const close = row(65, ["Abbey", 60, 197], ["Quay", 200, 230]);

for (const [what, rows, expected] of [
  ["directly below a gap as narrow as a sentence’s", [close, across(80)], "unclear"],
  ["directly below a gap that is clear", [plain, across(80)], 0],
  ["1.6 of its size below", [close, across(81)], 1],
  ["little closer", [close, across(80.75)], "unclear"],
  ["below nothing", [across(65)], 0],
] as const) {
  test(`a sentence across the columns ${what} leaves ${expected}`, () =>
    assert.is(kept(...rows), expected));
}

test("words a letter’s size apart at the edge are clear", () => {
  const gap = (right: number) =>
    kept(row(65, ["Abbey", 60, right], ["Quay", 200, 230]), across(80));
  assert.equal([gap(190), gap(190.25)], [0, "unclear"]);
});

test("two labels directly below rows in columns close them without doubt", () => {
  assert.is(kept(close, row(80, ["Date", 60, 90], ["Ward", 200, 230])), 1);
});

test("an edge lies between two words if the first begins before it and the second at it", () => {
  for (const [before, left, expected] of [
    [100, 200, true],
    [100, 198.5, true],
    [100, 198.25, false],
    [198.25, 300, true],
    [198.5, 300, false],
  ] as const)
    assert.is(isBetween(200, before, left), expected, `${before} ${left}`);
});

test.run();
