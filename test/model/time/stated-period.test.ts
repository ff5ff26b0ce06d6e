import { test } from "uvu";
import * as assert from "uvu/assert";
import { periodCode } from "../../../src/model/time/period.ts";
import { statedPeriods } from "../../../src/model/time/stated-period.ts";

const stated = (text: string) => statedPeriods(text).map(periodCode).join(", ");

/** Each text with the code of the period it states; nothing if it states none. */
function each(cases: readonly (readonly [text: string, code: string])[]) {
  for (const [text, code] of cases) assert.is(stated(text), code, text);
}

test("a quarter and its year are read however they are joined", () => {
  each([
    ["Performance Reports for Quarter 2 of 2014/15", "2014-15 Q2"],
    ["Performance Monitoring Reports, Quarter 2 2021/22", "2021-22 Q2"],
    ["Progress in Quarter 3 2015-16", "2015-16 Q3"],
    ["Monitoring: Quarter 1 - 2019-20", "2019-20 Q1"],
    ["Spending in quarter 2 - 2010/11", "2010-11 Q2"],
    ["what was done in quarter 1 of 2019-20", "2019-20 Q1"],
    ["Quarter 3 of 2024/2025", "2024-25 Q3"],
    ["QUARTER 4 OF 1999/00", "1999-00 Q4"],
  ]);
});

test("a quarter is read by its ordinal, in figures or in words", () => {
  each([
    ["1st quarter 2014/15", "2014-15 Q1"],
    ["the 2nd Quarter of 2014/15", "2014-15 Q2"],
    ["3rd quarter, 2014/15", "2014-15 Q3"],
    ["4th Quarter 2014-15", "2014-15 Q4"],
    ["the third quarter of 2015-16", "2015-16 Q3"],
    ["fourth quarter 2015/16", "2015-16 Q4"],
    ["quarter four of 2011-12", "2011-12 Q4"],
    ["Quarter Three Performance Monitoring Report 2025-26", "2025-26 Q3"],
    ["Quarter Three 2025/26", "2025-26 Q3"],
  ]);
});

test("the year may come first", () => {
  each([
    ["2025/26 Quarter 3", "2025-26 Q3"],
    ["2025/2026  QUARTER 2", "2025-26 Q2"],
    ["2025/26 Q3", "2025-26 Q3"],
    ["Council plan 2021/22 (Quarter 1)", "2021-22 Q1"],
  ]);
});

test("a quarter is read from its letter, and a year without its century", () => {
  each([
    ["Q3 2025/26", "2025-26 Q3"],
    ["Q3 2025-26", "2025-26 Q3"],
    ["Q3 25-26", "2025-26 Q3"],
    ["Q3 25/26", "2025-26 Q3"],
    ["Q3 Performance 2526", "2025-26 Q3"],
    ["Q 3 of 2025/26", "2025-26 Q3"],
  ]);
});

test("any dash joins a year, and a new line separates nothing", () => {
  each([
    ["Quarter 3 – 2015–16", "2015-16 Q3"],
    ["Quarter 3 of\n2015/16", "2015-16 Q3"],
    ["Quarter\u00a03 of 2015‑16", "2015-16 Q3"],
  ]);
});

test("two quarters are one period", () => {
  each([
    ["Q3 & Q4 2024/25", "2024-25 Q3-Q4"],
    ["Q3 and Q4 2024/25", "2024-25 Q3-Q4"],
    ["Q1-Q3 2024/25", "2024-25 Q1-Q3"],
    ["Quarters 3 and 4 of 2024/25", "2024-25 Q3-Q4"],
    ["Quarters 1 to 3 of 2024/25", "2024-25 Q1-Q3"],
    ["third and fourth quarters of 2024/25", "2024-25 Q3-Q4"],
    ["Quarters 1, 2 and 3 of 2024/25", "2024-25 Q1-Q3"],
    ["Q1, Q2 and Q3 2024/25", "2024-25 Q1-Q3"],
    ["the first two quarters of 2025/26", "2025-26 Q1-Q2"],
    ["the first three quarters of 2025/26", "2025-26 Q1-Q3"],
  ]);
});

test("a half-year is two quarters", () => {
  each([
    ["HALF YEAR REVIEW 2018/19", "2018-19 Q1-Q2"],
    ["Half-yearly report 2018/19", "2018-19 Q1-Q2"],
    ["mid-year update 2025-26", "2025-26 Q1-Q2"],
    ["the first half of 2018/19", "2018-19 Q1-Q2"],
    ["the second half of 2018/19", "2018-19 Q3-Q4"],
    ["the 2nd half of 2018/19", "2018-19 Q3-Q4"],
    ["the 1st half of 2018/19", "2018-19 Q1-Q2"],
  ]);
});

test("a year is covered where the report looks back on it", () => {
  each([
    ["Year End Progress Report 2011-12", "2011-12"],
    ["Annual Report 2019/20", "2019-20"],
    ["Revenue Outturn 2019/20", "2019-20"],
    ["the year ended 31 March 2014", "2013-14"],
  ]);
});

test("a quarter named next to the year end wins over the year", () => {
  each([["Q4 Year-end 2018-19", "2018-19 Q4"]]);
});

test("a range of days or months is a period where its quarters are whole", () => {
  each([
    ["01 July 2021 to 30 September 2021", "2021-22 Q2"],
    ["from 1 October 2024 to 31 December 2024", "2024-25 Q3"],
    ["1st April 2015 - 31st March 2016", "2015-16"],
    ["July to September 2010", "2010-11 Q2"],
    ["(July – September) 2010", "2010-11 Q2"],
    ["October 2024 to March 2025", "2024-25 Q3-Q4"],
    ["October to March 2025", "2024-25 Q3-Q4"],
    ["January - March 2015", "2014-15 Q4"],
    ["1 July - 30 September 2014", "2014-15 Q2"],
    ["1 April to 31 December 2014", "2014-15 Q1-Q3"],
    ["1st October to 31st March 2015", "2014-15 Q3-Q4"],
    ["for the period 1 April to 30 June 2015", "2015-16 Q1"],
  ]);
});

test("a last day alone is a quarter's where the period is said to end on it", () => {
  each([
    ["the second quarter period to 30th September 2014", "2014-15 Q2"],
    ["Reports to 30 June 2008", "2008-09 Q1"],
    ["the quarter ending 31 December 2015", "2015-16 Q3"],
    ["Quarterly report: quarter ended 30/06/2014", "2014-15 Q1"],
    ["three months to 30 June 2014", "2014-15 Q1"],
    ["six months ended 30 September 2014", "2014-15 Q1-Q2"],
    ["the nine months to 31 December 2014", "2014-15 Q1-Q3"],
    ["the year ending 30 June 2014", ""],
  ]);
});

test("a wrong range of months is not a period", () => {
  each([
    ["(September to December 2015)", ""],
    ["1 July 2021 to 15 September 2021", ""],
    ["31 September 2014", ""],
  ]);
});

test("places, plans, budgets and the day of a count are not a period", () => {
  each([
    ["Lancaster Canal Quarter", ""],
    ["Kingsway Quarter 2014/15 masterplan", ""],
    ["Corporate Plan 2014-17", ""],
    ["Budget 2015/16", ""],
    ["Spending as at 31 July 2025", ""],
    ["Forecast outturn 2025/26", ""],
    ["a quarter of the residents, 2014/15", ""],
    ["the meeting of 14/15 July", ""],
    ["Extension of the lease to 31 March 2020", ""],
    ["Debt as at 30 September 2014", ""],
    ["three quarters of the schools in 2014/15", ""],
    ["the last two quarters of 2014/15", ""],
    ["Ofsted inspection of 2014", ""],
  ]);
});

test("a quarter without a year states nothing that can be filed", () => {
  each([
    ["Corporate Services - Quarter Three", ""],
    ["Q3", ""],
    ["fourth quarter", ""],
  ]);
});

test("the reported year is the one next to the quarter, not the plan's", () => {
  each([
    ["Quarter 2 of 2014/15 against the Business Plan 2014-17", "2014-15 Q2"],
    ["Business Plan 2015/16: report for Quarter 4 of 2014/15", "2014-15 Q4"],
    ["Performance in 2013/14, Quarter 1 of 2014/15", "2014-15 Q1"],
    ["Quarter 2 of 2014/15 to Quarter 1 of 2015/16", "2014-15 Q2, 2015-16 Q1"],
    ["2013/14 Quarter 1, 2014/15 Quarter 2", "2013-14 Q1, 2014-15 Q2"],
  ]);
});

test("each period is found once, in the order of the words", () => {
  each([
    ["Quarter 2 of 2014/15, that is July to September 2014", "2014-15 Q2"],
    ["Quarter 1 of 2014/15 compared with Quarter 1 of 2013/14", "2014-15 Q1, 2013-14 Q1"],
    ["", ""],
  ]);
});

test.run();
