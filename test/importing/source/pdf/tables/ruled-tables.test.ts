import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Fill, Rule } from "../../../../../src/importing/source/pdf/painted-paths.ts";
import { ruledTables } from "../../../../../src/importing/source/pdf/tables/ruled-tables.ts";
import type { PrintedWord } from "../../../../../src/importing/source/pdf/words.ts";
import { joinsAbove, joinsLeft } from "../../../../../src/importing/source/raw-report.ts";
import { printedWord } from "../printed-word.ts";

const level = (at: number, from = 100, to = 200): Rule => ({ isLevel: true, at, from, to });
const upright = (at: number, from = 100, to = 140): Rule => ({ isLevel: false, at, from, to });
const frame = [level(100), level(140), upright(100), upright(200)];
/** Two columns of 50 points and two rows of 20, with its upper left corner at 100, 100. */
const lines = [...frame, level(120), upright(150)];

/** A word of 30 points that is in the middle of the height of a cell. */
const word = (text: string, column: number, row: number, from = 10) => {
  const left = 100 + column * 50 + from;
  return printedWord(text, left, left + 30, 114 + row * 20);
};
const words = [word("Lamps", 0, 0), word("Cost", 1, 0), word("Abbey", 0, 1), word("£12", 1, 1)];
const cells = [
  ["Lamps", "Cost"],
  ["Abbey", "£12"],
];

const tables = (own: readonly PrintedWord[], rules: readonly Rule[] = lines) =>
  ruledTables(own, rules, () => false, [], []);
const rows = (own: readonly PrintedWord[], rules?: readonly Rule[]) => tables(own, rules)[0]?.rows;

test("words between lines are cells, with the edges of their columns and rows", () => {
  const [table, ...more] = tables(words);
  assert.equal(table?.rows, cells);
  assert.equal(table?.columns, [
    { from: 100, to: 150 },
    { from: 150, to: 200 },
  ]);
  assert.equal(table?.tops, [100, 120, 140]);
  assert.equal(
    [table?.words.size, table?.isRuled, table?.isHeaded, table?.drawn],
    [4, true, true, 0],
  );
  assert.is(more.length, 0);
});

test("a cell over columns or rows says where the others belong", () => {
  const over = [...frame, level(120), upright(150, 120)];
  assert.equal(rows([word("Lamps", 0, 0, 20), word("Abbey", 0, 1), word("£12", 1, 1)], over), [
    ["Lamps", joinsLeft],
    ["Abbey", "£12"],
  ]);
  const down = [...frame, level(120, 150), upright(150)];
  const held = [printedWord("Lamps", 110, 140, 124), word("Cost", 1, 0), word("£12", 1, 1)];
  assert.equal(rows(held, down), [
    ["Lamps", "Cost"],
    [joinsAbove, "£12"],
  ]);
});

test("lines around words in one column are a frame, and lines without words are no table", () => {
  assert.is(tables(words, [...frame, level(120)]).length, 0);
  assert.is(tables([printedWord("Lamps", 10, 40, 50)]).length, 0);
});

test("lines that enclose no rectangles are a table whose cells are uncertain", () => {
  const cut = [...frame, level(120, 150), upright(150, 120)];
  const [table] = tables(words, cut);
  assert.equal([table?.rows, table?.words.size, table?.drawn], [null, 4, 0]);
});

test("a table around another has cells that are uncertain, and the inner one has not", () => {
  const inner = [
    ...[level(124, 154, 196), level(137, 154, 196)],
    ...[upright(154, 124, 137), upright(175, 124, 137), upright(196, 124, 137)],
  ];
  const held = [
    ...words.slice(0, 3),
    printedWord("a", 160, 170, 134),
    printedWord("b", 180, 190, 134),
  ];
  const found = tables(held, [...lines, ...inner]).map((table) => table.rows);
  assert.is(found.filter((each) => each === null).length, 1);
  assert.equal(
    found.find((each) => each !== null),
    [["a", "b"]],
  );
});

for (const [what, left, right, isSure] of [
  ["1.5 points over its left line", 98.5, 130, true],
  ["further over its left line", 98.25, 130, false],
  ["1.5 points over its right line", 120, 151.5, true],
  ["further over its right line", 120, 151.75, false],
] as const) {
  test(`a word that reaches ${what} is ${isSure ? "" : "not certainly "}in its cell`, () => {
    const held = [printedWord("Lamps", left, right, 114), ...words.slice(1)];
    assert.equal(rows(held), isSure ? cells : null);
  });
}

test("a turned word may reach over the lines of its cell", () => {
  const turned = { ...printedWord("Lamps", 112, 122, 118), isUpright: false, size: 30 };
  assert.ok(rows([turned, ...words.slice(1)]));
});

for (const [what, loose, isSure] of [
  ["reaches into it", printedWord("Note", 195, 260, 114), false],
  ["touches its edge", printedWord("Note", 198.5, 260, 114), true],
  ["reaches little further", printedWord("Note", 198.25, 260, 114), false],
  ["is next to it", printedWord("Note", 210, 260, 114), true],
  ["is behind all of it", { ...printedWord("DRAFT", 195, 600, 140), size: 60 }, true],
] as const) {
  test(`a table is ${isSure ? "" : "not "}certain where a word of the page ${what}`, () =>
    assert.equal(rows([...words, loose]), isSure ? cells : null));
}

test("a row that may be several, and a cell with several values, are uncertain", () => {
  const high = [
    ...[level(100), level(120), level(180), upright(100, 100, 180)],
    ...[upright(150, 100, 180), upright(200, 100, 180)],
  ];
  const at = (text: string, left: number, baseline: number) =>
    printedWord(text, left, left + 30, baseline);
  const head = words.slice(0, 2);
  assert.is(
    rows(
      [...head, at("a", 110, 134), at("b", 160, 134), at("c", 110, 164), at("d", 160, 164)],
      high,
    ),
    null,
  );
  assert.is(
    rows([...head, at("Abbey", 110, 134), at("12", 160, 134), at("14", 160, 146)], high),
    null,
  );
  assert.ok(rows([...head, at("Abbey", 110, 134), at("12", 160, 134)], high));
});

test("a cell whose lines may break a word is uncertain", () => {
  const narrow = [word("Lamps", 0, 0), word("Cost", 1, 0), word("Abbey", 0, 1)];
  const broken = [printedWord("Varia", 152, 198, 126), printedWord("tion", 152, 180, 137)];
  assert.is(rows([...narrow, ...broken]), null);
});

test("lines with words in less than a quarter of their cells are a chart", () => {
  const rule = [
    ...[100, 120, 140, 160, 180].map((at) => level(at)),
    ...[100, 150, 200].map((at) => upright(at, 100, 180)),
  ];
  assert.is(rows(words.slice(0, 1), rule), null);
  assert.ok(rows(words.slice(0, 2), rule));
});

const fill = (left: number, right: number, colour = "red", top = 120, bottom = 140): Fill => ({
  ...{ left, right, top, bottom, colour },
});
const drawn = (fills: readonly Fill[], figures: readonly Fill[] = []) =>
  ruledTables(words.slice(0, 3), lines, () => false, figures, fills)[0]?.drawn;

for (const [what, fills, count] of [
  ["a colour of its own", [fill(150, 200)], 1],
  ["the colour of its row", [fill(100, 150), fill(150, 200)], 0],
  ["the colour of the row above", [fill(150, 200), fill(150, 200, "red", 100, 120)], 1],
  ["a colour that is less than three points wider", [fill(148.75, 201.5)], 1],
  ["a colour that is three points wider", [fill(148.5, 201.5)], 0],
  ["a colour that is less than three points higher", [fill(150, 200, "red", 118.75, 141.5)], 1],
  ["a colour that is three points higher", [fill(150, 200, "red", 118.5, 141.5)], 0],
] as const) {
  test(`a cell without words in ${what} is ${count === 0 ? "empty" : "not empty"}`, () =>
    assert.is(drawn(fills), count));
}

test("a cell with words is not counted for its colour or its drawing", () => {
  assert.is(drawn([fill(100, 150)], [fill(105, 145)]), 0);
  assert.is(drawn([], [fill(155, 195)]), 1);
});

test.run();
