import { test } from "uvu";
import * as assert from "uvu/assert";
import { datesIn } from "../../../src/model/time/date-in-words.ts";

const days = (text: string) => datesIn(text).map(({ date }) => date as string);

test("a day is read in every form that councils write", () => {
  const cases = [
    ["11 March 2026", "2026-03-11"],
    ["15th July 2010", "2010-07-15"],
    ["1st June, 2015", "2015-06-01"],
    ["May 20 2008", "2008-05-20"],
    ["January 29, 2026", "2026-01-29"],
    ["31-Mar-2008", "2008-03-31"],
    ["21.3.06", "2006-03-21"],
    ["27/07/98", "1998-07-27"],
    ["27/07/2015", "2015-07-27"],
    ["3 Sept 2015", "2015-09-03"],
    ["3 Sep 2015", "2015-09-03"],
    ["Monday, 22nd February, 2016 6.30 p.m.", "2016-02-22"],
    ["22ND SEPTEMBER, 2014", "2014-09-22"],
    ["30 September 25", "2025-09-30"],
  ];
  for (const [text, date] of cases) assert.equal(days(text ?? ""), [date], text);
});

test("the day comes before the month in figures", () => {
  assert.equal(days("03/04/2015"), ["2015-04-03"]);
  assert.equal(days("04/13/2015"), []);
});

test("two figures of a year are of 1950 to 2049", () => {
  assert.equal(days("1/1/49, 1/1/50"), ["2049-01-01", "1950-01-01"]);
});

test("a day that does not exist, or has no year, is not a date", () => {
  assert.equal(days("30 February 2015"), []);
  assert.equal(days("31 September 2014"), []);
  assert.equal(days("5 January"), []);
  assert.equal(days("2014/15"), []);
  assert.equal(days("1.2.3.15"), []);
  assert.equal(days("version 1.1.1.2015"), []);
});

test("dates are found in the order of the text, each with its place", () => {
  const text = "from 1 July 2021 to 30/09/2021";
  const found = datesIn(text);
  assert.equal(
    found.map(({ start, end }) => text.slice(start, end)),
    ["1 July 2021", "30/09/2021"],
  );
});

test("a day in Welsh is read in each form of its month, and only with its year", () => {
  const day = (text: string) => datesIn(text)[0]?.date ?? null;
  assert.is(day("Dydd Mawrth, 4 Mawrth 2025"), "2025-03-04");
  assert.is(day("4ydd o Fawrth 2025"), "2025-03-04");
  assert.is(day("1af Ionawr 2024"), "2024-01-01");
  assert.is(day("21ain o Fedi, 2023"), "2023-09-21");
  assert.is(day("31 Rhagfyr 2022"), "2022-12-31");
  assert.is(day("31 Mehefin 2022"), null);
  assert.is(day("4 Mawrth"), null);
  const months =
    "Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr";
  assert.equal(
    months.split(" ").map((month) => day(`2 ${month} 2025`)?.slice(5, 7)),
    ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"],
  );
  assert.equal(
    ["Fawrth", "Fai", "Fehefin", "Orffennaf", "Fedi", "Dachwedd", "Ragfyr"].map((month) =>
      day(`2 o ${month} 2025`)?.slice(5, 7),
    ),
    ["03", "05", "06", "07", "09", "11", "12"],
  );
});

test.run();
