import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  daysAfter,
  instantInLondon,
  longDate,
  monthNames,
  monthOf,
  type PlainDate,
  plainDate,
  plainDateOf,
  shortDate,
  today,
  weekdayName,
  weekdayOf,
  yearOf,
  yearsAfter,
} from "../../../src/model/time/plain-date.ts";

test("each month ends on its last day", () => {
  const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  for (const [at, length] of lengths.entries()) {
    assert.ok(plainDateOf(2015, at + 1, length), monthNames[at]);
    assert.is(plainDateOf(2015, at + 1, length + 1), null, monthNames[at]);
  }
});

const day = (text: string) => plainDate(text) as PlainDate;

test("a day of the calendar is read as it is written", () => {
  for (const text of ["2015-01-05", "2016-02-29", "2000-02-29", "1999-12-31"]) {
    assert.is(plainDate(text), text);
  }
});

test("a day that does not exist is not a date", () => {
  for (const text of ["2015-02-30", "2015-02-29", "1900-02-29", "2015-13-45", "2015-00-10"]) {
    assert.is(plainDate(text), null, text);
  }
});

test("another form of a date is not a plain date", () => {
  for (const text of [
    "",
    "5 January 2015",
    "05/01/2015",
    "2015-1-5",
    "2015-01-05T00:00:00Z",
    " 2015-01-05",
    "0215-01-05",
    "20155-01-05",
  ]) {
    assert.is(plainDate(text), null, text);
  }
});

test("a day is made of a year, a month and a day of the month", () => {
  assert.is(plainDateOf(2015, 1, 5), "2015-01-05");
  assert.is(plainDateOf(2015, 2, 30), null);
  assert.is(plainDateOf(15, 2, 3), null);
});

test("a day is shown as councils write it", () => {
  assert.is(longDate(day("2015-01-05")), "5 January 2015");
  assert.is(longDate(day("2015-01-05")), "5 January 2015", "and again from memory");
  assert.is(shortDate(day("2015-01-05")), "5 Jan 2015");
  assert.is(shortDate(day("2015-05-31")), "31 May 2015");
});

test("the year and the month of a day are counted from one", () => {
  assert.is(yearOf(day("2015-01-05")), 2015);
  assert.is(monthOf(day("2015-01-05")), 1);
  assert.is(monthOf(day("2015-12-05")), 12);
});

test("six years after 29 February is 28 February", () => {
  assert.is(yearsAfter(day("2016-02-29"), 6), "2022-02-28");
  assert.is(yearsAfter(day("2016-02-29"), 4), "2020-02-29");
  assert.is(yearsAfter(day("2096-02-29"), 4), "2100-02-28");
  assert.is(yearsAfter(day("2015-01-05"), 6), "2021-01-05");
  assert.is(yearsAfter(day("2015-01-05"), -1), "2014-01-05");
});

test("days are counted over the ends of months and years, and over the change of clocks", () => {
  assert.is(daysAfter(day("2014-12-31"), 1), "2015-01-01");
  assert.is(daysAfter(day("2016-03-01"), -1), "2016-02-29");
  assert.is(daysAfter(day("2015-03-28"), 2), "2015-03-30");
  assert.is(daysAfter(day("2015-10-24"), 2), "2015-10-26");
});

test("the days of the week are counted from Sunday and have their English names", () => {
  const names = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
  for (const [count, name] of names.entries()) {
    const date = daysAfter(day("2015-01-04"), count);
    assert.is(weekdayOf(date), count);
    assert.is(weekdayName(date), name);
  }
});

test("the months have their English names, January first", () => {
  assert.is(monthNames.length, 12);
  assert.is(monthNames[0], "January");
  assert.is(monthNames[11], "December");
});

test("today is a day of the calendar", () => {
  assert.is(plainDate(today()), today());
});

test("a meeting at half past six is an hour earlier by universal time in summer", () => {
  assert.is(instantInLondon(day("2015-07-05"), "18:30"), "2015-07-05T17:30:00Z");
  assert.is(instantInLondon(day("2015-01-05"), "18:30"), "2015-01-05T18:30:00Z");
});

test("what is not a time of day has no instant", () => {
  assert.throws(() => instantInLondon(day("2015-01-05"), "25:00"), "2015-01-05 25:00");
});

test.run();
