import { test } from "uvu";
import * as assert from "uvu/assert";
import { isBankHoliday } from "../../../src/model/time/bank-holidays.ts";
import {
  daysAfter,
  type PlainDate,
  plainDate,
  yearOf,
} from "../../../src/model/time/plain-date.ts";

/** The bank holidays of England and Wales as they were published, by year. */
const published: Readonly<Record<string, string>> = {
  1995: "01-02 04-14 04-17 05-08 05-29 08-28 12-25 12-26",
  1999: "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28 12-31",
  2002: "01-01 03-29 04-01 05-06 06-03 06-04 08-26 12-25 12-26",
  2011: "01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27",
  2012: "01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26",
  2015: "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
  2016: "01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27",
  2017: "01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
  2018: "01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26",
  2020: "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
  2021: "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
  2022: "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
  2026: "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
  2023: "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
};

for (const [year, days] of Object.entries(published)) {
  test(`the bank holidays of ${year} are those that were published, and no other day is one`, () => {
    const found: string[] = [];
    let day = plainDate(`${year}-01-01`) as PlainDate;
    for (; yearOf(day) === Number(year); day = daysAfter(day, 1)) {
      if (isBankHoliday(day)) found.push(day.slice(5));
    }
    assert.is(found.join(" "), days);
  });
}

test.run();
