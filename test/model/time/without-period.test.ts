import { test } from "uvu";
import * as assert from "uvu/assert";
import { seriesKey } from "../../../src/model/report/series-key.ts";
import { namesPeriod, withoutPeriod } from "../../../src/model/time/without-period.ts";

test("a subject is read without its period", () => {
  for (const [text, rest] of [
    ["Lighting Reports for Quarter 2 of 2014/15", "Lighting Reports"],
    ["Lighting Report for Quarter 2 2021/22", "Lighting Report"],
    ["Quarter Three Lighting Report 2025-26", "Lighting Report"],
    ["Lighting Report - Quarter 1 - 2019-20", "Lighting Report"],
    ["Lighting 2021/22 (Quarter 1)", "Lighting"],
    ["2025/2026  QUARTER 2 Lighting", "Lighting"],
    ["Q3 & Q4 2024/25 Lighting", "Lighting"],
    ["Lighting, Quarter 4 and Outturn of 2019/20", "Lighting"],
    ["Lighting: (July – September) 2010", "Lighting"],
    ["Lighting as at 31 July 2025", "Lighting"],
    ["Lighting for the three months to 30 June 2014", "Lighting"],
    ["Year End Lighting Report 2011-12", "Lighting Report"],
    ["Q3 2526 Lighting", "Lighting"],
    ["Half Yearly Lighting Report 2011-12", "Lighting Report"],
    ["First half-year Lighting 2011-12", "Lighting"],
    ["Second half Lighting", "Lighting"],
    ["Mid-year Lighting", "Lighting"],
    ["End of year Lighting", "Lighting"],
    ["Full year Lighting", "Lighting"],
    ["Quarterly Lighting", "Lighting"],
    ["Lighting for the month of May 2014", "Lighting"],
    ["Lighting for the months of May 2014 and June 2014", "Lighting"],
    ["2014-15 of Lighting", "Lighting"],
  ] as const) {
    assert.is(withoutPeriod(text), rest, text);
    assert.ok(namesPeriod(text), text);
  }
});

test("what is not a period stays", () => {
  for (const text of [
    "Lighting Plan 2014-17",
    "Kingsway Quarter",
    "Application 19/00874/FUL: Nether Farm",
    "Lighting Register",
    "Lighting 2628 of them",
    "Atlas of Lamps",
  ]) {
    assert.is(withoutPeriod(text), text);
    assert.not.ok(namesPeriod(text), text);
  }
});

test("plurals and small words do not separate the subjects of a series", () => {
  assert.is(
    seriesKey("Policies & Reports on the Lighting of Streets, Quarter 2 of 2014/15"),
    seriesKey("Q3 2014-15 policy and report for lighting street"),
  );
});

test.run();
