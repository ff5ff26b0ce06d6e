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
  readonly by: Paper;
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
  readonly citedBy: ReadonlyMap<Report | Minute, readonly Paper[]>;
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
  const citedBy = new Map<Report | Minute, Paper[]>();
  for (const own of byBoard(meetings).values()) {
    const papers = papersOf(own, decisions);
    for (const { by, citations } of papers.citing) {
      for (const { anchor, number, ...citation } of citations) {
        for (const earlier of papers.cited(citation).filter((one) => dateOf(one) < dateOf(by))) {
          const citing: Citing = { by, anchor, number };
          const { minute, reports } = papers.concerned(earlier);
          if (minute) add(ofMinutes, minute, citing);
          for (const report of reports) add(ofReports, report, citing);
          add(citedBy, keyOf(by), earlier);
        }
      }
    }
  }
  const sorted = <Key>(map: ReadonlyMap<Key, Citing[]>) =>
    new Map([...map].map(([key, all]) => [key, distinct(all).sort(oldestFirst)]));
  return { ofReports: sorted(ofReports), ofMinutes: sorted(ofMinutes), citedBy };
}

type Paper = Report | MinuteOf;

/** The papers of one board: what they cite, and how to find what is cited. */
function papersOf(meetings: readonly Meeting[], decisions: ReadonlyMap<Report, Decision>) {
  const reports = meetings.flatMap(({ listed }) => listed.filter(isReport));
  const minutes = meetings.flatMap(({ record }) => (hasMinutes(record) ? minutesIn(record) : []));
  const byMinute = new Map<Minute, Report[]>();
  const byDecision = new Map<string, Report[]>();
  const byNumber = new Map<string, MinuteOf[]>();
  for (const report of reports) {
    const minute = decisions.get(report)?.minute;
    if (minute) add(byMinute, minute, report);
    for (const number of decisionsOfReport(report)) add(byDecision, number, report);
  }
  for (const one of minutes)
    if (one.minute.number !== null) add(byNumber, minuteKey(one.minute.number), one);
  return {
    citing: [
      ...reports.map((by) => ({ by, citations: by.facts.citations })),
      ...minutes.map((by) => ({ by, citations: citationsIn([by.minute.section]) })),
    ],
    /** The papers that a citation names. */
    cited: ({ minute, date, decision }: Cited): readonly Paper[] =>
      decision === null
        ? theOne(byNumber.get(minute ?? "") ?? [], date)
        : (byDecision.get(decision) ?? []),
    /** The minute and the reports that a citation of this paper is about. */
    concerned: (paper: Paper) =>
      paper.kind === "minute"
        ? { minute: paper.minute, reports: byMinute.get(paper.minute) ?? [] }
        : { minute: decisions.get(paper)?.minute ?? null, reports: [paper] },
  };
}

type Cited = Pick<Citation, "minute" | "date" | "decision">;

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

/**
 * The one minute of a number that is meant; none if more than one may be. A plain number, such as 34, needs
 * its day, because each year may have one.
 */
function theOne(numbered: readonly MinuteOf[], date: PlainDate | null): readonly MinuteOf[] {
  const found = numbered.filter(
    ({ minute, meeting }) =>
      meeting.date === date || (date === null && !/^\d+$/.test(minuteKey(minute.number ?? ""))),
  );
  return found.length === 1 ? found : [];
}

/** A paper is named once, at the first place that cites. */
const distinct = (all: readonly Citing[]): Citing[] =>
  all.filter(({ by }, at) => all.findIndex((other) => keyOf(other.by) === keyOf(by)) === at);

const keyOf = (by: Paper): Report | Minute => (by.kind === "minute" ? by.minute : by);

const dateOf = (of: Paper): PlainDate => (of.kind === "minute" ? of.meeting.date : of.date);

const oldestFirst = (one: Citing, other: Citing) => compare(dateOf(one.by), dateOf(other.by));

function add<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value) {
  const held = map.get(key);
  if (!held) map.set(key, [value]);
  else if (!held.includes(value)) held.push(value);
}
