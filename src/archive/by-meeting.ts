import type { Named } from "../model/council/register.ts";
import type { PlainDate } from "../model/time/plain-date.ts";
import { compare, type Listed, withinMeeting } from "./order.ts";

/** A meeting of a board and the reports to it, in the order of the agenda. */
export interface Meeting {
  /** By the name of that day. */
  readonly board: Named;
  readonly date: PlainDate;
  readonly listed: readonly Listed[];
}

/** Every meeting to which a report is held, newest first. */
export function meetingsOf(listed: readonly Listed[]): Meeting[] {
  const meetings = new Map<string, [Listed, ...Listed[]]>();
  for (const each of listed) {
    const key = meetingKey(each);
    const meeting = meetings.get(key);
    if (meeting) meeting.push(each);
    else meetings.set(key, [each]);
  }
  return [...meetings.values()]
    .map((on) => ({ board: on[0].board, date: on[0].date, listed: on.sort(withinMeeting) }))
    .sort(
      (one, other) =>
        compare(other.date, one.date) || compare(one.board.entry.id, other.board.entry.id),
    );
}

/** What the reports to one meeting have in common. */
export const meetingKey = (of: { board: Named; date: PlainDate }): string =>
  `${of.board.entry.id} ${of.date}`;
