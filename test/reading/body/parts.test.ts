import { test } from "uvu";
import * as assert from "uvu/assert";
import { printedText } from "../../../src/model/report/body/plain-text.ts";
import { Anchors } from "../../../src/reading/body/anchors.ts";
import { partedBefore, unwrapped } from "../../../src/reading/body/items.ts";
import { readMarkdown } from "../../../src/reading/body/markdown.ts";
import type { ItemPiece } from "../../../src/reading/body/markdown-piece.ts";
import { betweenPipes } from "../../../src/reading/body/merged-cells.ts";
import { tooDeep } from "../../../src/reading/body/nesting.ts";
import { isSectionNumber } from "../../../src/reading/body/own-numbers.ts";
import { tablesOf } from "./tables-of.ts";

test("no two parts of a report have one anchor", () => {
  const anchors = new Anchors();
  assert.equal(
    ["1.1", "1.1", "1.1", "1.2", "1.1-repeated", "1.1"].map((wanted) => anchors.claim(wanted)),
    ["1.1", "1.1-repeated", "1.1-repeated-3", "1.2", "1.1-repeated-repeated", "1.1-repeated-4"],
  );
  assert.equal([anchors.ofTable(), anchors.ofTable()], ["table-1", "table-2"]);
  assert.equal(
    [anchors.ofRecommendation(null), anchors.ofRecommendation(null)],
    ["recommendation-1", "recommendation-2"],
  );
});

/** The first item of a list in Markdown. */
const itemOf = (markdown: string): ItemPiece => {
  const [piece] = readMarkdown(markdown);
  const item = piece?.kind === "list" ? piece.items[0] : undefined;
  if (!item) throw new Error(`There is no item in ${markdown}`);
  return item;
};

test("a bullet before a mark of the report's own makes no list around a list", () => {
  assert.is(unwrapped(itemOf("- 1) Receive")).marker, "1)");
  assert.is(unwrapped(itemOf("- - Receive")).marker, null);
  assert.is(unwrapped(itemOf("- 1) Receive\n  2) Note")).marker, null);
  assert.is(unwrapped(itemOf("- Receive\n  1) Note")).marker, null);
});

test("a later line of an item that begins something else is separated from it, and the first line never is", () => {
  const parted = (markdown: string) => {
    const [item, rest] = partedBefore(itemOf(markdown), (text) => text.startsWith("1.2"));
    const first = item.pieces[0];
    return [
      first?.kind === "prose" ? printedText(first.content) : null,
      rest && `${rest.line} ${printedText(rest.content)}`,
    ];
  };
  assert.equal(parted("- one\ntwo\n1.2 three\nfour"), ["one\ntwo", "3 1.2 three\nfour"]);
  assert.equal(parted("- 1.2 one\ntwo"), ["1.2 one\ntwo", null]);
  assert.equal(parted("- one\n1.2 two\n\n  three"), ["one\n1.2 two", null]);
});

test("the cells of a row are what is between its pipes, within an item too", () => {
  assert.equal(betweenPipes("| A || B |"), [" A ", "", " B "]);
  assert.equal(betweenPipes("A | B"), ["A ", " B"]);
  assert.equal(betweenPipes("- 1. | A | B |"), [" A ", " B "]);
  assert.equal(betweenPipes("| A - b | 1. c |"), [" A - b ", " 1. c "]);
  assert.equal(betweenPipes("| A \\| B | C |"), [" A \\| B ", " C "]);
});

test("lists are nested twenty deep, and no deeper", () => {
  const nested = (depth: number) =>
    `${Array.from({ length: depth }, (_, at) => `${"  ".repeat(at)}- a`).join("\n")}\n`;
  assert.is(tooDeep(readMarkdown(nested(20)), "a.md"), null);
  assert.is(tooDeep(readMarkdown(nested(21)), "a.md")?.line, 21);
  assert.is(tooDeep(readMarkdown(`- a\n\nb\n\n${nested(21)}`), "a.md")?.line, 25);
  assert.is(tooDeep(readMarkdown(`${nested(3)}- b\n`), "a.md"), null);
});

test("a section's number without a dot is the next one", () => {
  for (const [number, before] of [
    ["1", null],
    ["4", "3.0"],
    ["9.", "3.0"],
    ["10.0", null],
  ] as const)
    assert.ok(isSectionNumber(number, before), `${number} after ${before}`);
  for (const [number, before] of [
    ["2", null],
    ["10", null],
    ["5", "3.0"],
    ["3", "3.0"],
  ] as const)
    assert.not.ok(isSectionNumber(number, before), `${number} after ${before}`);
});

test("words between a table's cells make one only where they make a rectangle", () => {
  const joined = (...rows: string[]) =>
    tablesOf(["| A | B |", "| --- | --- |", ...rows].join("\n")).map(({ rows }) =>
      rows.map((row) => row.map(({ content, joins }) => joins ?? printedText(content)).join(" ")),
    );
  assert.equal(joined("| a ||", "| c | d |"), [["a left", "c d"]]);
  assert.equal(joined("| a | b |", "| ^^ | d |"), [["a b", "above d"]]);
  assert.equal(joined("| a ||", "| ^^ | d |"), [["a ", "^^ d"]]);
  assert.equal(joined("| a ||", "| ^^ ||"), [["a left", "above left"]]);
});

test("an empty cell holds no words", () => {
  const [table] = tablesOf("| A | B |\n| --- | --- |\n| a | |");
  assert.equal(
    table?.rows[0]?.map(({ content }) => content.length),
    [1, 0],
  );
});

test.run();
