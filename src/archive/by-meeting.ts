import type { Named } from "../model/council/register.ts";
import type { AgendaItem, MeetingRecord } from "../model/meeting/meeting-record.ts";
import { boardsOf, isReport, type WithdrawnNotice } from "../model/report/report.ts";
import type { PlainDate } from "../model/time/plain-date.ts";
import { compare, compareItems, type Listed } from "./order.ts";
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
  const first = new Map<string, Pick<Meeting, "board" | "date">>(known);
  for (const each of listed) {
    for (const board of boardsOf(each)) {
      const own = { board, date: each.date };
      const key = meetingKey(own);
      const before = reports.get(key);
      if (before) before.push(each);
      else reports.set(key, [each]);
      if (!first.has(key)) first.set(key, own);
    }
  }
  return [...first]
    .map(([key, { board, date }]) => {
      const inOrder = (reports.get(key) ?? []).sort(inOrderOf(board));
      const record = known.get(key) ?? null;
      const gone = withdrawn.filter((notice) =>
        boardsOf(notice).some((each) => meetingKey({ board: each, date: notice.date }) === key),
      );
      const business = businessOf(board, inOrder, record?.agenda ?? [], gone);
      return { board, date, listed: inOrder, record, business };
    })
    .sort(
      (one, other) =>
        compare(other.date, one.date) || compare(one.board.entry.id, other.board.entry.id),
    );
}

/** The number of its item at a board's meeting; a joint report has that of the board of its address alone. */
const itemAt = (board: Named, each: Listed): string | null =>
  each.board.entry === board.entry ? each.item : null;

const inOrderOf = (board: Named) => (one: Listed, other: Listed) =>
  compareItems(itemAt(board, one), itemAt(board, other)) || compare(one.slug, other.slug);

/**
 * A meeting's business in order: the items of its agenda with their reports. A report that the agenda does
 * not name goes where its item number belongs, or to the end.
 */
function businessOf(
  board: Named,
  listed: readonly Listed[],
  agenda: readonly AgendaItem[],
  withdrawn: readonly WithdrawnNotice[],
): readonly Business[] {
  const joined = new Map<AgendaItem, Listed[]>(agenda.map((item) => [item, []]));
  const rest: Listed[] = [];
  for (const each of listed) {
    const item =
      agenda.find(({ report }) => report !== null && report === each.slug) ??
      agenda.find(({ item }) => item !== null && item === itemAt(board, each)) ??
      byTitle(board, each, agenda);
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
    const number = itemAt(board, each);
    const at = business.findIndex(
      ({ item }) => item !== null && number !== null && compareItems(number, item) < 0,
    );
    const own: Business = { item: number, agenda: null, listed: [each], withdrawn: [] };
    business.splice(at === -1 ? business.length : at, 0, own);
  }
  return business;
}

/** The one item with a report's title or its decision's number. */
function byTitle(
  board: Named,
  each: Listed,
  agenda: readonly AgendaItem[],
): AgendaItem | undefined {
  if (!isReport(each) || itemAt(board, each) !== null) return undefined;
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
