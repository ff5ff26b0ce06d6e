import { test } from "uvu";
import * as assert from "uvu/assert";
import { archiveOf } from "../../../src/archive/archive.ts";
import { firstPublic } from "../../../src/archive/publication/first-public.ts";
import { reportAddress } from "../../../src/model/addresses/addresses.ts";
import type { Report } from "../../../src/model/report/report.ts";
import { contentOf, day, entryOf, reportOf } from "../made.ts";

const streets = entryOf("streets");

/** When a report was first public, on 1 March 2026, if the archive has had it since a given day or never. */
function firstDayOf(report: Report, held?: string) {
  const line = { published: day(held ?? "2026-03-01"), anchors: [], line: 1 };
  const ledger = new Map(held ? [[reportAddress(report), line]] : []);
  const content = { ...contentOf({ boards: [streets] }, [report]), ledger };
  return firstPublic(archiveOf(content, day("2026-03-01")).log)(report);
}

test("a report that the archive took in years later was public by its meeting", () => {
  assert.is(firstDayOf(reportOf(streets, "2015-01-05"), "2026-02-01"), "2015-01-05");
  assert.is(firstDayOf(reportOf(streets, "2015-01-05")), "2015-01-05");
});

test("a report that the archive had before its meeting was public from that day", () => {
  assert.is(firstDayOf(reportOf(streets, "2026-03-09"), "2026-02-26"), "2026-02-26");
  assert.is(firstDayOf(reportOf(streets, "2026-03-09")), "2026-03-01", "today, at first");
});

test("a report that was kept out past its meeting was public from the day it came out", () => {
  const kept = reportOf(streets, "2015-01-05", { publishFrom: "2016-02-01" });
  assert.is(firstDayOf(kept, "2026-02-01"), "2016-02-01");
});

test.run();
