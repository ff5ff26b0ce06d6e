import { test } from "uvu";
import * as assert from "uvu/assert";
import type { PageContent } from "../../../src/importing/source/pdf/page-content.ts";
import { pageLines } from "../../../src/importing/source/pdf/page-lines.ts";
import type { PrintedWord } from "../../../src/importing/source/pdf/words.ts";

/** The words of a line from a point on the page; each letter is five points wide. */
function words(left: number, baseline: number, text: string): PrintedWord[] {
  let start = left;
  return text.split(" ").map((word) => {
    const end = start + word.length * 5;
    const made = { text: word, left: start, right: end, baseline, size: 10 };
    start = end + 3;
    return {
      ...made,
      face: "Arial",
      bold: false,
      italic: false,
      isUpright: true,
      afterSpace: true,
    };
  });
}

const page = (...lines: PrintedWord[][]): PageContent => ({
  number: 1,
  width: 595,
  height: 842,
  words: lines.flat(),
  rules: [],
  fills: [],
  figures: [],
  isScan: false,
});

test("a label printed at the middle of its row is read next to the first line of its value", () => {
  const { lines } = pageLines([
    page(
      words(60, 60, "Report to:"),
      words(200, 60, "Harbour Committee"),
      words(60, 80, "Date:"),
      words(200, 80, "12 March 2024"),
      words(200, 100, "Director of Harbours"),
      words(60, 106, "Report of:"),
      words(200, 112, "Head of Property"),
      words(60, 132, "Subject:"),
      words(200, 132, "Dredging"),
    ),
  ]);
  assert.equal(
    lines.filter(({ text }) => text !== "").map(({ text }) => text.trim().replace(/ {2,}/g, " | ")),
    [
      "Report to: | Harbour Committee",
      "Date: | 12 March 2024",
      "Report of: | Director of Harbours",
      "Head of Property",
      "Subject: | Dredging",
    ],
  );
});

test.run();
