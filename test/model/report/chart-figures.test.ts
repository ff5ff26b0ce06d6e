import { test } from "uvu";
import * as assert from "uvu/assert";
import { axisFigures } from "../../../src/model/report/chart-figures.ts";
import type { MeasureUnit } from "../../../src/model/report/measured-value.ts";

const cases: readonly [number, MeasureUnit, string][] = [
  [85, "percentage", "85%"],
  [2140, "number", "2,140"],
  [1_234_567.891, "number", "1,234,567.89"],
  [999, "number", "999"],
  [12, "days", "12 days"],
  [12, "working days", "12 days"],
  [0, "money", "£0"],
  [9999, "money", "£9,999"],
  [10_000, "money", "£10k"],
  [999_000, "money", "£999k"],
  [1_000_000, "money", "£1m"],
  [1_200_000, "money", "£1.2m"],
  [1_000_000_000, "money", "£1bn"],
  [-12_500, "money", "-£12.5k"],
  [-5, "money", "-£5"],
];
for (const [value, unit, shown] of cases) {
  test(`${value} as ${unit} is written on an axis as ${shown}`, () => {
    assert.is(axisFigures([value], unit)(value), shown);
  });
}

test("the figures of one axis have equally many decimals, and sums of money their own", () => {
  assert.equal([3.8, 4, 4.2].map(axisFigures([3.8, 4, 4.2], "percentage")), [
    "3.8%",
    "4.0%",
    "4.2%",
  ]);
  assert.equal([0, 0.25, 0.5].map(axisFigures([0, 0.25, 0.5], "number")), ["0.00", "0.25", "0.50"]);
  assert.equal([800_000, 1_200_000].map(axisFigures([800_000, 1_200_000], "money")), [
    "£800k",
    "£1.2m",
  ]);
});

test.run();
