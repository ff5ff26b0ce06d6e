import { test } from "uvu";
import * as assert from "uvu/assert";
import { rawBullet } from "../../../src/importing/body/list-items.ts";
import type { MarkedLine } from "../../../src/importing/body/marking/marked-line.ts";
import { piecesOf } from "../../../src/importing/body/pieces.ts";

const bullet = (glyph: string, text: string, line = 1): MarkedLine => ({
  as: "item",
  item: rawBullet(glyph, text, 0, line),
});
const goesOn = (text: string, join: "" | " " | "\n" = " "): MarkedLine => ({
  as: "goes on",
  join,
  text,
});

test("a line that continues is joined to the heading, paragraph or item above it", () => {
  const { pieces } = piecesOf([
    { as: "heading", level: 2, text: "COSTS AND" },
    goesOn("RISKS"),
    { as: "paragraph", number: "1.1", text: "The re-" },
    goesOn("phasing", ""),
    goesOn("of it.", "\n"),
    bullet("•", "one"),
    bullet("•", "two"),
    goesOn("more"),
  ]);
  assert.equal(pieces, [
    { kind: "heading", level: 2, text: "COSTS AND RISKS" },
    { kind: "paragraph", number: "1.1", text: "The re-phasing\nof it." },
    {
      kind: "list",
      items: [
        { marker: null, depth: 0, text: "one" },
        { marker: null, depth: 0, text: "two more" },
      ],
    },
  ]);
});

test("a list whose marks could be the next paragraph’s number is words; after paragraph 1.1 it is a list", () => {
  const item: MarkedLine = { as: "item", item: { ...rawBullet("•", "one", 0, 3), marker: "2." } };
  const after = (number: string) =>
    piecesOf([{ as: "paragraph", number, text: "These:" }, item]).pieces.at(-1)?.kind;
  assert.is(after("1."), "paragraph");
  assert.is(after("1.1"), "list");
});

test("each kind of bullet is listed once, with how often it is printed", () => {
  const { changes } = piecesOf([
    bullet("•", "one", 3),
    bullet("-", "two", 4),
    bullet("\uF0B7", "three", 5),
    bullet("•", "four", 6),
  ]);
  assert.equal(changes.repairs, [
    { line: 3, note: "the bullet “•”, printed 2 times, is a mark of a list now" },
    { line: 5, note: "the bullet U+F0B7, printed once, is a mark of a list now" },
  ]);
});

test.run();
