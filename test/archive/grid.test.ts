import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Meeting } from "../../src/archive/by-meeting.ts";
import { gridOf } from "../../src/archive/grid.ts";
import type { Entry } from "../../src/model/council/register.ts";
import type { MeetingRecord } from "../../src/model/meeting/meeting-record.ts";
import type { Report } from "../../src/model/report/report.ts";
import { type Period, periodFromCode } from "../../src/model/time/period.ts";
import { quarterCode } from "../../src/model/time/quarter.ts";
import { day, entryOf, reportOf } from "./made.ts";

const streets = entryOf("streets");
const today = day("2016-01-01");
const q = (code: string) => (periodFromCode(code) as Period).first;

/** A row as a line: each quarter's state by its first letter, h, m or n. */
function line(board: Entry, reports: readonly Report[]): string {
  const grid = gridOf([board], reports, [], [], today);
  const cells = grid.rows[0]?.cells.map(({ state }) => state[0]).join("") ?? "";
  return `${grid.quarters[0] ? quarterCode(grid.quarters[0]) : ""} ${cells}`;
}

const covering = (board: Entry, ...codes: string[]) =>
  codes.map((code) => reportOf(board, "2016-06-01", { covers: code }));

test("reports that the archive has, missing ones and those not expected are distinguished", () => {
  assert.is(line(streets, covering(streets, "2014-15 Q1", "2014-15 Q3")), "2014-15 Q1 hmh");
  const other = entryOf("other");
  const reports = [
    ...covering(streets, "2014-15 Q2", "2014-15 Q4"),
    ...covering(other, "2014-15 Q1", "2015-16 Q1"),
  ];
  assert.is(line(streets, reports), "2014-15 Q1 nhmhn");
});

test("a few reports of years apart make nothing expected between them", () => {
  assert.is(line(streets, covering(streets, "2014-15 Q1", "2014-15 Q4")), "2014-15 Q1 hmmh");
  assert.is(line(streets, covering(streets, "2014-15 Q1", "2015-16 Q1")), "2014-15 Q1 hnnnh");
});

test("a report of two quarters counts in both", () => {
  assert.is(line(streets, covering(streets, "2014-15 Q2-Q3")), "2014-15 Q2 hh");
});

test("the register says from when to when a report is expected", () => {
  const board = {
    ...streets,
    reportsEachQuarter: { first: q("2014-15 Q2"), last: q("2014-15 Q4") },
  };
  const reports = covering(board, "2014-15 Q1", "2014-15 Q3", "2015-16 Q2");
  assert.is(line(board, reports), "2014-15 Q1 hmhmnh");
});

test("nothing is expected of a board before it was set up or after it was abolished", () => {
  const board = {
    ...entryOf("streets", "2014-08-01", "2015-02-01"),
    reportsEachQuarter: { first: q("2014-15 Q1") },
  };
  const other = entryOf("other");
  const reports = [
    ...covering(board, "2014-15 Q3"),
    ...covering(other, "2014-15 Q1", "2015-16 Q1"),
  ];
  assert.is(line(board, reports), "2014-15 Q1 nmhmn");
});

test("a report of a quarter fills its cell whatever the quarter of its meeting", () => {
  const report = reportOf(streets, "2015-01-05", { covers: "2014-15 Q2" });
  const [row] = gridOf([streets], [report], [], [], today).rows;
  assert.equal(row?.cells[0]?.reports, [report]);
});

test("a board without any report by quarter is left out", () => {
  assert.equal(gridOf([streets], [reportOf(streets, "2015-01-05")], [], [], today).rows, []);
});

test("a cell says how many of its quarter's meetings were cancelled or have no minutes", () => {
  const meeting = (date: string, record: Partial<MeetingRecord> | null): Meeting => ({
    board: { printed: "Streets", entry: streets },
    date: day(date),
    listed: [],
    record: record as MeetingRecord | null,
    business: [],
  });
  const minutes = { state: null, confirmedOn: null, minutes: [] };
  const meetings = [
    meeting("2014-05-01", { minutes }),
    meeting("2014-06-30", null),
    meeting("2014-07-01", { status: "cancelled", minutes: null }),
    meeting("2014-09-30", { minutes: null }),
    meeting("2014-12-01", null),
  ];
  const reports = covering(streets, "2014-15 Q1", "2014-15 Q3");
  const missed = (given: readonly Meeting[]) =>
    gridOf([streets], reports, given, [], day("2014-12-01")).rows[0]?.cells.map(
      ({ meetings: { cancelled, withoutMinutes } }) => `${cancelled} ${withoutMinutes}`,
    );
  assert.equal(missed(meetings), ["0 1", "1 1", "0 0"]);
  // A board of which no minutes are held at all is said to lack none.
  assert.equal(missed(meetings.slice(1)), ["0 0", "1 0", "0 0"]);
});

test.run();
