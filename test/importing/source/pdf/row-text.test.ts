import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  letterColumns,
  rowText,
  tableColumns,
  textIn,
} from "../../../../src/importing/source/pdf/row-text.ts";
import type { PrintedWord } from "../../../../src/importing/source/pdf/words.ts";
import { boldOff, boldOn, unsure } from "../../../../src/importing/source/raw-report.ts";
import { printedWord } from "./printed-word.ts";

const columns = { left: 10, unit: 5, gap: 1.1 };
type Given = readonly [text: string, left: number, right: number, more?: Partial<PrintedWord>];

/** A row of size 10 whose words follow no space unless that is said. */
const row = (...words: readonly Given[]) => ({
  words: words.map(([text, left, right, more]) => ({
    ...printedWord(text, left, right, 100),
    afterSpace: false,
    ...more,
  })),
  baseline: 100,
  size: 10,
});
const text = (words: readonly Given[], edges?: readonly number[]) =>
  rowText(row(...words), columns, edges);

for (const [what, words, expected] of [
  ["a word begins in its column", [["a", 30, 35]], "    a"],
  ["a word left of the first column begins in it", [["a", 0, 5]], "a"],
  [
    "words that touch are one",
    [
      ["a", 10, 15],
      ["b", 16, 20],
    ],
    "ab",
  ],
  [
    "words apart are two",
    [
      ["a", 10, 15],
      ["b", 16.25, 20],
    ],
    "a b",
  ],
  [
    "a space that is printed counts, however narrow",
    [
      ["a", 10, 15],
      ["b", 15, 20, { afterSpace: true }],
    ],
    "a b",
  ],
  [
    "a gap as wide as the least opens no column",
    [
      ["a", 10, 15],
      ["b", 26, 30],
    ],
    "a b",
  ],
  [
    "a wider gap opens one",
    [
      ["a", 10, 15],
      ["b", 40, 45],
    ],
    "a     b",
  ],
  [
    "a column is three spaces away at the least",
    [
      ["abcdef", 10, 15],
      ["b", 27, 30],
    ],
    "abcdef   b",
  ],
  [
    "a label reaches to the edge of its column",
    [
      ["Date:", 10, 15],
      ["b", 20.5, 30],
    ],
    "Date:   b",
  ],
  [
    "a label and a value half a letter’s size apart are in one",
    [
      ["Date:", 10, 15],
      ["b", 20, 30],
    ],
    "Date: b",
  ],
  [
    "a value in another face is in its own column",
    [
      ["Date:", 10, 15],
      ["b", 16.5, 30, { face: "Serif" }],
    ],
    "Date:   b",
  ],
  [
    "words before a colon that are no label open none",
    [
      ["Lamps:", 10, 15],
      ["b", 22, 30],
    ],
    "Lamps: b",
  ],
  [
    "a label without its colon opens none",
    [
      ["Date", 10, 15],
      ["b", 22, 30],
    ],
    "Date b",
  ],
] as const) {
  test(what, () => assert.is(text(words), expected));
}

test("the label of the last column alone counts", () => {
  const words = [
    ["Abbey", 10, 15],
    ["Date:", 50, 55],
    ["b", 61, 70],
  ] as const;
  assert.is(text(words), "Abbey   Date:   b");
});

test("bold is marked from its first word to its last", () => {
  const bold = { bold: true, afterSpace: true };
  assert.is(
    text([
      ["a", 10, 15],
      ["b", 17, 20, bold],
      ["c", 22, 25, bold],
      ["d", 27, 30, { afterSpace: true }],
    ]),
    `a ${boldOn}b c${boldOff} d`,
  );
  assert.is(text([["a", 10, 15, bold]]), `${boldOn}a${boldOff}`);
});

for (const [what, words, expected] of [
  [
    "over an edge",
    [
      ["a", 10, 15],
      ["b", 40, 45],
    ],
    "a     b",
  ],
  [
    "at an edge",
    [
      ["a", 10, 38],
      ["b", 40, 45],
    ],
    "a     b",
  ],
  [
    "little before an edge",
    [
      ["a", 10, 38],
      ["b", 38.5, 45],
    ],
    "a     b",
  ],
  [
    "further before it",
    [
      ["a", 10, 38],
      ["b", 38.25, 45],
    ],
    "ab",
  ],
  [
    "both after it",
    [
      ["a", 40, 45],
      ["b", 60, 65],
    ],
    "      a b",
  ],
  [
    "from just before it",
    [
      ["a", 38.5, 45],
      ["b", 60, 65],
    ],
    "      a b",
  ],
  [
    "after a label",
    [
      ["Date", 45, 50],
      ["b", 60.25, 65],
    ],
    "       Date   b",
  ],
  [
    "a letter’s size after a label",
    [
      ["Date", 45, 50],
      ["b", 60, 65],
    ],
    "       Date b",
  ],
  [
    "after words that are no label",
    [
      ["Lamps", 45, 50],
      ["b", 80, 85],
    ],
    "       Lamps b",
  ],
] as const) {
  test(`with the edges of columns known, words ${what}: “${expected.trim()}”`, () =>
    assert.is(text(words, [40]), expected));
}

test("a raised figure is a superscript, and raised letters are letters", () => {
  const raised = (words: string) => textIn(row(), { ...printedWord(words, 0, 3, 96), size: 6 });
  assert.equal(["12", "th", "1a", "a1"].map(raised), ["¹²", "th", "1a", "a1"]);
  assert.is(textIn(row(), printedWord("12", 0, 3, 100)), "12");
});

test("a word that may be read wrong is marked", () => {
  assert.is(textIn(row(), { ...printedWord("a", 0, 3, 100), isUnsure: true }), `a${unsure}`);
});

test("a column is four fifths of the usual letter of words of four or more, and a point at the least", () => {
  const { words } = row(["four", 20, 40], ["fives", 5, 55], ["longer", 60, 180], ["not", 70, 370]);
  assert.equal(letterColumns(words), { left: 5, unit: 8, gap: 1.1 });
  assert.is(letterColumns(row(["tiny", 0, 2]).words).unit, 1);
  assert.is(letterColumns([]).unit, 1);
});

test("turned words do not say how wide letters are", () => {
  const { words } = row(["four", 20, 40], ["long", 0, 400, { isUpright: false }]);
  assert.is(letterColumns(words).unit, 4);
});

test("columns of what is kept as printed are as narrow as its closest columns ask", () => {
  const unit = (...words: readonly Given[]) => tableColumns([row(...words)]).unit;
  // Five letters, and three spaces to the next column, in 37.5 points.
  assert.is(unit(["fives", 0, 31.25], ["fives", 37.5, 68.75]), 37.5 / 9);
  assert.is(unit(["fives", 0, 31.25], ["fives", 37.25, 68.5]), 5, "no wider than within a cell");
  assert.is(unit(["a", 0, 2], ["fives", 3, 34.25], ["fives", 44, 75.25]), 4);
  assert.is(unit(["fives", 0, 31.25], ["fives", 100, 131.25], ["fives", 137.5, 168.75]), 37.5 / 9);
  assert.is(unit(["abcdefghij", 0, 5], ["b", 12, 15]), 1);
});

test.run();
