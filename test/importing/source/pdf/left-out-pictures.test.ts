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

test.run();
