import { test } from "uvu";
import * as assert from "uvu/assert";
import { isValue, mayGoOn } from "../../../../../src/importing/source/pdf/tables/cell-kinds.ts";

for (const cell of ["45.0%", "£3.59m", "(1,204)", "–", "N/A", "-2.1 pp", " 12 ", "tbc", "Amber"])
  test(`a value that fits on one line: “${cell}”`, () => assert.ok(isValue(cell)));
for (const cell of ["", "45 homes", "Q2", "£", "12/13", "red or amber", "1 2"])
  test(`no value: “${cell}”`, () => assert.not(isValue(cell)));

for (const [words, above, row, goesOn] of [
  ["small letters below an open cell", ["Homes let to", "5"], ["families in need", ""], true],
  ["in any column", ["5", "Homes let to"], ["", "families"], true],
  ["capitals", ["Homes let to", "5"], ["Families", ""], false],
  ["small letters below a full stop", ["Homes are let.", "5"], ["families", ""], false],
  ["a value in small letters", ["Homes let to", "5"], ["nil", ""], false],
  ["small letters below a single word", ["Homes", "5"], ["families", ""], false],
  ["small letters below an empty cell", ["", "5"], ["families", ""], false],
] as const) {
  test(`a row ${goesOn ? "may continue" : "does not continue"} the one above: ${words}`, () =>
    assert.is(mayGoOn(above, row), goesOn));
}

test.run();
