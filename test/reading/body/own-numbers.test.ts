import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Inline, ListItem } from "../../../src/model/report/body/block.ts";
import { itemMarker } from "../../../src/model/report/body/numbering.ts";
import type { Paragraph } from "../../../src/model/report/body/section.ts";
import { Anchors } from "../../../src/reading/body/anchors.ts";
import { partedBefore, unwrapped } from "../../../src/reading/body/items.ts";
import type { ItemPiece, Piece } from "../../../src/reading/body/markdown-piece.ts";
import { tooDeep } from "../../../src/reading/body/nesting.ts";
import { continued, extended, isUnfinished } from "../../../src/reading/body/open-list.ts";
import { isSectionNumber, proseHeads } from "../../../src/reading/body/own-numbers.ts";

const words = (text: string): Inline[] => [{ kind: "text", text }];
const prose = (text: string, line = 1): Piece => ({ kind: "prose", line, content: words(text) });
const item = (marker: string | null, ...pieces: readonly Piece[]): ItemPiece => ({
  ...{ marker, line: 1 },
  pieces,
});
const list = (...items: readonly ItemPiece[]): Piece => ({ kind: "list", line: 1, items });

for (const [number, before, expected] of [
  ["3.0", null, true],
  ["9.", "2", true],
  ["1", null, true],
  ["2", null, false],
  ["3", "2.0", true],
  ["3", "2", true],
  ["4", "2", false],
  ["10", "2", false],
] as const) {
  test(`“${number}” after ${before ?? "none"} ${expected ? "numbers a section" : "is a heading’s word"}`, () =>
    assert.is(isSectionNumber(number, before), expected));
}

test("paragraphs outside lists are those that may be numbered", () => {
  assert.equal(proseHeads([prose("1 a"), list(item("1)", prose("b"))), prose("c")]), ["1 a", "c"]);
});

test("a part whose anchor is taken gets another, in turn", () => {
  const anchors = new Anchors();
  assert.equal(
    ["3.1", "3.1", "3.1", "3.2", "3.1"].map((wanted) => anchors.claim(wanted)),
    ["3.1", "3.1-repeated", "3.1-repeated-2", "3.2", "3.1-repeated-3"].map((one, at) =>
      at === 2 ? "3.1-repeated-3" : at === 4 ? "3.1-repeated-4" : one,
    ),
  );
});

test("a repeated part takes no anchor that another part has printed", () => {
  const anchors = new Anchors();
  anchors.claim("3.1-repeated");
  anchors.claim("3.1");
  assert.is(anchors.claim("3.1"), "3.1-repeated-3");
});

test("tables and recommendations are numbered through the report, and within a numbered paragraph", () => {
  const anchors = new Anchors();
  assert.equal([anchors.ofTable(), anchors.ofTable()], ["table-1", "table-2"]);
  assert.equal(
    [anchors.ofRecommendation(null), anchors.ofRecommendation(null)],
    ["recommendation-1", "recommendation-2"],
  );
  const one: ListItem = { marker: "a)", anchor: null, blocks: [] };
  const paragraph = (number: string | null, items: number): Paragraph => ({
    ...{ anchor: "2.1", number, line: 1 },
    blocks: [
      { anchor: "2.1", block: { kind: "prose", content: [] } },
      { anchor: "2.1", block: { kind: "list", items: Array.from({ length: items }, () => one) } },
    ],
  });
  assert.is(anchors.ofRecommendation(paragraph("2.1", 2)), "recommendation-2.1-3");
  assert.is(anchors.ofRecommendation(paragraph(null, 2)), "recommendation-3");
});

test("a bullet around one item with a mark is that item", () => {
  const inner = item("1)", prose("a"));
  assert.is(unwrapped(item(null, list(inner))), inner);
  for (const other of [
    item("2)", list(inner)),
    item(null, list(inner), prose("b")),
    item(null, list(inner, inner)),
    item(null, list(item(null, prose("a")))),
    item(null, prose("a")),
    item(null),
  ])
    assert.is(unwrapped(other), other);
});

test("a line of an item that begins something else is no part of the item", () => {
  const begins = (text: string) => text.startsWith("2.1");
  const own = item("1)", prose("a\nb\n2.1 c\nd", 5));
  const [first, rest] = partedBefore(own, begins);
  assert.equal(first.pieces, [
    { ...prose("a\nb", 5), content: [...words("a"), ...words("\n"), ...words("b")] },
  ]);
  assert.is(rest?.line, 7);
  for (const other of [
    item("1)", prose("2.1 a")),
    item("1)", prose("a\nb")),
    item("1)", prose("a\n2.1 b"), prose("c")),
    item("1)", list(own)),
  ])
    assert.equal(partedBefore(other, begins), [other, null]);
});

test("lists may be nested twenty deep", () => {
  const nested = (depth: number): Piece =>
    depth === 0 ? prose("a") : list(item("1)", nested(depth - 1)));
  assert.is(tooDeep([prose("b"), nested(20)], "report.md"), null);
  assert.is(tooDeep([nested(21)], "report.md")?.rule, "too-deep");
  assert.is(
    tooDeep([list(item("1)", prose("a")), item("2)", nested(20)))], "report.md")?.severity,
    "error",
  );
});

const open = (style: "number" | "letter" | null, brackets: string, place: number) => ({
  ...{ style, brackets, place, outer: null },
  items: [] as ListItem[],
});
const marker = (text: string) => {
  const found = itemMarker(`${text} a`);
  assert.ok(found);
  return found;
};

test("a mark goes on in the innermost list of its style and brackets", () => {
  const outer = open("number", ")", 2);
  const inner = { ...open("letter", ")", 1), outer };
  assert.is(continued(inner, marker("b)")), inner);
  assert.is(continued(inner, marker("3)")), outer);
  assert.is(continued(inner, marker("(b)")), null);
  assert.is(continued(inner, marker("d)")), null);
  assert.is(continued(open(null, ")", 1), marker("b)")), null);
  assert.is(continued(null, marker("b)")), null);
});

test("a line goes on in the last item of a list if that ends in prose", () => {
  const block = { kind: "prose", content: words("a") } as const;
  const held = open("number", ")", 1);
  assert.is(extended(held, words("b")), false);
  held.items.push({ marker: "1)", anchor: null, blocks: [] });
  assert.is(extended(held, words("b")), false);
  held.items.push({ marker: "2)", anchor: null, blocks: [block] });
  assert.is(extended(held, words("b")), true);
  assert.equal(held.items[1]?.blocks, [
    { kind: "prose", content: [...words("a"), ...words("\n"), ...words("b")] },
  ]);
  held.items.push({ marker: "3)", anchor: null, blocks: [{ kind: "preformatted", text: "a" }] });
  assert.is(extended(held, words("b")), false);
  assert.is(extended(null, words("b")), false);
});

for (const [text, expected] of [
  ["the Director be authorised to:", true],
  ["the Director be authorised", true],
  ["the plan be noted.", false],
  ["the plan be noted.”", false],
  ["the plan be noted; and", false],
  ["the plan be noted, or", false],
  ["the plan be noted and", true],
  ["the plan; the land", true],
] as const) {
  test(`“${text}” is ${expected ? "unfinished" : "finished"}`, () =>
    assert.is(
      isUnfinished({
        marker: "1)",
        anchor: null,
        blocks: [{ kind: "prose", content: words(text) }],
      }),
      expected,
    ));
}

test("an item without words, or that ends in a table, is not unfinished", () => {
  assert.is(isUnfinished({ marker: "1)", anchor: null, blocks: [] }), false);
  const table = { kind: "table", anchor: "table-1", head: [], rows: [] } as const;
  assert.is(isUnfinished({ marker: "1)", anchor: null, blocks: [table] }), false);
});

test.run();
