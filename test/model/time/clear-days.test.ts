import { test } from "uvu";
import * as assert from "uvu/assert";
import { isBankHoliday } from "../../../src/model/time/bank-holidays.ts";
import { clearDays } from "../../../src/model/time/clear-days.ts";
import { daysAfter, type PlainDate, plainDate } from "../../../src/model/time/plain-date.ts";

function day(text: string): PlainDate {
  const date = plainDate(text);
  if (!date) throw new Error(text);
  return date;
}

function holidaysOf(year: number): string[] {
  const first = day(`${year}-01-01`);
  return Array.from({ length: 366 }, (_, index) => daysAfter(first, index))
    .filter((date) => date.startsWith(String(year)) && isBankHoliday(date))
    .map((date) => date.slice(5));
}

const published: Readonly<Record<number, string>> = {
  2012: "01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26",
  2015: "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
  2016: "01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27",
  2020: "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
  2021: "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
  2022: "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
  2023: "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
  2026: "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
};

for (const [year, days] of Object.entries(published)) {
  test(`the bank holidays of ${year} are those that were published`, () => {
    assert.equal(holidaysOf(Number(year)), days.split(" "));
  });
}

test("neither the day of publication nor that of the meeting is a clear day", () => {
  assert.is(clearDays(day("2015-06-01"), day("2015-06-02"), []), 0);
  assert.is(clearDays(day("2015-06-01"), day("2015-06-08"), []), 4);
  assert.is(clearDays(day("2015-06-01"), day("2015-06-09"), []), 5);
});

test("weekends, bank holidays and days on which the council is closed are none", () => {
  assert.is(clearDays(day("2014-12-24"), day("2015-01-05"), []), 4);
  assert.is(clearDays(day("2014-12-24"), day("2015-01-05"), [day("2014-12-29")]), 3);
});

test("a report that comes after its meeting has none", () => {
  assert.is(clearDays(day("2015-06-09"), day("2015-06-01"), []), 0);
});

test.run();
