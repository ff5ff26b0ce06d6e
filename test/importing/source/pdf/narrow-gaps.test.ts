import { test } from "uvu";
import * as assert from "uvu/assert";
import { lineEnd } from "../../../../src/importing/source/pdf/tables/broken-words.ts";
import { narrowGaps } from "../../../../src/importing/source/pdf/tables/narrow-gaps.ts";
import {
  holdsSeveralValues,
  holdsTwoColumns,
} from "../../../../src/importing/source/pdf/tables/row-bands.ts";
import type { PrintedWord } from "../../../../src/importing/source/pdf/words.ts";
import { printedWord } from "./printed-word.ts";

const gapsIn = (words: readonly PrintedWord[], headings: readonly PrintedWord[]) =>
  narrowGaps(words, headings, 2.5);

const headings = [printedWord("Budget", 70, 100, 10), printedWord("Lead", 103, 125, 10)];
const figures = [
  printedWord("1,204", 75, 100, 30),
  printedWord("Planning", 103, 140, 30),
  printedWord("38", 90, 100, 50),
  printedWord("Homes", 103, 133, 50),
];

test("figures that end at one edge and words that begin at one edge are two columns, however narrow the gap", () => {
  assert.equal(gapsIn([...headings, ...figures], headings), [{ from: 100, to: 103 }]);
});

test("a gap that fewer than three lines leave free proves no column", () => {
  const two = [...headings, ...figures.slice(0, 2)];
  assert.equal(gapsIn(two, headings), []);
});

test("“CS 01” is one cell, for its two words are as wide in every row", () => {
  const heading = [printedWord("Ref", 70, 84, 10), printedWord("no", 87, 99, 10)];
  const references = [30, 50, 70].flatMap((at) => [
    printedWord("CS", 70, 84, at),
    printedWord("01", 87, 97, at),
  ]);
  assert.equal(gapsIn([...heading, ...references], heading), []);
});

test("a gap under a single heading is not a column, and is unclear where the words end at the same edge", () => {
  const heading = [printedWord("Spend", 70, 100, 10)];
  assert.is(gapsIn([...heading, printedWord("Area", 103, 125, 11), ...figures], heading), null);
});

test("a gap as narrow as the space between two words is unclear", () => {
  assert.is(narrowGaps([...headings, ...figures], headings, 2.7), null);
});

test("columns may be a point out of line, and no more", () => {
  const shifted = (by: number) => [
    ...headings,
    ...figures.slice(0, 2),
    printedWord("38", 90 - by, 100 - by, 50),
    printedWord("Homes", 103 + by, 133, 50),
  ];
  assert.equal(gapsIn(shifted(0.9), headings)?.length, 1);
  assert.is(gapsIn(shifted(1.1), headings), null);
});

test("lines closer than those of a text belong to two columns", () => {
  const cell = (apart: number) => [
    printedWord("Strategic", 10, 50, 20),
    printedWord("N/A", 60, 75, 20 + apart),
  ];
  assert.ok(holdsTwoColumns(cell(8.4)));
  assert.not(holdsTwoColumns(cell(8.6)));
  assert.not(holdsTwoColumns([printedWord("N/A", 60, 75, 20)]));
});

test("values under one another are several, and a figure over two lines is one", () => {
  assert.ok(holdsSeveralValues([printedWord("38", 10, 20, 20), printedWord("40", 10, 20, 32)]));
  assert.not(holdsSeveralValues([printedWord("110,99", 10, 40, 20), printedWord("0", 10, 15, 32)]));
});

/** How a column of 30 points separates a word of six points a letter from the one below. */
const endOf = (text: string, rest: string, known: readonly string[] = []) =>
  lineEnd(
    [printedWord(text, 10, 10 + text.length * 6, 20)],
    [printedWord(rest, 10, 10 + rest.length * 6, 32)],
    { from: 10, to: 40 },
    (one) => known.includes(one),
  );

test("a figure that its column breaks is joined again: a unit, the end of a financial year", () => {
  assert.is(endOf("£19.8", "2m"), "unclear");
  assert.is(endOf("£9.82", "m"), "within-word");
  assert.is(endOf("13/14", "5"), "unclear");
  assert.is(endOf("2014/1", "5"), "within-word");
  assert.is(endOf("2014/15", "2016/17"), "between-words");
  assert.is(endOf("45.0%", "Amber"), "between-words");
});

test("a word that does not fill its column is whole, on whichever side it is", () => {
  assert.is(endOf("from", "budget"), "unclear");
  const column = { from: 0, to: 60 };
  const right = [printedWord("from", 36, 60, 20)];
  assert.is(
    lineEnd(right, [printedWord("budget", 24, 60, 32)], column, () => false),
    "between-words",
  );
});

test("a letter that is not a word by itself is the end of the word above", () => {
  assert.is(endOf("Varian", "e"), "within-word");
  assert.is(endOf("Varian", "a"), "unclear");
  assert.is(endOf("Varian", "ce"), "unclear");
  assert.is(endOf("Varian", "ce", ["variance"]), "within-word");
});

test.run();
