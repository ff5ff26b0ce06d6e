import type { Entry } from "../model/council/register.ts";
import { hasMinutes } from "../model/meeting/meeting-record.ts";
import { isOfRecords } from "../model/report/decision-record.ts";
import { boardsOf, type Report } from "../model/report/report.ts";
import { quartersOf } from "../model/time/period.ts";
import type { PlainDate } from "../model/time/plain-date.ts";
import {
  firstDayOf,
  lastDayOf,
  type Quarter,
  quarterOf,
  quarterSerial,
  quartersFrom,
} from "../model/time/quarter.ts";
import type { Meeting } from "./by-meeting.ts";
import type { YearOfQuarters } from "./by-quarter.ts";
import { compare, withinMeeting } from "./order.ts";

/** What is held for each board and quarter, including the gaps. */
export interface Grid {
  readonly quarters: readonly Quarter[];
  readonly rows: readonly GridRow[];
  /** The starts of the financial years that have a page; years between them may have nothing. */
  readonly years: readonly number[];
}

export interface GridRow {
  readonly board: Entry;
  /** One for each of the grid's quarters, in order. */
  readonly cells: readonly GridCell[];
}

export interface GridCell {
  readonly quarter: Quarter;
  /** The board's reports that cover the quarter, oldest meeting first. */
  readonly reports: readonly Report[];
  /** "missing" means that a report is expected and none is held. */
  readonly state: "held" | "missing" | "not expected";
  /** The board's meetings in the quarter's months that a reader may miss. */
  readonly meetings: MeetingsMissed;
}

/** How many meetings were cancelled, and how many have no minutes although the board has some. */
export interface MeetingsMissed {
  readonly cancelled: number;
  readonly withoutMinutes: number;
}

/** Every quarter from the first to the last that any report covers. Boards without reports are left out. */
export function gridOf(
  boards: readonly Entry[],
  reports: readonly Report[],
  meetings: readonly Meeting[],
  years: readonly YearOfQuarters[],
  today: PlainDate,
): Grid {
  const missed = missedMeetings(meetings, today);
  const held = new Map<string, Report[]>();
  for (const report of [...reports].sort(
    (one, other) => compare(one.date, other.date) || withinMeeting(one, other),
  )) {
    const keys = (report.covers ? quartersOf(report.covers.period) : []).flatMap((quarter) =>
      boardsOf(report).map(({ entry }) => cellKey(entry, quarter)),
    );
    for (const key of keys) {
      const cell = held.get(key);
      if (cell) cell.push(report);
      else held.set(key, [report]);
    }
  }
  const covered = reports.flatMap((report) =>
    report.covers ? quartersOf(report.covers.period) : [],
  );
  const quarters = span(covered);
  const rows = boards.map((board) => row(board, quarters, held, missed));
  return {
    quarters,
    rows: rows.filter(({ cells }) => cells.some(({ state }) => state !== "not expected")),
    years: years.map(({ year }) => year.start),
  };
}

function row(
  board: Entry,
  quarters: readonly Quarter[],
  held: ReadonlyMap<string, readonly Report[]>,
  missed: ReadonlyMap<string, MeetingsMissed>,
): GridRow {
  const reportsIn = (quarter: Quarter) => held.get(cellKey(board, quarter)) ?? [];
  const expected = expectation(
    board,
    quarters.filter((quarter) => reportsIn(quarter).length > 0),
  );
  const cells = quarters.map((quarter): GridCell => {
    const reports = reportsIn(quarter);
    const state = reports.length > 0 ? "held" : expected(quarter) ? "missing" : "not expected";
    return { quarter, reports, state, meetings: missed.get(cellKey(board, quarter)) ?? noneMissed };
  });
  return { board, cells };
}

const noneMissed: MeetingsMissed = { cancelled: 0, withoutMinutes: 0 };

/** The meetings of each board and quarter that were cancelled, or have passed without minutes. */
function missedMeetings(
  meetings: readonly Meeting[],
  today: PlainDate,
): ReadonlyMap<string, MeetingsMissed> {
  const minuted = new Set(
    meetings.flatMap(({ board, record }) => (hasMinutes(record) ? [board.entry.id] : [])),
  );
  const missed = new Map<string, MeetingsMissed>();
  for (const meeting of meetings) {
    const { board, date, record } = meeting;
    if (isOfRecords(meeting)) continue;
    const isCancelled = record?.status === "cancelled";
    const isWithout =
      !isCancelled && !hasMinutes(record) && minuted.has(board.entry.id) && date < today;
    if (!isCancelled && !isWithout) continue;
    const key = cellKey(board.entry, quarterOf(date));
    const { cancelled, withoutMinutes } = missed.get(key) ?? noneMissed;
    missed.set(key, {
      cancelled: cancelled + (isCancelled ? 1 : 0),
      withoutMinutes: withoutMinutes + (isWithout ? 1 : 0),
    });
  }
  return missed;
}

/**
 * Whether a report is expected for a quarter. The register decides; if it does not say, reports are
 * expected between the first and the last quarter covered, if most of those are: a few old papers say nothing of the
 * years between. None is expected for a quarter in which the board did not exist.
 */
function expectation(board: Entry, held: readonly Quarter[]): (quarter: Quarter) => boolean {
  const said = board.reportsEachQuarter;
  const first = said?.first ?? held[0];
  const last = said ? (said.last ?? null) : (held.at(-1) ?? null);
  const between = first && last ? quarterSerial(last) - quarterSerial(first) + 1 : 0;
  if (!said && held.length * 2 < between) return () => false;
  return (quarter) =>
    first !== undefined &&
    quarterSerial(quarter) >= quarterSerial(first) &&
    (last === null || quarterSerial(quarter) <= quarterSerial(last)) &&
    existedIn(board, quarter);
}

function existedIn(board: Entry, quarter: Quarter): boolean {
  const from = board.names[0]?.from ?? null;
  const until = board.names.at(-1)?.until ?? null;
  return (
    (from === null || from <= lastDayOf(quarter)) &&
    (until === null || firstDayOf(quarter) <= until)
  );
}

function span(covered: readonly Quarter[]): Quarter[] {
  const [head, ...rest] = covered;
  if (!head) return [];
  const earlier = (one: Quarter, other: Quarter) =>
    quarterSerial(other) < quarterSerial(one) ? other : one;
  const later = (one: Quarter, other: Quarter) =>
    quarterSerial(other) > quarterSerial(one) ? other : one;
  return quartersFrom(rest.reduce(earlier, head), rest.reduce(later, head));
}

const cellKey = (board: Entry, quarter: Quarter) => `${board.id} ${quarterSerial(quarter)}`;
