import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  comparePeriods,
  type Period,
  periodBetween,
  periodCode,
  periodFromCode,
  periodLabel,
  periodMonths,
  quarterPeriod,
  quartersOf,
  samePeriod,
  yearPeriod,
} from "../../../src/model/time/period.ts";
import { type PlainDate, plainDate } from "../../../src/model/time/plain-date.ts";

const day = (text: string) => plainDate(text) as PlainDate;
const period = (code: string) => periodFromCode(code) as Period;
const codes = [
  "2014-15 Q2",
  "2024-25 Q3-Q4",
  "2024-25 Q1-Q3",
  "2014-15",
  "1999-00 Q4",
  "2014-15 Q4 to 2015-16 Q1",
];

test("a period's code is read and written in one form", () => {
  for (const code of codes) assert.is(periodCode(period(code)), code);
});

test("another way of writing a code is written in the one form", () => {
  assert.is(periodCode(period("2014-15 Q1-Q4")), "2014-15");
  assert.is(periodCode(period("2014-15 Q2-Q2")), "2014-15 Q2");
  assert.is(periodCode(period("2014-15 to 2015-16")), "2014-15 Q1 to 2015-16 Q4");
});

test("what is not a code is not a period", () => {
  for (const text of [
    "",
    "2014/15 Q2",
    "2014-15Q2",
    "2014-15 q2",
    "2014-15 Q5",
    "2014-15 Q0",
    "Q2 2014-15",
    "2014-2015",
    "2014-17",
    "2014-17 Q2",
    "2014-15 Q4-Q3",
    "2015-16 Q1 to 2014-15 Q4",
    "2014-15 Q1 to",
    "2014-15 to 2015-16 to 2016-17",
    " 2014-15 Q2",
  ]) {
    assert.is(periodFromCode(text), null, text);
  }
});

test("a period is labelled in the council's words", () => {
  assert.equal(
    codes.map((code) => periodLabel(period(code))),
    [
      "Quarter 2 of 2014/15",
      "Quarters 3 and 4 of 2024/25",
      "Quarters 1 to 3 of 2024/25",
      "2014/15",
      "Quarter 4 of 1999/00",
      "Quarter 4 of 2014/15 to Quarter 1 of 2015/16",
    ],
  );
});

test("a period's months name the calendar year once, or twice where it turns", () => {
  assert.is(periodMonths(period("2014-15 Q2")), "July to September 2014");
  assert.is(periodMonths(period("2014-15 Q4")), "January to March 2015");
  assert.is(periodMonths(period("2024-25 Q3-Q4")), "October 2024 to March 2025");
  assert.is(periodMonths(period("2014-15")), "April 2014 to March 2015");
});

test("a half-year covers its two quarters, a year its four", () => {
  assert.is(quartersOf(period("2024-25 Q3-Q4")).length, 2);
  assert.equal(quartersOf(yearPeriod({ start: 2014 })), quartersOf(period("2014-15")));
  assert.equal(quartersOf(quarterPeriod({ year: { start: 2014 }, number: 2 })), [
    { year: { start: 2014 }, number: 2 },
  ]);
});

test("the period between two days holds the quarters of both", () => {
  const between = (from: string, to: string) => periodBetween(day(from), day(to));
  assert.equal(between("2021-07-01", "2021-09-30"), period("2021-22 Q2"));
  assert.equal(between("2021-08-15", "2021-10-01"), period("2021-22 Q2-Q3"));
  assert.equal(between("2021-08-15", "2021-08-15"), period("2021-22 Q2"));
  assert.is(between("2021-10-01", "2021-09-30"), null);
});

test("periods are put in order by their first quarter, then by their last", () => {
  const sorted = ["2015-16 Q1", "2014-15", "2014-15 Q2", "2014-15 Q1"].map(period);
  sorted.sort(comparePeriods);
  assert.equal(sorted.map(periodCode), ["2014-15 Q1", "2014-15", "2014-15 Q2", "2015-16 Q1"]);
  assert.ok(samePeriod(period("2014-15 Q1-Q4"), period("2014-15")));
  assert.not.ok(samePeriod(period("2014-15 Q1"), period("2014-15")));
});

test.run();
