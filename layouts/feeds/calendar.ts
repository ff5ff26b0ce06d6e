import type { Calendar, DatedMeeting } from "../../src/archive/following/calendars.ts";
import {
  type CalendarLine,
  calendarDate,
  calendarMidnight,
  calendarText,
  calendarTime,
  calendarWords,
} from "../../src/formats/icalendar.ts";
import { hostOf } from "../../src/formats/tag-uri.ts";
import { entryAddress, meetingAddress } from "../../src/model/addresses/addresses.ts";
import { currentName } from "../../src/model/council/register.ts";
import { isMachineRead } from "../../src/model/report/machine-read.ts";
import { instantInLondon } from "../../src/model/time/plain-date.ts";
import { readWords } from "../inline/read-by-machine.ts";
import { titleOf } from "../parts/report-list.ts";
import type { View } from "../view.ts";

/** The meetings of a board as a calendar (RFC 5545, with the names and the source of RFC 7986). */
export function calendarPage({ board, by, meetings }: Calendar, view: View): string {
  const { council } = view.frame.settings;
  const name = calendarWords(`${currentName(board)}, ${council}: meetings`);
  return calendarText([
    ["BEGIN", "VCALENDAR"],
    ["VERSION", "2.0"],
    ["PRODID", "-//committee-report-archive//EN"],
    ["NAME", name],
    ["X-WR-CALNAME", name],
    ["URL", view.absolute(entryAddress("boards", board))],
    ["SOURCE;VALUE=URI", view.absolute(view.address)],
    ["REFRESH-INTERVAL;VALUE=DURATION", "P1D"],
    ...meetings.flatMap((each) => event(each, hostOf(by), view)),
    ["END", "VCALENDAR"],
  ]);
}

/**
 * A meeting at its time, or for the whole day if no time is known. It does not mark its users as busy. Its
 * stamp is the time of its last change.
 */
function event(
  { board, date, listed, record, updated }: DatedMeeting,
  host: string,
  view: View,
): CalendarLine[] {
  const reports = listed.map(
    (each) =>
      `${each.item === null ? "" : `Item ${each.item}: `}${titleOf(each)}${readWords(isMachineRead(each))}`,
  );
  return [
    ["BEGIN", "VEVENT"],
    ["UID", `${date}-${board.entry.id}@${host}`],
    ["DTSTAMP", calendarMidnight(updated)],
    record?.time
      ? ["DTSTART", calendarTime(instantInLondon(date, record.time))]
      : ["DTSTART;VALUE=DATE", calendarDate(date)],
    ["SUMMARY", calendarWords(board.printed)],
    ...description(reports, record?.isMachineRead === true),
    ...(record?.place ? [["LOCATION", calendarWords(record.place)] as const] : []),
    ...(record?.status === "cancelled" ? [["STATUS", "CANCELLED"] as const] : []),
    ["URL", view.absolute(meetingAddress(board.entry, date))],
    ["TRANSP", "TRANSPARENT"],
    ["END", "VEVENT"],
  ];
}

/** The reports, and whether a machine read the record from which the meeting's time and place are. */
function description(reports: readonly string[], isRead: boolean): CalendarLine[] {
  const lines = [
    ...(isRead ? [`Time, place and minutes${readWords(true)}`] : []),
    ...(reports.length === 0 ? [] : ["Reports:", ...reports]),
  ];
  return lines.length === 0 ? [] : [["DESCRIPTION", calendarWords(lines.join("\n"))]];
}
