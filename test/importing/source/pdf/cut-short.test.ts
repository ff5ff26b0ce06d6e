import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Rule } from "../../../../src/importing/source/pdf/painted-paths.ts";
import { boxAround, boxOf } from "../../../../src/importing/source/pdf/tables/boxes.ts";
import { isCutShort } from "../../../../src/importing/source/pdf/tables/cut-short.ts";
import type { PageTable } from "../../../../src/importing/source/pdf/tables/page-table.ts";
import type { PrintedWord } from "../../../../src/importing/source/pdf/words.ts";

/** A word of letters of 10 points whose top is at a height of the page. */
const wordAt = (top: number): PrintedWord => ({
  text: "Quay",
  left: 60,
  right: 90,
  baseline: top + 7.2,
  size: 10,
  face: "Arial",
  bold: false,
  italic: false,
  isUpright: true,
  afterSpace: true,
});

const lineAt = (at: number, from = 50, to = 300): Rule => ({ isLevel: true, at, from, to });

/** Rows of 20 points below lines at 100 and 120, each with its words 5 points below its line. */
const own = [wordAt(105), wordAt(125)];
const table: PageTable = {
  box: boxAround(own.map(boxOf)),
  words: new Set(own),
  columns: [],
  rows: [],
  tops: [],
  drawn: 0,
  isRuled: false,
  isHeaded: true,
};
const lines = [lineAt(100), lineAt(120), lineAt(140)];
const bottom = table.box.bottom;

test("words that are as far below a table’s last line as its rows’ words may be a row of it", () => {
  assert.is(isCutShort(table, [...lines, lineAt(160)], [wordAt(145)]), true);
});

test("words up to 2.5 points higher or lower than those of the rows may be a row", () => {
  for (const top of [142.6, 147.4]) {
    assert.is(isCutShort(table, [...lines, lineAt(160)], [wordAt(top)]), true, `${top}`);
  }
  for (const top of [142.4, 147.6]) {
    assert.is(isCutShort(table, [...lines, lineAt(160)], [wordAt(top)]), false, `${top}`);
  }
});

test("a word that reaches over the line above it is not the first under that line", () => {
  const over = (top: number) => {
    const words = [...own, wordAt(top)];
    return isCutShort({ ...table, words: new Set(words) }, [...lines, lineAt(160)], [wordAt(145)]);
  };
  assert.equal([over(118.5), over(119.5)], [true, false]);
});

test("words are not a row where no line of the table closes them below", () => {
  assert.is(isCutShort(table, lines, [wordAt(145)]), false);
});

test("a line that begins or ends 4 points from the table’s is not one of them", () => {
  for (const [from, to, holds] of [
    [53.9, 300, true],
    [54, 300, false],
    [50, 303.9, true],
    [50, 304, false],
  ] as const) {
    assert.is(isCutShort(table, [...lines, lineAt(160, from, to)], [wordAt(145)]), holds);
  }
});

test("a row ends less than 60 points below the table", () => {
  const row = (end: number) => isCutShort(table, [...lines, lineAt(bottom + end)], [wordAt(145)]);
  assert.equal([row(59.9), row(60)], [true, false]);
});

test("a row begins less than 60 points above the table", () => {
  const row = (start: number) => {
    const at = table.box.top - start;
    return isCutShort(table, [lineAt(at), ...lines], [wordAt(at + 5)]);
  };
  assert.equal([row(59.9), row(60)], [true, false]);
});

test("a table has lines of its own only if two are within 12 points of it", () => {
  const has = (apart: number) => {
    const under = bottom + apart;
    return isCutShort(table, [lineAt(100), lineAt(under), lineAt(under + 20)], [wordAt(under + 5)]);
  };
  assert.equal([has(11.9), has(12)], [true, false]);
});

test("upright lines separate no rows", () => {
  const upright = [...lines, lineAt(160)].map((line) => ({ ...line, isLevel: false }));
  assert.is(isCutShort(table, upright, [wordAt(145)]), false);
});

test.run();
