import { test } from "uvu";
import * as assert from "uvu/assert";
import type { PrintedRow } from "../../../../src/importing/source/pdf/printed-rows.ts";
import { spacingWithin } from "../../../../src/importing/source/pdf/printed-rows.ts";
import { printedWord } from "./printed-word.ts";

/** Rows of 10 points, each with the distance to the row above and whether it reaches the right edge. */
function rows(...each: readonly (readonly [apart: number, isFull: boolean])[]): PrintedRow[] {
  let baseline = 50;
  return each.map(([apart, isFull]) => {
    baseline += apart;
    const words = [
      printedWord("words", 70, 100, baseline),
      printedWord("end", isFull ? 500 : 230, isFull ? 520 : 250, baseline),
    ];
    return { words, baseline, size: 10 };
  });
}
const half = (count: number, apart: number) =>
  Array.from({ length: count }, (): [number, boolean] => [apart, false]);

test("where paragraphs run on, the distance within them is that below full lines", () => {
  const prose = rows([0, true], [14, true], [14, true], [14, false], [26, true], [14, false]);
  assert.is(spacingWithin(prose), 14);
});

test("on a page of paragraphs of one line, the gap between paragraphs is not taken for the distance of lines", () => {
  const short = rows(...half(12, 23), [23, true], [13, true], [13, true], [13, false]);
  assert.is(spacingWithin(short), 13);
  assert.ok(spacingWithin(rows(...half(12, 23), [23, true])) < 16);
});

test("lines set one and a half apart are still one paragraph", () => {
  const wide = rows(
    [0, true],
    [19, true],
    [19, true],
    [19, true],
    [19, false],
    [38, true],
    [19, false],
  );
  assert.is(spacingWithin(wide), 19);
});

test.run();
