import { test } from "uvu";
import * as assert from "uvu/assert";
import { dcmiPeriod, interval } from "../../../src/model/time/interval.ts";
import { periodFromCode } from "../../../src/model/time/period.ts";

const of = (code: string) => {
  const period = periodFromCode(code);
  if (!period) throw new Error(code);
  return period;
};

test("a quarter is the interval of its days, the last quarter in the next calendar year", () => {
  assert.is(interval(of("2014-15 Q2")), "2014-07-01/2014-09-30");
  assert.is(interval(of("2014-15 Q4")), "2015-01-01/2015-03-31");
});

test("a half-year, a year and a run over the turn of the year are intervals too", () => {
  assert.is(interval(of("2024-25 Q3-Q4")), "2024-10-01/2025-03-31");
  assert.is(interval(of("2014-15")), "2014-04-01/2015-03-31");
  assert.is(interval(of("2014-15 Q4 to 2015-16 Q1")), "2015-01-01/2015-06-30");
});

test("a period of Dublin Core has its name, its days and their form", () => {
  assert.is(
    dcmiPeriod(of("2014-15 Q2")),
    "name=Quarter 2 of 2014/15; start=2014-07-01; end=2014-09-30; scheme=W3C-DTF;",
  );
});

test.run();
