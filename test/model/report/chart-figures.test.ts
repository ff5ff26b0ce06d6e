import { test } from "uvu";
import * as assert from "uvu/assert";
import { axisFigure } from "../../../src/model/report/chart-figures.ts";
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
    assert.is(axisFigure(value, unit), shown);
  });
}

test.run();
