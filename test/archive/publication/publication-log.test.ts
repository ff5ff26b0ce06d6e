import { test } from "uvu";
import * as assert from "uvu/assert";
import { publicationLog, yearsOf } from "../../../src/archive/publication/publication-log.ts";
import type { LedgerLine } from "../../../src/model/addresses/address-ledger.ts";
import { reportAddress } from "../../../src/model/addresses/addresses.ts";
import { day, entryOf, reportOf } from "../made.ts";

const streets = entryOf("streets");
const reports = Array.from({ length: 7 }, (_, at) =>
  reportOf(streets, `2015-01-0${at + 1}`, { slug: `report-${at}` }),
);
const ledger = new Map<string, LedgerLine>(
  reports.map((report, at) => [
    reportAddress(report),
    { published: day(at < 2 ? "2025-12-31" : "2026-01-05"), anchors: [], line: 1 },
  ]),
);
const log = publicationLog(reports, ledger, day("2026-11-21"));

test("the log is ordered by year, the newest first", () => {
  assert.equal(
    yearsOf(log).map(({ year, part, parts, log }) => [year, part, parts, log.length]),
    [
      ["2026", 1, 1, 5],
      ["2025", 1, 1, 2],
    ],
  );
});

test("a busy year is split starting from its oldest entries, so that full parts stay unchanged", () => {
  const subjects = (of: ReturnType<typeof yearsOf>) =>
    of.map(({ year, part, log }) => [year, part, ...log.map(({ filed }) => filed.slug)]);
  assert.equal(subjects(yearsOf(log, 2)), [
    ["2026", 3, "report-6"],
    ["2026", 2, "report-5", "report-4"],
    ["2026", 1, "report-3", "report-2"],
    ["2025", 1, "report-1", "report-0"],
  ]);
  const earlier = log.slice(1);
  assert.equal(subjects(yearsOf(earlier, 2)), subjects(yearsOf(log, 2)).slice(1));
});

test.run();
