import type { Named } from "../council/register.ts";
import type { FileRecord } from "../report/file-digest.ts";
import type { Attachment, Source } from "../report/report.ts";
import type { PlainDate } from "../time/plain-date.ts";
import type { Minute } from "./minute.ts";

/** What the publisher records of a meeting apart from its reports: `meeting.md` in the meeting's folder. */
export interface MeetingRecord {
  readonly kind: "meeting";
  /** The file's path, for Problems. */
  readonly file: string;
  /** Changes whenever the file, or anything used to read it, changes. */
  readonly digest: string;
  readonly bytes: FileRecord;
  readonly board: Named;
  readonly date: PlainDate;
  /** When it began or will begin, on the 24-hour clock: "18:30". */
  readonly time: string | null;
  readonly place: string | null;
  readonly status: MeetingStatus | null;
  /** The day to which it was adjourned; null if it was not, or the day is unknown. */
  readonly adjournedTo: PlainDate | null;
  readonly type: MeetingType | null;
  readonly chair: string | null;
  readonly attendance: Attendance;
  /** Whom to ask about the meeting. */
  readonly contact: string | null;
  /** The web address where it can be watched. */
  readonly webcast: string | null;
  /** In the order of the meeting. */
  readonly agenda: readonly AgendaItem[];
  /** Null if no minutes are held. */
  readonly minutes: Minutes | null;
  readonly attachments: readonly Attachment[];
  readonly source: Source | null;
  /** True if a machine read the minutes from a scan. */
  readonly isMachineRead: boolean;
}

export const meetingStatuses = ["held", "cancelled", "adjourned"] as const;
export type MeetingStatus = (typeof meetingStatuses)[number];

export const meetingTypes = ["ordinary", "special", "informal"] as const;
export type MeetingType = (typeof meetingTypes)[number];

/** Names as printed. They belong to the meeting and enter no register. */
interface Attendance {
  readonly present: readonly string[];
  readonly apologies: readonly string[];
  readonly inAttendance: readonly string[];
}

/** An item of business on an agenda. */
export interface AgendaItem {
  /** As printed: "5", "7(a)"; null if it has no number. */
  readonly item: string | null;
  readonly title: string;
  /** The name of the report's file without `.md`; null if there is none. */
  readonly report: string | null;
  /** The number under which the decision is registered, "24/00108"; null if there is none. */
  readonly decision: string | null;
  /** True if the public may be excluded for this item. */
  readonly exempt: boolean;
}

export interface Minutes {
  readonly state: MinutesState | null;
  /** The meeting that confirmed them as a correct record. */
  readonly confirmedOn: PlainDate | null;
  /** In the order of the minutes; words before the first heading form a minute without a title. */
  readonly minutes: readonly Minute[];
}

export const minutesStates = ["draft", "confirmed"] as const;
export type MinutesState = (typeof minutesStates)[number];

/** True if the record includes the meeting's minutes. */
export const hasMinutes = (
  record: MeetingRecord | null,
): record is MeetingRecord & { readonly minutes: Minutes } =>
  record !== null && record.minutes !== null;
