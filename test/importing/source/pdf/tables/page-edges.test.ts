import { test } from "uvu";
import * as assert from "uvu/assert";
import type { PageContent } from "../../../../../src/importing/source/pdf/page-content.ts";
import { printedRows } from "../../../../../src/importing/source/pdf/printed-rows.ts";
import {
  pageEdges,
  stampedNumbers,
} from "../../../../../src/importing/source/pdf/tables/page-edges.ts";
import { printedWord } from "../printed-word.ts";

/** A page of 1,000 points, with lines at these heights. */
const page = (number: number, ...lines: readonly (readonly [baseline: number, text: string])[]) =>
  ({
    ...{ number, width: 600, height: 1000, rules: [], fills: [], figures: [], pictures: [] },
    ...{ isScan: false, hasUnseenWords: false, blackedOut: [] },
    words: lines.flatMap(([baseline, text]) =>
      text.split(" ").map((word, at) => printedWord(word, 60 + at * 60, 100 + at * 60, baseline)),
    ),
  }) satisfies PageContent;

/** Whether the first line of the last page belongs to the page. */
function isEdge(...pages: readonly PageContent[]) {
  const last = pages.at(-1);
  const [row] = printedRows(last?.words ?? []);
  return last && row ? pageEdges(pages)(last.number, row) : undefined;
}

for (const [text, expected] of [
  ["13", true],
  ["Page 13", true],
  ["page 13 of 20", true],
  ["- 13 -", true],
  ["13 | 20", false],
  ["13/20", true],
  ["| 13 |", true],
  ["12345", false],
  ["13 lamps", false],
  ["See 13", false],
  ["Lamps", false],
] as const) {
  test(`“${text}” at the foot of a page ${expected ? "is" : "is not"} the page’s number`, () =>
    assert.is(isEdge(page(1, [950, text])), expected));
}

test("a number in the middle of a page is not the page’s", () => {
  const at = (baseline: number) => isEdge(page(1, [baseline, "13"]));
  assert.equal([at(79), at(80), at(920), at(921)], [true, false, false, true]);
});

test("a line at the same place on the page before or after runs from page to page", () => {
  const running = [60, "Harbour Board"] as const;
  assert.is(isEdge(page(1, running), page(2, running)), true);
  const [first, second] = [page(1, running), page(2, running)];
  const [row] = printedRows(first.words);
  assert.is(row && pageEdges([first, second])(1, row), true);
  assert.is(isEdge(page(1, running), page(2, [100, "Lamps"]), page(3, running)), false);
  assert.is(isEdge(page(1, running), page(2, [66, "Harbour Board"])), false);
});

test("its digits may change from page to page", () => {
  assert.is(isEdge(page(1, [60, "Minute 9"]), page(2, [60, "Minute 10"])), true);
});

for (const [what, lines, count] of [
  ["at the foot", [[950, "Page 13"]], 2],
  ["at the head", [[50, "Page 13"]], 2],
  ["a tenth of the height down", [[100, "Page 13"]], 0],
  ["a tenth of the height up", [[900, "Page 13"]], 0],
  ["in small letters", [[950, "page 13"]], 0],
  ["without a number", [[950, "Page thirteen"]], 0],
  ["with a number of five digits", [[950, "Page 12345"]], 0],
  ["with a number and a letter", [[950, "Page 13a"]], 0],
  [
    "with the number a line below",
    [
      [950, "Page"],
      [951, "13"],
    ],
    0,
  ],
  [
    "with the number little lower",
    [
      [950, "Page"],
      [950.75, "13"],
    ],
    2,
  ],
] as const) {
  test(`“Page 13” ${what} is ${count === 0 ? "no stamp" : "a stamp"}`, () =>
    assert.is(stampedNumbers(page(1, ...lines)).size, count));
}

test.run();
