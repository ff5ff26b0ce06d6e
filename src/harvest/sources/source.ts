import type { MeetingStatus, MeetingType } from "../../model/meeting/meeting-record.ts";
import type { PlainDate } from "../../model/time/plain-date.ts";
import type { Fetched, Validators } from "../fetching/fetched.ts";

/**
 * A place that holds a council's papers: a committee system, or a folder with a sheet. Another system is
 * another file beside `moderngov/moderngov.ts` that gives these four things.
 */
export interface Source {
  /** Under which a harvest remembers what it took: the system's address, or the folder's name. */
  readonly name: string;
  readonly boards: () => Promise<readonly SourceBoard[]>;
  /** The meetings of a board within days, both included, the oldest first. */
  readonly meetings: (board: SourceBoard, days: Days) => Promise<readonly SourceMeeting[]>;
  readonly papers: (meeting: SourceMeeting) => Promise<MeetingPapers>;
  /** Fetches a document. `before` is what the source said of it last time. */
  readonly document: (document: SourceDocument, before: Validators | null) => Promise<Fetched>;
}

/** Days from the first to the last, both included; null where there is no bound. */
export interface Days {
  readonly from: PlainDate | null;
  readonly until: PlainDate | null;
}

export interface SourceBoard {
  readonly id: string;
  readonly name: string;
  /** Addresses of the system that showed it. */
  readonly oldAddresses: readonly string[];
}

export interface SourceMeeting {
  readonly id: string;
  readonly board: SourceBoard;
  readonly date: PlainDate;
  readonly oldAddresses: readonly string[];
}

/** What a source says of a meeting. Nothing of it is of an item that is not public, but its title. */
export interface MeetingPapers {
  /** On the 24-hour clock: "18:30". */
  readonly time: string | null;
  readonly place: string | null;
  readonly status: MeetingStatus | null;
  readonly type: MeetingType | null;
  readonly chair: string | null;
  readonly present: readonly string[];
  readonly apologies: readonly string[];
  readonly inAttendance: readonly string[];
  readonly items: readonly SourceItem[];
  /** Documents of the meeting that belong to no item, as a whole agenda. */
  readonly documents: readonly SourceDocument[];
  /** What the source says and no field holds, in words for the clerk. */
  readonly cautions: readonly string[];
  /** Changes with anything that is taken from the source's answer. */
  readonly digest: string;
}

export interface SourceItem {
  /** As the agenda prints it: "5", "7(a)"; null where it bears none. */
  readonly number: string | null;
  /** Null where the title itself is not public. */
  readonly title: string | null;
  readonly isRestricted: boolean;
  /** HTML; null where none is published. */
  readonly minute: { readonly number: string | null; readonly html: string } | null;
  /** What was decided, where it is published apart from the minutes: HTML, or null. */
  readonly decision: string | null;
  readonly documents: readonly SourceDocument[];
  readonly oldAddresses: readonly string[];
}

export interface SourceDocument {
  readonly id: string;
  readonly title: string;
  /** Where it can be fetched: an address, or a path. */
  readonly address: string;
  readonly published: PlainDate | null;
  /** Never fetched where it is true. */
  readonly isRestricted: boolean;
  /** What the source says that it is; null where it says nothing and the title decides. */
  readonly kind: DocumentKind | null;
  /** What else the source says of the report; empty where it says nothing. */
  readonly officers: readonly string[];
  readonly wards: readonly string[];
  readonly oldAddresses: readonly string[];
}

export const documentKinds = ["report", "appendix", "minutes", "agenda", "other"] as const;
export type DocumentKind = (typeof documentKinds)[number];
