import { test } from "uvu";
import * as assert from "uvu/assert";
import { type PlainDate, plainDate } from "../../../src/model/time/plain-date.ts";
import {
  firstDayOf,
  lastDayOf,
  monthName,
  monthsOfQuarter,
  type Quarter,
  type QuarterNumber,
  quarterCode,
  quarterFromSerial,
  quarterLabel,
  quarterNumbers,
  quarterOf,
  quarterSerial,
  quartersFrom,
} from "../../../src/model/time/quarter.ts";

const day = (text: string) => plainDate(text) as PlainDate;
const quarter = (start: number, number: QuarterNumber): Quarter => ({ year: { start }, number });

test("a meeting on 5 January 2015 falls in quarter 4 of 2014/15", () => {
  assert.is(quarterLabel(quarterOf(day("2015-01-05"))), "Quarter 4 of 2014/15");
});

test("quarters start in April, July, October and January", () => {
  const starts = ["2014-04-01", "2014-07-01", "2014-10-01", "2015-01-01", "2015-04-01"];
  const ends = ["2014-06-30", "2014-09-30", "2014-12-31", "2015-03-31", "2015-06-30"];
  const codes = ["2014-15 Q1", "2014-15 Q2", "2014-15 Q3", "2014-15 Q4", "2015-16 Q1"];
  assert.equal(
    starts.map((text) => quarterCode(quarterOf(day(text)))),
    codes,
  );
  assert.equal(
    ends.map((text) => quarterCode(quarterOf(day(text)))),
    codes,
  );
});

test("a quarter's first and last day fall in it", () => {
  assert.is(firstDayOf(quarter(2014, 4)), "2015-01-01");
  assert.is(lastDayOf(quarter(2014, 4)), "2015-03-31");
  assert.is(firstDayOf(quarter(1999, 3)), "1999-10-01");
  for (const number of quarterNumbers) {
    for (const one of [firstDayOf(quarter(2015, number)), lastDayOf(quarter(2015, number))]) {
      assert.equal(quarterOf(one), quarter(2015, number));
    }
  }
});

test("quarters continue over the turn of a year", () => {
  assert.is(quarterSerial(quarter(2015, 1)), quarterSerial(quarter(2014, 4)) + 1);
  for (const number of quarterNumbers) {
    assert.equal(quarterFromSerial(quarterSerial(quarter(2014, number))), quarter(2014, number));
  }
});

test("the quarters from one to another include both", () => {
  const codes = (first: Quarter, last: Quarter) => quartersFrom(first, last).map(quarterCode);
  assert.equal(codes(quarter(2014, 4), quarter(2015, 2)), [
    "2014-15 Q4",
    "2015-16 Q1",
    "2015-16 Q2",
  ]);
  assert.equal(codes(quarter(2014, 4), quarter(2014, 4)), ["2014-15 Q4"]);
  assert.equal(codes(quarter(2015, 1), quarter(2014, 4)), []);
});

test("a quarter's months are named", () => {
  assert.equal(quarterNumbers.map(monthsOfQuarter), [
    "April to June",
    "July to September",
    "October to December",
    "January to March",
  ]);
  assert.is(monthName(day("2015-07-31")), "July");
});

test.run();
