import { test } from "uvu";
import * as assert from "uvu/assert";
import { modifiedOn } from "../../layouts/metadata/report-data.ts";
import { day, entryOf, reportOf } from "../archive/made.ts";

test("a report was modified when it was last corrected, in whatever order that is listed", () => {
  const report = reportOf(entryOf("streets"), "2015-01-05");
  const corrected = (...days: string[]) => ({
    ...report,
    corrections: days.map((date) => ({ date: day(date), note: "A figure." })),
  });
  assert.is(modifiedOn(report), null);
  assert.is(modifiedOn(corrected("2015-03-01", "2015-02-01")), "2015-03-01");
  assert.is(modifiedOn(corrected("2015-02-01", "2015-03-01")), "2015-03-01");
});

test.run();
