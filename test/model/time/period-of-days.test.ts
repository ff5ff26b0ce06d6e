import { test } from "uvu";
import * as assert from "uvu/assert";
import { periodCode } from "../../../src/model/time/period.ts";
import { periodsOfDays, periodsOfMonths } from "../../../src/model/time/period-of-days.ts";

const inDays = (words: string) => periodsOfDays(words).map(periodCode).join(", ");
const inMonths = (words: string) => periodsOfMonths(words).map(periodCode).join(", ");

test("days make a period where whole quarters lie between them", () => {
  assert.is(inDays("01 july 2021 to 30 september 2021"), "2021-22 Q2");
  assert.is(inDays("1/4/14 - 31/3/15"), "2014-15");
  assert.is(inDays("1 april 2014 to 31 march 2016"), "2014-15 Q1 to 2015-16 Q4");
  assert.is(inDays("2 july 2021 to 30 september 2021"), "");
  assert.is(inDays("30 september 2021 to 1 july 2021"), "");
  assert.is(inDays("1 july 2021, or 30 september 2021"), "");
  assert.is(inDays("1 july 2021 until 30 september 2021"), "2021-22 Q2");
});

test("the earlier day takes the later one's year, or the year before where it must", () => {
  assert.is(inDays("1 april to 30 september 2014"), "2014-15 Q1-Q2");
  assert.is(inDays("1 october to 31 march 2015"), "2014-15 Q3-Q4");
  assert.is(inDays("31 june to 30 september 2014"), "");
  assert.is(inDays("30 september to 30 september 2014"), "");
  assert.is(inDays("1 july to 1 july 2014"), "");
});

test("one day is the end of what is reported only where the words say so", () => {
  assert.is(inDays("progress to 30 june 2014"), "2014-15 Q1");
  assert.is(inDays("period ended on the 31 december 2014"), "2014-15 Q3");
  assert.is(inDays("twelve months to 31 march 2015"), "2014-15");
  assert.is(inDays("six months to 31 march 2015"), "2014-15 Q3-Q4");
  assert.is(inDays("six months to 30 june 2014"), "2013-14 Q4 to 2014-15 Q1");
  assert.is(inDays("year ended 30 june 2014"), "");
  assert.is(inDays("closed from 1 may 2014 to 30 june 2014"), "");
  assert.is(inDays("secondment to 30 june 2014"), "");
});

test("months make a period where the last ends a quarter", () => {
  assert.is(inMonths("july to september 2010"), "2010-11 Q2");
  assert.is(inMonths("apr - dec 2010"), "2010-11 Q1-Q3");
  assert.is(inMonths("january to december 2010"), "2009-10 Q4 to 2010-11 Q3");
  assert.is(inMonths("july to august 2010"), "");
  assert.is(inMonths("august to september 2010"), "");
});

test.run();
