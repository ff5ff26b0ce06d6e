import { citationsIn } from "../../model/meeting/citations.ts";
import {
  hasMinutes,
  type MeetingRecord,
  type Minutes,
} from "../../model/meeting/meeting-record.ts";
import { type Minute, minuteKey } from "../../model/meeting/minute.ts";
import { isReport, type Report } from "../../model/report/report.ts";
import type { Citation } from "../../model/report/report-facts.ts";
import type { PlainDate } from "../../model/time/plain-date.ts";
import type { Meeting } from "../by-meeting.ts";
import { compare } from "../order.ts";
import { decisionsOfReport } from "../series/same-title.ts";
import type { Decision } from "./decisions.ts";

/** A minute of a meeting. */
export interface MinuteOf {
  readonly kind: "minute";
  readonly meeting: Pick<MeetingRecord, "board" | "date">;
  readonly minute: Minute;
}

/** A report or minute that cites an earlier one, and where. */
export interface Citing {
  readonly by: Report | MinuteOf;
  /** The place's anchor in the citing page, and its number as printed. */
  readonly anchor: string;
  readonly number: string | null;
}

/** How the papers of the boards cite each other. */
export interface Became {
  /** The later papers that cite a report's decision, or its minute; oldest first. */
  readonly ofReports: ReadonlyMap<Report, readonly Citing[]>;
  /** The later papers that cite a minute; oldest first. */
  readonly ofMinutes: ReadonlyMap<Minute, readonly Citing[]>;
  /** What a report or a minute cites. */
  readonly citedBy: ReadonlyMap<Report | Minute, readonly (Report | MinuteOf)[]>;
}

/**
 * Joins the papers of each board that cite its earlier minutes or registered decisions. A minute is joined
 * if its number and its meeting's day are named, or if its number is the only one of its form: "34/24",
 * "EUR12". Anything else is left alone.
 */
export function becameOf(
  meetings: readonly Meeting[],
  decisions: ReadonlyMap<Report, Decision>,
): Became {
  const ofReports = new Map<Report, Citing[]>();
  const ofMinutes = new Map<Minute, Citing[]>();
  const citedBy = new Map<Report | Minute, (Report | MinuteOf)[]>();
  for (const own of byBoard(meetings).values()) {
    const held = own.flatMap(({ record }) => (hasMinutes(record) ? [record] : []));
    const minutes = held.flatMap(minutesIn);
    const reports = own.flatMap(({ listed }) => listed.filter(isReport));
    const reportsOf = new Map<Minute, Report[]>();
    for (const report of reports) {
      const minute = decisions.get(report)?.minute;
      if (minute) add(reportsOf, minute, report);
    }
    const registered = new Map<string, (Report | MinuteOf)[]>();
    for (const report of reports)
      for (const number of decisionsOfReport(report)) add(registered, number, report);
    const join = (by: Report | MinuteOf, citations: readonly Citation[]) => {
      const from = dateOf(by);
      for (const { anchor, number, ...citation } of citations) {
        const minute = minuteCited(citation, minutes);
        const cited =
          citation.decision === null
            ? minute
              ? [minute]
              : []
            : (registered.get(citation.decision) ?? []);
        for (const earlier of cited.filter((one) => dateOf(one) < from)) {
          const citing: Citing = { by, anchor, number };
          if (earlier.kind === "minute") {
            add(ofMinutes, earlier.minute, citing);
            for (const report of reportsOf.get(earlier.minute) ?? [])
              add(ofReports, report, citing);
          } else {
            add(ofReports, earlier, citing);
            const own = decisions.get(earlier)?.minute;
            if (own) add(ofMinutes, own, citing);
          }
          add(citedBy, by.kind === "minute" ? by.minute : by, earlier);
        }
      }
    };
    for (const report of reports) join(report, report.facts.citations);
    for (const each of minutes) join(each, citationsIn([each.minute.section]));
  }
  const sorted = <Key>(map: ReadonlyMap<Key, Citing[]>) =>
    new Map([...map].map(([key, all]) => [key, distinct(all).sort(oldestFirst)]));
  return { ofReports: sorted(ofReports), ofMinutes: sorted(ofMinutes), citedBy };
}

function byBoard(meetings: readonly Meeting[]): Map<string, Meeting[]> {
  const boards = new Map<string, Meeting[]>();
  for (const meeting of meetings) add(boards, meeting.board.entry.id, meeting);
  return boards;
}

const minutesIn = (record: MeetingRecord & { readonly minutes: Minutes }): MinuteOf[] =>
  record.minutes.minutes.map((minute) => ({
    kind: "minute",
    meeting: { board: record.board, date: record.date },
    minute,
  }));

/** The one minute that is meant; null if none is, or more than one may be. */
function minuteCited(
  { minute: key, date }: Pick<Citation, "minute" | "date">,
  minutes: readonly MinuteOf[],
): MinuteOf | null {
  if (key === null || (date === null && /^\d+$/.test(key))) return null;
  const found = minutes.filter(
    ({ minute, meeting }) =>
      minute.number !== null &&
      minuteKey(minute.number) === key &&
      (date === null || meeting.date === date),
  );
  const [only, another] = found;
  return only && !another ? only : null;
}

/** A paper is named once, at the first place that cites. */
const distinct = (all: readonly Citing[]): Citing[] =>
  all.filter(({ by }, at) => all.findIndex((other) => keyOf(other.by) === keyOf(by)) === at);

const keyOf = (by: Report | MinuteOf): Report | Minute => (by.kind === "minute" ? by.minute : by);

const dateOf = (of: Report | MinuteOf): PlainDate =>
  of.kind === "minute" ? of.meeting.date : of.date;

const oldestFirst = (one: Citing, other: Citing) => compare(dateOf(one.by), dateOf(other.by));

function add<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value) {
  const held = map.get(key);
  if (!held) map.set(key, [value]);
  else if (!held.includes(value)) held.push(value);
}
