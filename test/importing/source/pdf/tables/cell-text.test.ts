import { test } from "uvu";
import * as assert from "uvu/assert";
import { cellLines, cellText } from "../../../../../src/importing/source/pdf/tables/cell-text.ts";
import { printedWord } from "../printed-word.ts";

const column = { from: 0, to: 100 };
/** The words of a cell, a line each, with five points to a letter and two for a space. */
const words = (...lines: readonly string[]) =>
  lines.flatMap((line, row) => {
    let left = 0;
    return line.split(" ").map((text) => {
      const right = left + text.length * 5;
      const word = printedWord(text, left, right, 20 + row * 12);
      left = right + 2;
      return word;
    });
  });
const text = (...lines: readonly string[]) =>
  cellText({ words: words(...lines), column }, (word) => word === "known");

test("a cell’s lines are one text, with words split by a hyphen joined", () => {
  assert.is(text("Homes let", "to families"), "Homes let to families");
  assert.is(text("The re-", "phasing of it"), "The re-phasing of it");
});

test("a figure that a narrow column cut is one figure, and two figures are two", () => {
  assert.is(text("£110,99", "0"), "£110,990");
  assert.equal(cellLines(words("£110,99", "0")), ["£110,990"]);
  assert.equal(cellLines(words("110,990", "0")), ["110,990", "0"]);
  assert.equal(cellLines(words("110,99", "0 homes")), ["110,99", "0 homes"]);
  assert.equal(cellLines(words("1,", "204%")), ["1,204%"]);
});

test("raised words are in the line that they are set in", () => {
  const raised = { ...printedWord("th", 5.2, 9, 16), size: 6, afterSpace: false };
  assert.is(
    cellText({ words: [printedWord("9", 0, 5, 20), raised], column }, () => false),
    "9th",
  );
});

test.run();
