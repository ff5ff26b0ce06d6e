import { test } from "uvu";
import * as assert from "uvu/assert";
import type { PageContent } from "../../../../src/importing/source/pdf/page-content.ts";
import {
  pdfReport,
  scannedAmong,
  scanRefusal,
} from "../../../../src/importing/source/pdf/pdf-file.ts";
import { printedWord } from "./printed-word.ts";

const page = (number: number, more: Partial<PageContent> = {}): PageContent => ({
  ...{
    number,
    width: 600,
    height: 800,
    fills: [],
    figures: [],
    pictures: [],
    rules: [],
    words: [],
  },
  ...{ isScan: false, hasUnseenWords: false, blackedOut: [] },
  ...more,
});
const words = (...lines: readonly (readonly [baseline: number, text: string])[]) =>
  lines.map(([baseline, text]) => printedWord(text, 60, 100, baseline));
const scan = { isScan: true };

/** A table with lines, which has blank lines around it. */
const table = {
  words: [
    ...[printedWord("Ward", 65, 90, 164), printedWord("Homes", 165, 190, 164)],
    ...[printedWord("Abbey", 65, 90, 184), printedWord("12", 165, 175, 184)],
  ],
  rules: [
    ...[150, 170, 190].map((at) => ({ isLevel: true, at, from: 60, to: 260 })),
    ...[60, 160, 260].map((at) => ({ isLevel: false, at, from: 150, to: 190 })),
  ],
};

const scans = (...pages: readonly PageContent[]) =>
  pdfReport(pages).repairs.flatMap(({ line, note, leftOut }) =>
    note.includes("without text") ? [`${line} ${/page \d/.exec(note)?.[0]} ${leftOut}`] : [],
  );

test("a scanned page that is left out is told at the line before it", () => {
  const typed = page(1, { words: words([100, "a"], [110, "b"]) });
  assert.equal(scans(typed, page(2, scan), page(3, scan)), ["2 page 2 true", "2 page 3 true"]);
  assert.equal(scans(page(1, scan), page(2, { words: words([100, "a"]) })), ["1 page 1 true"]);
});

test("so it is below a table", () => {
  assert.equal(scans(page(1, table), page(2, scan)), ["1 page 2 true"]);
});

test("blacked-out words are told at the line that is printed nearest to them on their page", () => {
  const concealed = (blackedOut: readonly number[]) =>
    pdfReport([
      page(1, { words: words([100, "a"], [110, "b"]) }),
      page(2, { words: words([100, "c"], [110, "d"]), blackedOut }),
    ]).concealed;
  assert.equal(concealed([101]), [3]);
  assert.equal(concealed([109, 111]), [4]);
  assert.equal(concealed([105]), [3]);
  assert.equal(concealed([]), []);
});

test("scanned pages are those without text, by number", () => {
  assert.equal(scannedAmong([page(1), page(2, scan), page(3, scan)]), [2, 3]);
});

for (const [what, refusal, rule, words] of [
  ["all of one", scanRefusal([1], 1, "need"), "scan", "none of its pages holds"],
  ["all of three", scanRefusal([1, 2, 3], 3, "need"), "scan", "none of its 3 pages holds"],
  [
    "one of three",
    scanRefusal([2], 3, "need"),
    "scanned-pages",
    "page 2 is a picture without text (1 of 3)",
  ],
  [
    "two of three",
    scanRefusal([2, 3], 3, "need"),
    "scanned-pages",
    "pages 2, 3 are pictures without text (2 of 3)",
  ],
] as const) {
  test(`a file whose pages are scans, ${what}, says so`, () => {
    assert.is(refusal.rule, rule);
    assert.match(String(refusal), words);
  });
}

test.run();
