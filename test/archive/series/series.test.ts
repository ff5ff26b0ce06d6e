import { test } from "uvu";
import * as assert from "uvu/assert";
import { seriesOf, seriesPlaces } from "../../../src/archive/series/series.ts";
import { periodLabel } from "../../../src/model/time/period.ts";
import { board, reportOf } from "../report.ts";

const subjects = (given: readonly (readonly [date: string, subject: string])[]) =>
  given.map(([date, subject]) => reportOf({ date, subject }));

test("plurals, “of” and “for”, and the spelling of a quarter do not split a series", () => {
  const [only, ...others] = seriesOf(
    subjects([
      ["2022-01-24", "Street Lighting Report for Quarter 2 2021/22"],
      ["2015-01-05", "Street Lighting Reports, Quarter 2 of 2014/15"],
      ["2015-03-05", "Q3 2014-15 street lighting report"],
      ["2015-06-05", "Quarter Four Street Lighting Report 2014/15"],
    ]),
  );
  assert.is(others.length, 0);
  assert.is(only?.id, "streets-street-lighting-report");
  assert.is(only?.title, "Street Lighting Report");
  assert.equal(
    only?.issues.map(({ date }) => date),
    ["2015-01-05", "2015-03-05", "2015-06-05", "2022-01-24"],
  );
  assert.equal(only?.gaps.map(periodLabel), ["Quarter 1 of 2015/16 to Quarter 1 of 2021/22"]);
});

test("a series is in the order of its periods, not of its meetings", () => {
  const [only] = seriesOf(
    subjects([
      ["2019-11-05", "Street Lighting, Quarter 1 of 2019/20"],
      ["2019-09-05", "Street Lighting, Quarter 2 of 2019/20"],
    ]),
  );
  assert.equal(
    only?.issues.map(({ date }) => date),
    ["2019-11-05", "2019-09-05"],
  );
});

test("one report is not a series, nor are reports of two boards or on two subjects", () => {
  assert.equal(seriesOf(subjects([["2019-11-05", "Street Lighting, Quarter 1 of 2019/20"]])), []);
  const subject = "Street Lighting, Quarter 1 of 2019/20";
  assert.equal(seriesOf([reportOf({ subject }), reportOf({ subject, board: board("parks") })]), []);
  assert.equal(
    seriesOf(
      subjects([
        ["2019-11-05", "Street Lighting, Quarter 1 of 2019/20"],
        ["2019-12-05", "Street Cleaning, Quarter 2 of 2019/20"],
      ]),
    ),
    [],
  );
});

test("reports of one title with no period are not a series unless front matter makes them one", () => {
  const same = { subject: "Closure of Lock Lane" };
  assert.equal(seriesOf([reportOf(same), reportOf({ ...same, date: "2016-01-05" })]), []);
  const [named] = seriesOf([
    reportOf({ ...same, series: "Road closures" }),
    reportOf({ subject: "Closure of Mill Row", date: "2016-01-05", series: "Road Closures" }),
  ]);
  assert.is(named?.id, "streets-road-closure");
  assert.is(named?.title, "Road Closures");
});

test("front matter takes a report out of one series and into another", () => {
  const [only] = seriesOf([
    reportOf({ subject: "Lamps, Quarter 1 of 2019/20", date: "2019-09-05" }),
    reportOf({ subject: "Lights, Quarter 2 of 2019/20", date: "2019-12-05", series: "Lamps" }),
    reportOf({ subject: "Lamps, Quarter 3 of 2019/20", date: "2020-03-05", series: "Other lamps" }),
  ]);
  assert.equal(
    only?.issues.map(({ subject }) => subject),
    ["Lamps, Quarter 1 of 2019/20", "Lights, Quarter 2 of 2019/20"],
  );
});

test("a series that comes once a year has no gaps in between", () => {
  const [only] = seriesOf(
    subjects([
      ["2016-11-05", "Trees, Quarter 2 of 2016/17"],
      ["2017-11-05", "Trees, Quarter 2 of 2017/18"],
      ["2018-11-05", "Trees, Quarter 2 of 2018/19"],
      ["2020-11-05", "Trees, Quarter 2 of 2020/21"],
    ]),
  );
  assert.equal(only?.gaps.map(periodLabel), ["Quarter 3 of 2018/19 to Quarter 1 of 2020/21"]);
});

test("a report has the one before, the one after and that of a year before", () => {
  const reports = subjects([
    ["2018-09-05", "Lamps, Quarter 1 of 2018/19"],
    ["2018-12-05", "Lamps, Quarter 2 of 2018/19"],
    ["2019-09-05", "Lamps, Quarter 1 of 2019/20"],
    ["2020-09-05", "Lamps, Quarter 1 of 2020/21"],
  ]);
  const places = seriesPlaces(seriesOf(reports));
  const [first, second, third, fourth] = reports.map((report) => places.get(report));
  assert.is(first?.previous, null);
  assert.is(second?.next, reports[2]);
  assert.is(third?.previous, reports[1]);
  assert.is(third?.yearBefore, reports[0]);
  assert.is(fourth?.previous, reports[2]);
  assert.is(fourth?.yearBefore, null, "the previous is that of a year before");
});

test.run();
