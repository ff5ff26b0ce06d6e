import { test } from "uvu";
import * as assert from "uvu/assert";
import { archiveOf } from "../../src/archive/archive.ts";
import { reportRecords } from "../../src/archive/report-records.ts";
import { reportAddress } from "../../src/model/addresses.ts";
import type { Report } from "../../src/model/report.ts";
import { contentOf, day, entryOf, reportOf } from "./made.ts";

const streets = entryOf("streets");

/** The record of a report that the archive first had on a day, or has had never, on 1 March 2026. */
function recordOf(report: Report, held?: string) {
  const line = { published: day(held ?? "2026-03-01"), anchors: [], line: 1 };
  const ledger = new Map(held ? [[reportAddress(report), line]] : []);
  const content = { ...contentOf({ boards: [streets] }, [report]), ledger };
  return reportRecords(archiveOf(content, day("2026-03-01")))[0];
}

test("a report that the archive took in years later was public by its meeting", () => {
  assert.is(recordOf(reportOf(streets, "2015-01-05"), "2026-02-01")?.published, "2015-01-05");
  assert.is(recordOf(reportOf(streets, "2015-01-05"))?.published, "2015-01-05");
});

test("a report that the archive had before its meeting was public from that day", () => {
  assert.is(recordOf(reportOf(streets, "2026-03-09"), "2026-02-26")?.published, "2026-02-26");
  assert.is(recordOf(reportOf(streets, "2026-03-09"))?.published, "2026-03-01", "today, at first");
});

test("a report that was kept out past its meeting was public from the day it came out", () => {
  const kept = reportOf(streets, "2015-01-05", { publishFrom: "2016-02-01" });
  assert.is(recordOf(kept, "2026-02-01")?.published, "2016-02-01");
});

test("a report was modified when it was last corrected, in whatever order that is listed", () => {
  const report = reportOf(streets, "2015-01-05");
  assert.is(recordOf(report)?.modified, null);
  const corrections = ["2015-03-01", "2015-02-01"].map((date) => ({ date: day(date), note: "x" }));
  assert.is(recordOf({ ...report, corrections })?.modified, "2015-03-01");
});

test("a report in a series says which", () => {
  const issues = ["2014-15 Q2", "2014-15 Q3"].map((covers, index) =>
    reportOf(streets, `2015-0${index + 1}-05`, { covers }),
  );
  const archive = archiveOf(contentOf({ boards: [streets] }, issues), day("2026-03-01"));
  assert.equal(reportRecords(archive)[0]?.series, { id: "streets-report", title: "A report" });
  assert.is(recordOf(reportOf(streets, "2015-01-05"))?.series, null);
});

test.run();
