import { test } from "uvu";
import * as assert from "uvu/assert";
import { lineChart, sparkLine } from "../../../layouts/charts/line-chart.ts";
import { measuresOf } from "../../../src/archive/indicators/measures.ts";
import { reportOf } from "../../archive/report.ts";

/** The chart of a measure from its quarterly values, null for a missing report. */
function chartOf(values: readonly (string | null)[], target = "90%") {
  const reports = values.flatMap((value, at) => {
    if (value === null) return [];
    const [year, quarter] = [2018 + Math.floor(at / 4), (at % 4) + 1];
    const subject = `Lamps, Quarter ${quarter} of ${year}/${year - 1999}`;
    const body = `## 1.0 Lamps\n\n| Ref | Measure | Target | Actual |\n|---|---|---|---|\n| L 1 | Lamps lit | ${target} | ${value} |`;
    return [reportOf({ date: `${year + 1}-0${quarter}-01`, subject, body })];
  });
  const [measure] = measuresOf(reports);
  if (!measure) throw new Error("The table holds no measure");
  return measure.chart;
}

const drawn = (values: readonly (string | null)[], target?: string) =>
  lineChart(chartOf(values, target), "Lamps lit", "From 80% to 85%").source;

const path = (svg: string, name: string) =>
  new RegExp(`<path class="${name}" d="([^"]*)"`).exec(svg)?.[1] ?? "";

test("a chart has a title, a description, a point for each value and the target next to them", () => {
  const svg = drawn(["80%", "82%", "85%"]);
  assert.match(svg, /role="img" aria-labelledby="_chart-title _chart-description"/);
  assert.match(svg, /<title id="_chart-title">Lamps lit<\/title>/);
  assert.match(svg, /<desc id="_chart-description">From 80% to 85%<\/desc>/);
  assert.is(svg.match(/<circle/g)?.length, 3);
  assert.is(path(svg, "target").match(/M/g)?.length, 1);
  assert.match(svg, />2018\/19<\/text>/);
  assert.match(svg, />85%<\/text>|>86%<\/text>/);
});

test("the line breaks where a quarter is missing, and nothing is drawn for it", () => {
  const svg = drawn(["80%", null, "85%", "86%"]);
  assert.is(path(svg, "values").match(/M/g)?.length, 2);
  assert.is(svg.match(/<circle/g)?.length, 3);
});

test("a year has a mark below the chart only where it begins on the chart", () => {
  const begins = (values: readonly (string | null)[]) =>
    [...drawn(values).matchAll(/class="year" d="M(-?[\d.]+) /g)].map(([, x]) => Number(x));
  assert.equal(begins(["80%", "82%"]), [84], "at the left edge");
  assert.equal(begins([null, null, "80%", "82%"]), [], "its first quarter is left of the chart");
  assert.is(begins([null, null, "80%", "82%", "84%"]).length, 1);
});

test("a target below every value is drawn above the axis", () => {
  const svg = drawn(["80%", "82%", "84%"], "78%");
  const [, y = ""] = /class="target" d="M[\d.]+ ([\d.]+)H/.exec(svg) ?? [];
  const axis = Math.max(
    ...[...svg.matchAll(/class="grid" d="M84 ([\d.]+)H/g)].map(([, at]) => Number(at)),
  );
  assert.ok(Number(y) < axis - 4, `${y} is on the axis at ${axis}`);
});

test("a value that is not certain is not drawn", () => {
  assert.is(drawn(["80%", "about 82%", "85%"]).match(/<circle/g)?.length, 2);
});

test("values that are all the same, or one alone, are drawn within the frame", () => {
  for (const svg of [drawn(["80%"], "80%"), drawn(["0", "0"], "0")]) {
    assert.not.match(svg, /NaN|Infinity/);
    for (const [, y = ""] of svg.matchAll(/cy="([^"]*)"/g)) {
      assert.ok(Number(y) >= 20 && Number(y) <= 288, y);
    }
  }
});

test("small lines are for the eye alone, since words next to them say what they show", () => {
  assert.match(sparkLine(chartOf(["80%", "82%"])).source, /aria-hidden="true"/);
});

test("a title is escaped", () => {
  const { source } = lineChart(chartOf(["80%"]), "<b>", "&");
  assert.match(source, /&lt;b&gt;/);
  assert.match(source, />&amp;</);
});

test.run();
