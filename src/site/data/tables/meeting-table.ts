import type { Meeting } from "../../../archive/by-meeting.ts";
import { meetingAddress, minutesAddress } from "../../../model/addresses/addresses.ts";
import {
  meetingStatuses,
  meetingTypes,
  minutesStates,
} from "../../../model/meeting/meeting-record.ts";
import { isReport } from "../../../model/report/report.ts";
import { financialYearCode, financialYearOf } from "../../../model/time/financial-year.ts";
import { always, type ColumnOf, column } from "../columns.ts";
import type { TableOf } from "../table.ts";

/** A row that is part of a meeting. */
export interface OfMeeting {
  readonly meeting: Meeting;
}

/** The meeting of a row. */
const meetingColumns: readonly ColumnOf<OfMeeting>[] = [
  column(
    "meeting",
    "address",
    "The meeting, by its address",
    ({ meeting: { board, date } }, absolute) => absolute(meetingAddress(board.entry, date)),
    always,
  ),
  column(
    "board",
    "text",
    "The board’s id, which outlives its names",
    ({ meeting }) => meeting.board.entry.id,
    always,
  ),
  column(
    "board_name",
    "text",
    "The board by the name of its day",
    ({ meeting }) => meeting.board.printed,
    always,
  ),
  column("date", "date", "The day of the meeting", ({ meeting }) => meeting.date, always),
  column(
    "financial_year",
    "text",
    "The financial year of the meeting, April to March: “2014-15”",
    ({ meeting }) => financialYearCode(financialYearOf(meeting.date)),
    always,
  ),
];

/** For a table whose rows are parts of meetings: the meeting of each row. */
export const ofMeeting: readonly ColumnOf<OfMeeting>[] = meetingColumns.map((each) => ({
  ...each,
  isOfWhole: true,
}));

export const minutesMachineRead = column<OfMeeting>(
  "minutes_machine_read",
  "yes or no",
  "Whether a machine read the minutes from a scan, so that some of their words may be wrong; empty where it did not",
  ({ meeting }) => meeting.record?.isMachineRead || null,
);

/** Meetings, with what is known of each apart from its reports. */
export const meetingTable: TableOf<OfMeeting> = {
  name: "meetings",
  title: "Meetings",
  description: "A row for each meeting that the archive has a report or a record of.",
  key: ["meeting"],
  columns: [
    ...meetingColumns,
    column(
      "time",
      "text",
      "When it began, on the 24-hour clock",
      ({ meeting }) => meeting.record?.time ?? null,
    ),
    column("place", "text", "Where it was held", ({ meeting }) => meeting.record?.place ?? null),
    column(
      "status",
      "text",
      "Whether it was held",
      ({ meeting }) => meeting.record?.status ?? null,
      {
        choices: meetingStatuses,
      },
    ),
    column(
      "adjourned_to",
      "date",
      "The day to which it was adjourned",
      ({ meeting }) => meeting.record?.adjournedTo ?? null,
    ),
    column("type", "text", "The kind of meeting", ({ meeting }) => meeting.record?.type ?? null, {
      choices: meetingTypes,
    }),
    column(
      "chair",
      "text",
      "Who took the chair, as printed",
      ({ meeting }) => meeting.record?.chair ?? null,
    ),
    column(
      "reports",
      "whole number",
      "How many reports to it are published",
      ({ meeting }) => meeting.listed.filter(isReport).length,
      always,
    ),
    column(
      "minutes",
      "address",
      "Its minutes; empty where the archive does not hold them",
      ({ meeting: { board, date, record } }, absolute) =>
        record?.minutes ? absolute(minutesAddress(board.entry, date)) : null,
    ),
    column(
      "minutes_state",
      "text",
      "Whether the minutes are a draft",
      ({ meeting }) => meeting.record?.minutes?.state ?? null,
      {
        choices: minutesStates,
      },
    ),
    minutesMachineRead,
  ],
};

/** The position of a row in its meeting. */
export const position = column<{ readonly position: number }>(
  "position",
  "whole number",
  "Its place in the meeting, from 1",
  (row) => row.position,
  always,
);
