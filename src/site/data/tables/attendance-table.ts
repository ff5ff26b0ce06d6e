import type { Meeting } from "../../../archive/by-meeting.ts";
import { always, column } from "../columns.ts";
import type { TableOf } from "../table.ts";
import { minutesMachineRead, type OfMeeting, ofMeeting, position } from "./meeting-table.ts";

const roles = ["chair", "present", "apologies", "in attendance"] as const;

interface AttendanceRow extends OfMeeting {
  readonly position: number;
  readonly role: (typeof roles)[number];
  readonly name: string;
}

/** Who attended a meeting, as printed. */
export function attendanceRows(meeting: Meeting): readonly AttendanceRow[] {
  const { record } = meeting;
  if (!record) return [];
  const { present, apologies, inAttendance } = record.attendance;
  const all: readonly (readonly [AttendanceRow["role"], readonly string[]])[] = [
    ["chair", record.chair === null ? [] : [record.chair]],
    ["present", present],
    ["apologies", apologies],
    ["in attendance", inAttendance],
  ];
  return all
    .flatMap(([role, names]) => names.map((name) => ({ role, name })))
    .map((row, index) => ({ meeting, ...row, position: index + 1 }));
}

/** Who attended meetings. */
export const attendanceTable: TableOf<AttendanceRow> = {
  name: "attendance",
  title: "Attendance",
  description:
    "A row for each name that a meeting’s record gives, as printed there. The archive keeps no register of people.",
  key: ["meeting", "position"],
  columns: [
    ...ofMeeting,
    position,
    column("role", "text", "What the record says of the person", ({ role }) => role, {
      required: true,
      choices: roles,
    }),
    column("name", "text", "The name, as printed", ({ name }) => name, always),
    minutesMachineRead,
  ],
};
