import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Area } from "../../../../src/importing/source/pdf/area.ts";
import type { PageContent } from "../../../../src/importing/source/pdf/page-content.ts";
import { pageLines } from "../../../../src/importing/source/pdf/page-lines.ts";

const word = (text: string, baseline: number) => ({
  text,
  left: 60,
  right: 120,
  baseline,
  size: 10,
  face: "Sans",
  bold: false,
  italic: false,
  isUpright: true,
  afterSpace: false,
});

const area = (left: number, top: number, width: number, height: number): Area => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

const page = (
  number: number,
  pictures: readonly Area[],
  { figures = [], isScan = false }: { figures?: readonly Area[]; isScan?: boolean } = {},
): PageContent => ({
  number,
  width: 600,
  height: 800,
  words: [word("Above", 100), word("Below", 500)],
  rules: [],
  fills: [],
  figures: [...figures, ...pictures],
  pictures,
  isScan,
  hasUnseenWords: false,
  blackedOut: [],
});

const notesOf = (...pages: PageContent[]) =>
  pageLines(pages).pictures.map(({ line, note }) => `${line}: ${note}`);

test("a map is named with its page and the line above it, after the blank line between two far lines", () => {
  assert.equal(notesOf(page(1, []), page(2, [area(60, 150, 300, 200)])), [
    "4: a picture on page 2 is not in the report",
  ]);
});

test("two maps on a page are two, and one that is drawn in steps is one", () => {
  const steps = [area(60, 150, 100, 100), area(70, 160, 80, 80)];
  assert.equal(notesOf(page(1, [...steps, area(300, 150, 100, 100)])), [
    "1: 2 pictures on page 1 are not in the report",
  ]);
});

test("a crest in the same place on two pages is no loss, and one that moves is", () => {
  const crest = area(400, 20, 60, 60);
  assert.equal(notesOf(page(1, [crest]), page(2, [area(401, 20, 60, 60)])), []);
  assert.is(notesOf(page(1, [crest]), page(2, [area(403, 20, 60, 60)])).length, 2);
});

test("a picture of the whole page lies under the words that were read from it", () => {
  assert.equal(notesOf(page(1, [area(0, 0, 600, 800)])), []);
  assert.is(notesOf(page(1, [area(0, 0, 600, 600)])).length, 1);
});

test("a page that is a scan is named as such, and its picture not again", () => {
  assert.equal(notesOf(page(1, []), page(2, [area(60, 150, 300, 200)], { isScan: true })), []);
});

test("the shapes of a chart are one drawing; small ones and those behind words are none", () => {
  const slices = [area(60, 150, 60, 60), area(122, 150, 60, 60)];
  assert.equal(notesOf(page(1, [], { figures: slices })), [
    "1: a picture on page 1 is not in the report",
  ]);
  assert.equal(notesOf(page(1, [], { figures: [area(60, 150, 39, 60)] })), []);
  assert.equal(notesOf(page(1, [], { figures: [area(50, 80, 100, 60)] })), []);
});

for (const [what, picture, count] of [
  ["a picture over four fifths of the page", area(0, 0, 600, 640), 0],
  ["a picture over little less", area(0, 0, 600, 639), 1],
  ["a picture that goes beyond the page, and covers less of it", area(-600, 0, 1050, 800), 1],
  ["a picture that is not on the page", area(700, 100, 50, 50), 0],
  ["a picture that ends where the page begins", area(-50, 100, 50, 50), 0],
  ["a picture below the page", area(100, 900, 50, 50), 0],
  ["a picture that ends at the top of the page", area(100, -50, 50, 50), 0],
] as const) {
  test(`${what} is ${count === 0 ? "not " : ""}named`, () =>
    assert.is(notesOf(page(1, [picture])).length, count));
}

for (const [what, second, count] of [
  ["two points to the right", area(402, 20, 60, 60), 2],
  ["less than two points to the right", area(401.75, 20, 60, 60), 0],
  ["two points lower", area(400, 22, 60, 60), 2],
  ["two points wider", area(400, 20, 62, 60), 2],
  ["two points higher", area(400, 20, 60, 62), 2],
] as const) {
  test(`a crest that is ${what} on the second page is ${count === 0 ? "the same" : "another"}`, () =>
    assert.is(notesOf(page(1, [area(400, 20, 60, 60)]), page(2, [second])).length, count));
}

test("shapes less than six points apart are one drawing, in whatever order they are drawn", () => {
  const named = (...pictures: readonly Area[]) => notesOf(page(1, pictures))[0];
  assert.match(named(area(60, 150, 50, 50), area(115.75, 150, 50, 50)) ?? "", "a picture");
  assert.match(named(area(60, 150, 50, 50), area(116, 150, 50, 50)) ?? "", "2 pictures");
  const between = [area(60, 150, 50, 50), area(160, 150, 50, 50), area(105, 150, 60, 50)];
  assert.match(named(...between) ?? "", "a picture");
});

test("a shape of 40 points or less is no drawing", () => {
  const named = (width: number, height: number) =>
    notesOf(page(1, [], { figures: [area(60, 150, width, height)] })).length;
  assert.equal([named(40, 60), named(60, 40), named(40.5, 40.5)], [0, 0, 1]);
});

test("the first of a page’s pictures says where they are, whichever is drawn first", () => {
  assert.equal(notesOf(page(1, [area(60, 600, 100, 100), area(60, 150, 100, 100)])), [
    "1: 2 pictures on page 1 are not in the report",
  ]);
  assert.equal(notesOf(page(1, [area(60, 500, 100, 100)])), [
    "1: a picture on page 1 is not in the report",
  ]);
  assert.equal(notesOf(page(1, [area(60, 50, 100, 20)])), [
    "1: a picture on page 1 is not in the report",
  ]);
  assert.equal(notesOf(page(1, [area(60, 500.5, 100, 100)])), [
    "3: a picture on page 1 is not in the report",
  ]);
});

test.run();
