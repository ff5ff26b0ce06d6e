import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  financialYearCode,
  financialYearFrom,
  financialYearLabel,
  financialYearOf,
} from "../../../src/model/time/financial-year.ts";
import { type PlainDate, plainDate } from "../../../src/model/time/plain-date.ts";

const yearAt = (text: string) => financialYearLabel(financialYearOf(plainDate(text) as PlainDate));

test("a financial year runs from 1 April to 31 March", () => {
  assert.is(yearAt("2015-03-31"), "2014/15");
  assert.is(yearAt("2015-04-01"), "2015/16");
  assert.is(yearAt("2015-12-31"), "2015/16");
  assert.is(yearAt("2016-01-01"), "2015/16");
});

test("the year that ends a century is written 1999/00", () => {
  assert.is(financialYearLabel({ start: 1999 }), "1999/00");
  assert.is(financialYearCode({ start: 1999 }), "1999-00");
  assert.is(financialYearLabel({ start: 2008 }), "2008/09");
  assert.is(financialYearCode({ start: 2014 }), "2014-15");
});

test("two years name a financial year where the second follows the first", () => {
  assert.equal(financialYearFrom("2014", "15"), { start: 2014 });
  assert.equal(financialYearFrom("2014", "2015"), { start: 2014 });
  assert.equal(financialYearFrom("14", "15"), { start: 2014 });
  assert.equal(financialYearFrom("1999", "00"), { start: 1999 });
  assert.equal(financialYearFrom("1999", "2000"), { start: 1999 });
  assert.equal(financialYearFrom("2009", "10"), { start: 2009 });
});

test("the span of a plan is not a financial year", () => {
  assert.is(financialYearFrom("2014", "17"), null);
  for (const [first, second] of [
    ["2014", "015"],
    ["014", "15"],
    ["12014", "15"],
    ["20145", "46"],
    ["9", "10"],
    ["99", "100"],
  ] as const)
    assert.is(financialYearFrom(first, second), null, `${first} and ${second}`);
  assert.is(financialYearFrom("2014", "2017"), null);
  assert.is(financialYearFrom("2014", "14"), null);
  assert.is(financialYearFrom("2015", "14"), null);
});

test("what is not two or four figures is not a year", () => {
  assert.is(financialYearFrom("214", "15"), null);
  assert.is(financialYearFrom("2014", "5"), null);
  assert.is(financialYearFrom("", "1"), null);
  assert.is(financialYearFrom("99", "100"), null);
  assert.is(financialYearFrom("2014", "015"), null);
});

test.run();
