import type { Named } from "../model/council/register.ts";
import type { AgendaItem, MeetingRecord } from "../model/meeting/meeting-record.ts";
import { isReport, type WithdrawnNotice } from "../model/report/report.ts";
import type { PlainDate } from "../model/time/plain-date.ts";
import { compare, compareItems, type Listed, withinMeeting } from "./order.ts";
import { decisionsOfReport, isTitleOf } from "./series/same-title.ts";

/** A meeting of a board: its agenda, its reports, and what else is recorded of it. */
export interface Meeting {
  /** By the board's name on that day. */
  readonly board: Named;
  readonly date: PlainDate;
  /** The reports and notices, in agenda order. */
  readonly listed: readonly Listed[];
  /** Null if nothing but its reports is held. */
  readonly record: MeetingRecord | null;
  /** In meeting order. */
  readonly business: readonly Business[];
}

/** An item of a meeting's business with the reports to it. */
export interface Business {
  readonly item: string | null;
  /** Null if the item is known only from its reports. */
  readonly agenda: AgendaItem | null;
  readonly listed: readonly Listed[];
  /** The notices of reports to it that were withdrawn. */
  readonly withdrawn: readonly WithdrawnNotice[];
}

/** Every meeting with a report or a record, newest first. */
export function meetingsOf(
  listed: readonly Listed[],
  records: readonly MeetingRecord[],
  withdrawn: readonly WithdrawnNotice[],
): Meeting[] {
  const reports = new Map<string, Listed[]>();
  const known = new Map(records.map((record) => [meetingKey(record), record]));
  const first = new Map<string, Listed | MeetingRecord>(known);
  for (const each of listed) {
    const key = meetingKey(each);
    const before = reports.get(key);
    if (before) before.push(each);
    else reports.set(key, [each]);
    if (!first.has(key)) first.set(key, each);
  }
  return [...first]
    .map(([key, { board, date }]) => {
      const inOrder = (reports.get(key) ?? []).sort(withinMeeting);
      const record = known.get(key) ?? null;
      const gone = withdrawn.filter((notice) => meetingKey(notice) === key);
      const business = businessOf(inOrder, record?.agenda ?? [], gone);
      return { board, date, listed: inOrder, record, business };
    })
    .sort(
      (one, other) =>
        compare(other.date, one.date) || compare(one.board.entry.id, other.board.entry.id),
    );
}

/**
 * A meeting's business in order: the items of its agenda with their reports. A report that the agenda does
 * not name goes where its item number belongs, or to the end.
 */
function businessOf(
  listed: readonly Listed[],
  agenda: readonly AgendaItem[],
  withdrawn: readonly WithdrawnNotice[],
): readonly Business[] {
  const joined = new Map<AgendaItem, Listed[]>(agenda.map((item) => [item, []]));
  const rest: Listed[] = [];
  for (const each of listed) {
    const item =
      agenda.find(({ report }) => report !== null && report === each.slug) ??
      agenda.find(({ item }) => item !== null && item === each.item) ??
      byTitle(each, agenda);
    if (item) joined.get(item)?.push(each);
    else rest.push(each);
  }
  const business: Business[] = [...joined].map(([item, reports]) => ({
    item: item.item,
    agenda: item,
    listed: reports,
    withdrawn: withdrawn.filter(({ slug }) => slug === item.report),
  }));
  for (const each of rest) {
    const at = business.findIndex(
      ({ item }) => item !== null && each.item !== null && compareItems(each.item, item) < 0,
    );
    const own: Business = { item: each.item, agenda: null, listed: [each], withdrawn: [] };
    business.splice(at === -1 ? business.length : at, 0, own);
  }
  return business;
}

/** The one item with a report's title or its decision's number. */
function byTitle(each: Listed, agenda: readonly AgendaItem[]): AgendaItem | undefined {
  if (!isReport(each) || each.item !== null) return undefined;
  const own = decisionsOfReport(each);
  const found = agenda.filter(
    ({ title, decision, report }) =>
      report === null &&
      (isTitleOf(each.subject, title) || (decision !== null && own.includes(decision))),
  );
  return found.length === 1 ? found[0] : undefined;
}

/** A key shared by the reports to one meeting. */
const meetingKey = (of: { board: Named; date: PlainDate }): string =>
  `${of.board.entry.id} ${of.date}`;
