import { test } from "uvu";
import * as assert from "uvu/assert";
import { issueLabel, markNew, seriesPlace } from "../../../layouts/report/series-place.ts";
import { View } from "../../../layouts/view.ts";
import { archiveOf } from "../../../src/archive/archive.ts";
import { frameOf } from "../../../src/archive/frame.ts";
import { seriesOf, seriesPlaces } from "../../../src/archive/series/series.ts";
import { reportAddress } from "../../../src/model/addresses/addresses.ts";
import { contentOf, day } from "../../archive/made.ts";
import { reportOf } from "../../archive/report.ts";
import { assets } from "../made-assets.ts";

const reports = [
  reportOf({ date: "2018-09-05", subject: "Lamps, Quarter 1 of 2018/19" }),
  reportOf({ date: "2018-12-05", subject: "Lamps, Quarter 2 of 2018/19" }),
  reportOf({ date: "2019-09-05", subject: "Lamps, Quarter 1 of 2019/20" }),
];
const places = seriesPlaces(seriesOf(reports));
const frame = frameOf(archiveOf(contentOf({}, []), day("2020-01-01")));

function shown(at: number): string {
  const report = reports[at];
  if (!report) throw new Error("There is no such report");
  return seriesPlace(
    report,
    places.get(report) ?? null,
    new View(frame, reportAddress(report), assets),
  ).source;
}

test("a report says where it is in its series", () => {
  assert.match(shown(1), /Report 2 of 3 in <a href="[^"]*series\/streets-lamp\/">Lamps<\/a>/);
});

test("it links to the previous report, the next and that of a year before, and to what changed", () => {
  assert.equal(
    [...shown(2).matchAll(/<li>(.*?)<\/li>/g)].map(([, line = ""]) =>
      line.replace(/<\/?span[^>]*>/g, "").replace(/<a href="([^"]*)">(.*?)<\/a>/g, "[$2]($1)"),
    ),
    [
      "Previous: [Quarter 2 of 2018/19](../../2018-12-05/report/) · [what changed since](changes/)",
      "Same quarter last year: [Quarter 1 of 2018/19](../../2018-09-05/report/) · [what changed since](changes/2018-19-q1/)",
    ],
  );
  assert.match(shown(0), /Next: /);
  assert.not.match(shown(0), /what changed/);
});

test("a report in no series names none, and has nothing to mark", () => {
  const [alone = reportOf({})] = [reportOf({ subject: "Closure of Lock Lane" })];
  const view = new View(frame, reportAddress(alone), assets);
  assert.is(seriesPlace(alone, null, view).source, "");
  assert.is(markNew(null).source, "");
});

test("what is new can be marked from the second report on", () => {
  const mark = (at: number) => markNew(places.get(reports[at] ?? reportOf({})) ?? null).source;
  assert.is(mark(0), "");
  assert.match(mark(1), /<label[^>]*for="_mark-new"[^>]*>Mark what is new since the last report/);
});

test("an issue is named by its period, and by its meeting where it states none", () => {
  assert.is(issueLabel(reportOf({ subject: "Lamps", date: "2019-09-05" })), "5 September 2019");
});

test.run();
