import { test } from "uvu";
import * as assert from "uvu/assert";
import { asLayout, isHeaderTable } from "../../../src/importing/source/header-layout.ts";
import {
  boldOff,
  boldOn,
  joinsAbove,
  joinsLeft,
  plain,
} from "../../../src/importing/source/raw-report.ts";

/** A table's cells, with bold between « and », lines between slashes and cells between bars. */
const table = (...rows: readonly string[]) =>
  rows.map((row) =>
    row
      .split("|")
      .map((cell) =>
        cell.split("/").map((line) => line.replaceAll("«", boldOn).replaceAll("»", boldOff)),
      ),
  );

for (const [rows, isHeader] of [
  [["Title|Rents", "Ward|Alder"], true],
  [["Title|Rents", "2015|4"], false],
  [["Title|Ward", "Rents|Alder"], true],
  [["Year|Rents", "2015|4"], false],
  [["|Title", "|Ward"], false],
] as const) {
  test(`a table of ${rows.join(" and ")} is ${isHeader ? "" : "not "}a header`, () => {
    assert.is(isHeaderTable(table(...rows)), isHeader);
  });
}

for (const [what, rows, lines] of [
  [
    "cells in columns four apart",
    ["Title|Rents", "Lead officer|Jane"],
    ["Title           Rents", "Lead officer    Jane"],
  ],
  [
    "lines of a cell below one another",
    ["Title|Rents/Charges"],
    ["Title    Rents", "         Charges"],
  ],
  ["a label over two lines on one", ["Lead/officer|Jane"], ["Lead officer    Jane"]],
  [
    "words over two lines as they are, if they are no label",
    ["Green/lamps|Jane"],
    ["Green    Jane", "lamps"],
  ],
  ["two labels over two lines as two", ["Title/Ward|Jane"], ["Title    Jane", "Ward"]],
  ["a label with a colon over two lines on one", ["Green/lamps:|Jane"], ["Green lamps:    Jane"]],
  ["a question over two lines on one", ["Is it/green?|No"], ["Is it green?    No"]],
  [
    "a first line with a colon apart from the next",
    ["Green:/lamps:|Jane"],
    ["Green:    Jane", "lamps:"],
  ],
  [
    "bold words over two lines on one, next to words that are not",
    ["«Green»/«lamps»|Jane"],
    ["Green lamps    Jane"],
  ],
  [
    "bold words over two lines as they are, next to bold ones",
    ["«Green»/«lamps»|«Jane»"],
    ["Green    Jane", "lamps"],
  ],
  [
    "words over two lines of which one is bold as they are",
    ["«Green»/lamps|Jane"],
    ["Green    Jane", "lamps"],
  ],
  ["a label over two lines without a value as it is", ["Lead/officer|"], ["Lead", "officer"]],
  [
    "a label with its value over two lines on one",
    ["Meeting: Harbour/Committee|x"],
    ["Meeting: Harbour Committee    x"],
  ],
  ["a list of officers in a cell as it is", ["From: Jane/John|x"], ["From: Jane    x", "John"]],
  [
    "a label with its value above another label as it is",
    ["Meeting: Harbour/Title: x|y"],
    ["Meeting: Harbour    y", "Title: x"],
  ],
  ["a word broken at a hyphen whole", ["Sub-/heading:|x"], ["Sub-heading:    x"]],
  [
    "a last cell over the columns beneath",
    ["Long words of a title", "Ward|Alder"],
    ["Long words of a title", "Ward    Alder"],
  ],
] as const) {
  test(`a header’s table is laid out with ${what}`, () => {
    assert.equal(
      asLayout(table(...rows)).map((line) => plain(line).trimEnd()),
      lines,
    );
  });
}

test("a cell that is part of another has no words", () => {
  assert.equal(
    asLayout([
      [["Title"], [joinsLeft], ["Rents"]],
      [["Ward"], [joinsAbove], ["All"]],
    ]),
    ["Title        Rents", "Ward         All"],
  );
});

test("a label of more than 120 letters is no label", () => {
  const laidOut = (length: number) =>
    asLayout([[["Is it", `${"x".repeat(length - 7)}?`], ["No"]]]).length;
  assert.equal([laidOut(120), laidOut(121)], [1, 2]);
});

test.run();
