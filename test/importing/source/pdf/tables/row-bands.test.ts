import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  holdsSeveralRows,
  holdsSeveralValues,
  holdsTwoColumns,
  joinedBlocks,
  partedWords,
} from "../../../../../src/importing/source/pdf/tables/row-bands.ts";
import { rowsBetween } from "../../../../../src/importing/source/pdf/tables/row-gaps.ts";
import { printedWord } from "../printed-word.ts";

/** A word of size 100, whose letters reach from 72 above its baseline to 20 below it. */
const tall = (text: string, top: number, left = 0) => ({
  ...printedWord(text, left, left + 50, top + 72),
  size: 100,
});
const texts = (blocks: readonly { readonly words: readonly { readonly text: string }[] }[]) =>
  blocks.map(({ words }) => words.map(({ text }) => text).join(" "));

test("words are parted wherever nothing is printed across them", () => {
  assert.equal(texts(partedWords([tall("b", 50), tall("a", 0), tall("c", 200)])), ["a b", "c"]);
  assert.equal(texts(partedWords([tall("a", 0), tall("b", 92)])), ["a b"], "that touch");
  assert.equal(texts(partedWords([tall("a", 0), tall("b", 93)])), ["a", "b"]);
});

test("a block reaches to the lowest of its words", () => {
  const low = { ...tall("a", 0), size: 200 };
  assert.equal(texts(partedWords([low, tall("b", 10), tall("c", 109)])), ["a b c"]);
});

const block = (text: string, top: number, bottom: number) => ({
  words: [printedWord(text, 0, 50, bottom)],
  top,
  bottom,
});

test("blocks are joined where the gap between them is less than the least", () => {
  const blocks = (apart: number) => [block("a", 0, 10), block("b", 10 + apart, 30)];
  assert.equal(texts(joinedBlocks(blocks(4.75), 5)), ["a b"]);
  assert.equal(texts(joinedBlocks(blocks(5), 5)), ["a", "b"]);
  assert.equal(joinedBlocks(blocks(4), 5)[0]?.bottom, 30);
});

/** Lines of a cell, so far apart from top to top; letters of size 100 are 92 high. */
const cell = (left: number, ...tops: readonly number[]) =>
  tops.map((top) => tall("word", top, left));

for (const [what, cells, several] of [
  [
    "two lines of two cells, closer than lines of a text",
    [
      [0, 156],
      [0, 156],
    ],
    false,
  ],
  [
    "two lines of two cells, further apart",
    [
      [0, 158],
      [0, 158],
    ],
    true,
  ],
  ["one cell alone", [[0, 158]], false],
  ["a cell next to empty ones", [[0, 158], [], []], false],
  ["a second line of the first cell alone", [[0, 158], [0]], false],
  ["a second line of all but the first cell", [[0], [0, 158], [0, 158]], false],
  ["a first cell that is empty", [[], [0, 158], [0, 158]], false],
] as const) {
  test(`${what} ${several ? "may be several rows" : "is one row"}`, () => {
    const words = cells.map((tops, at) => cell(at * 100, ...tops));
    assert.is(holdsSeveralRows(words), several);
  });
}

test("two values under one another are of two rows; a value under words is not, and one is not", () => {
  const several = (...lines: readonly string[]) =>
    holdsSeveralValues(lines.map((text, at) => printedWord(text, 0, 50, at * 12)));
  assert.equal([several("38", "45%"), several("38", "homes"), several("38")], [true, false, false]);
});

test("lines closer than those of a text are of two columns, by the smaller of their letters", () => {
  const closer = (apart: number, size = 100) =>
    holdsTwoColumns([tall("a", 0), { ...tall("b", apart, 60), size }]);
  assert.equal([closer(84.75), closer(85)], [true, false]);
  assert.equal([closer(69, 80), closer(66, 80)], [false, true]);
});

/** Blocks of 10 points, each so far below the one before, with words of size 10 over 100 points. */
function blocks(...gaps: readonly number[]) {
  let top = 0;
  return ["a", ...gaps].map((gap, at) => {
    top += typeof gap === "number" ? gap + 10 : 0;
    const words = [printedWord(`${at}`, 0, 100, top + 8)];
    return { words, top, bottom: top + 10 };
  });
}
const line = (at: number, from = 0, to = 100, isLevel = true) => ({ isLevel, at, from, to });
const rows = (gaps: readonly number[], ...rules: readonly ReturnType<typeof line>[]) =>
  rowsBetween(blocks(...gaps), rules)?.map((row) => row.map(({ text }) => text).join(""));

for (const [what, gaps, expected] of [
  ["gaps clearly wider than those of lines separate rows", [2, 4, 2], ["01", "23"]],
  ["gaps little wider than others are unclear", [2, 3.75, 2], undefined],
  ["gaps as narrow as those of lines are unclear", [3, 3], undefined],
  ["gaps as wide as a line allows are unclear", [6.5, 6.5], undefined],
  ["wider gaps that are all alike separate rows", [6.75, 6.75], ["0", "1", "2"]],
  ["gaps wider than a line allows are all of rows", [7, 12, 7], ["0", "1", "2", "3"]],
  ["one block is one row", [], ["0"]],
] as const) {
  test(what, () => assert.equal(rows(gaps), expected));
}

test("two lines prove that lines separate the rows, and blocks between them are one", () => {
  assert.equal(rows([3, 3, 3], line(11.5), line(37.5)), ["0", "12", "3"]);
  assert.is(rows([3, 6.5, 3], line(11.5), line(41)), undefined, "as far apart as a line allows");
  const apart = rows([3, 3, 7, 3], line(11.5), line(54.5));
  assert.equal(apart, ["0", "12", "3", "4"], "one further apart");
  assert.equal(rows([3, 3], line(11.5)), undefined, "one line does not");
});

for (const [what, rule, separates] of [
  ["in the gap", line(11.5), true],
  ["three points above it", line(7), true],
  ["higher", line(6.75), false],
  ["three points below it", line(16), true],
  ["lower", line(16.25), false],
  ["that stands", line(11.5, 0, 100, false), false],
  ["under four fifths of the words", line(11.5, 0, 80), false],
  ["under more of them", line(11.5, 0, 80.5), true],
  ["under their end", line(11.5, 20, 120), false],
] as const) {
  test(`a line ${what} ${separates ? "separates" : "does not separate"} two blocks`, () => {
    assert.equal(rows([3, 3], rule, line(24.5)), separates ? ["0", "1", "2"] : undefined);
  });
}

test.run();
