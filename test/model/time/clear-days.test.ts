import { test } from "uvu";
import * as assert from "uvu/assert";
import { clearDays } from "../../../src/model/time/clear-days.ts";
import { type PlainDate, plainDate } from "../../../src/model/time/plain-date.ts";

function day(text: string): PlainDate {
  const date = plainDate(text);
  if (!date) throw new Error(text);
  return date;
}

test("neither the day of publication nor that of the meeting is a clear day", () => {
  assert.is(clearDays(day("2015-06-01"), day("2015-06-02"), []), 0);
  assert.is(clearDays(day("2015-06-01"), day("2015-06-08"), []), 4);
  assert.is(clearDays(day("2015-06-01"), day("2015-06-09"), []), 5);
});

test("weekends, bank holidays and days on which the council is closed are not clear days", () => {
  assert.is(clearDays(day("2014-12-24"), day("2015-01-05"), []), 4);
  assert.is(clearDays(day("2014-12-24"), day("2015-01-05"), [day("2014-12-29")]), 3);
});

test("a report that comes after its meeting has none", () => {
  assert.is(clearDays(day("2015-06-09"), day("2015-06-01"), []), 0);
});

test("clear days are counted up to thirty, without Saturdays and Sundays", () => {
  assert.is(clearDays(day("2015-06-01"), day("2016-06-01"), []), 30);
  assert.is(clearDays(day("2015-06-05"), day("2015-06-08"), []), 0);
  assert.is(clearDays(day("2015-06-05"), day("2015-06-09"), []), 1);
});

test.run();
