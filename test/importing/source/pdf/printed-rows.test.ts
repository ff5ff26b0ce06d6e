import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  isRaised,
  type PrintedRow,
  printedRows,
  printOf,
  spacingWithin,
  usualSpacing,
} from "../../../../src/importing/source/pdf/printed-rows.ts";
import type { PrintedWord } from "../../../../src/importing/source/pdf/words.ts";
import { printedWord } from "./printed-word.ts";

const sized = (size: number, word: PrintedWord): PrintedWord => ({ ...word, size });
const lines = (words: readonly PrintedWord[]) =>
  printedRows(words).map((row) => row.words.map(({ text }) => text).join(" "));
const base = printedWord("Lamps", 60, 100, 100);

for (const [what, other, isOne] of [
  ["less than 0.45 of its size lower", printedWord("x", 140, 150, 104.25), true],
  ["0.45 of its size lower", printedWord("x", 140, 150, 104.5), false],
  ["less than 0.45 of its size higher", printedWord("x", 140, 150, 95.75), true],
  ["lower, small and at its end", sized(6, printedWord("x", 101, 104, 107)), true],
  ["lower, small and over its end", sized(6, printedWord("x", 99, 104, 107)), true],
  ["lower, small and a letter’s width away", sized(6, printedWord("x", 101.5, 104, 107)), false],
  ["lower and nearly as large", sized(8, printedWord("x", 101, 104, 107)), false],
  ["lower and little smaller than that", sized(7.75, printedWord("x", 101, 104, 107)), true],
  ["small and too low", sized(6, printedWord("x", 101, 104, 107.5)), false],
  ["raised, small and before it", sized(6, printedWord("x", 50, 59.5, 94)), true],
  ["raised, small and far before it", sized(6, printedWord("x", 50, 59, 94)), false],
] as const) {
  test(`a word ${what} is ${isOne ? "in the row" : "a row of its own"}`, () =>
    assert.is(lines([base, other]).length, isOne ? 1 : 2));
}

test("a raised word is in the row of the word that it follows, whatever else is in it", () => {
  const mark = sized(6, printedWord("1", 101, 104, 94));
  assert.equal(lines([base, printedWord("lit", 120, 140, 100), mark]), ["Lamps 1 lit"]);
});

test("the usual size of letters says how far apart lines may be", () => {
  const of = (size: number, at: number): PrintedRow => ({ ...full(at, 100 + at), size });
  assert.is(spacingWithin([of(8, 10), of(8, 50), of(12, 90), of(12, 130)]), 12 * 1.4);
});

test("a word goes to the nearer of two rows, and rows and their words are in reading order", () => {
  const found = lines([
    printedWord("low", 60, 100, 107),
    printedWord("right", 200, 220, 100),
    printedWord("high", 60, 100, 100),
    sized(9.5, printedWord("near", 140, 160, 104)),
  ]);
  assert.equal(found, ["high right", "low near"]);
});

const rows = (...baselines: readonly number[]): PrintedRow[] =>
  baselines.map((baseline) => ({
    words: [printedWord("words", 60, 100, baseline)],
    baseline,
    size: 10,
  }));

test("the usual distance is one of the lower ones, and 12 points where there is one row", () => {
  assert.is(usualSpacing(rows(10, 24, 38, 62, 86, 100)), 14);
  assert.is(usualSpacing(rows(10)), 12);
});

/** A row that leaves room for a word of 30 points or not, above one that begins with such a word. */
const full = (baseline: number, right: number): PrintedRow => ({
  words: [printedWord("words", 60, 90, baseline), printedWord("end", right - 20, right, baseline)],
  baseline,
  size: 10,
});

test("a row is full where the next row’s first word has no room in it", () => {
  const spacing = (right: number) =>
    spacingWithin([
      ...[full(10, 500), full(40, 500), full(60, 500), full(80, right), full(95, right)],
      full(110, right),
      full(125, 200),
    ]);
  // The word is 30 points wide, and up to a letter’s size of 10 points may be left over.
  assert.is(spacing(460.25), 15);
  assert.is(spacing(460), 14);
});

test("a gap of three times the size of letters is between paragraphs", () => {
  const spacing = (apart: number) =>
    spacingWithin([0, 1, 2, 3].map((at) => full(10 + at * apart, 500)));
  assert.is(spacing(29.75), 29.75);
  assert.is(spacing(30), 14);
});

test("where three rows are full they say the distance, where two are they do not", () => {
  assert.is(spacingWithin([0, 1, 2, 3].map((at) => full(10 + at * 20, 500))), 20);
  assert.is(spacingWithin([0, 1, 2].map((at) => full(10 + at * 20, 500))), 14);
});

for (const [what, word, raised] of [
  ["small and above the baseline", sized(6, printedWord("1", 0, 3, 96)), true],
  ["small and 0.15 of the size above it", sized(6, printedWord("1", 0, 3, 98.5)), false],
  ["small and little more above it", sized(6, printedWord("1", 0, 3, 98.25)), true],
  ["0.8 of the size", sized(8, printedWord("1", 0, 3, 96)), false],
  ["little smaller than that", sized(7.75, printedWord("1", 0, 3, 96)), true],
] as const) {
  test(`a word ${what} is ${raised ? "" : "not "}raised`, () =>
    assert.is(isRaised(word, { words: [], baseline: 100, size: 10 }), raised));
}

test("a row is printed in the size and face of most of its letters, from its first word to its last", () => {
  const long = { ...sized(12, printedWord("longest", 60, 100, 100)), face: "Serif", bold: true };
  const row = { words: [printedWord("Lamp", 40, 55, 100), long], baseline: 100, size: 12 };
  assert.equal(printOf(row, 3), {
    ...{ page: 3, left: 40, right: 100, baseline: 100, size: 12, face: "Serif", bold: false },
  });
  assert.is(printOf({ ...row, words: [long] }, 3).bold, true);
  const two = [printedWord("Lamps", 40, 55, 100), printedWord("lit", 60, 70, 100), long];
  assert.is(printOf({ ...row, words: two }, 3).face, "Sans", "two words of a face count together");
});

test("a row without words is printed nowhere", () => {
  assert.equal(printOf({ words: [], baseline: 100, size: 12 }, 3), {
    ...{ page: 3, left: 0, right: 0, baseline: 100, size: 0, face: "", bold: true },
  });
});

test.run();
