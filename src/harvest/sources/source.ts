import type { MeetingStatus, MeetingType } from "../../model/meeting/meeting-record.ts";
import type { PlainDate } from "../../model/time/plain-date.ts";
import type { Fetched, Validators } from "../fetching/fetched.ts";

/**
 * A place with a council's papers: a committee system, or a folder with a sheet. A new system is a new file
 * next to `moderngov/moderngov.ts` that provides these members.
 */
export interface Source {
  /** Identifies the source in a harvest's record: the system's address, or the folder's name. */
  readonly name: string;
  /** True for a server: a document that it refused for good is not asked for at each harvest. */
  readonly isRemote: boolean;
  /** True once a server has failed again and again. */
  readonly isGivenUp: () => boolean;
  readonly boards: () => Promise<Listed<SourceBoard>>;
  /** A board's meetings between two days, both included, oldest first. */
  readonly meetings: (board: SourceBoard, days: Days) => Promise<Listed<SourceMeeting>>;
  readonly papers: (meeting: SourceMeeting) => Promise<MeetingPapers>;
  /** Fetches a document. `before` is what the source said of it last time. */
  readonly document: (document: SourceDocument, before: Validators | null) => Promise<Fetched>;
}

/** What a source lists, and what of its list could not be taken, in words for the clerk. */
export interface Listed<Entry> {
  readonly entries: readonly Entry[];
  readonly cautions: readonly string[];
}

/** The days from first to last, both included; null for no limit. */
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

/** What a source says of a meeting. For an item that is not public, it has at most the title. */
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
  /** Documents of the meeting that belong to no item, such as a whole agenda. */
  readonly documents: readonly SourceDocument[];
  /** What the source says that no field holds, in words for the clerk. */
  readonly cautions: readonly string[];
  /** Changes with any data taken from the source's answer. */
  readonly digest: string;
}

export interface SourceItem {
  /** As the agenda prints it: "5", "7(a)"; null if it has none. */
  readonly number: string | null;
  /** Null if the title itself is not public. */
  readonly title: string | null;
  readonly isRestricted: boolean;
  /** HTML; null if none is published. */
  readonly minute: { readonly number: string | null; readonly html: string } | null;
  /** The decision, if it is published separately from the minutes: HTML, or null. */
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
  /** If true, it is never fetched. */
  readonly isRestricted: boolean;
  /** The kind that the source states; null if it states none, and the title decides. */
  readonly kind: DocumentKind | null;
  /** What else the source says of the report; empty if nothing. */
  readonly officers: readonly string[];
  readonly wards: readonly string[];
  readonly oldAddresses: readonly string[];
}

export const documentKinds = ["report", "appendix", "minutes", "agenda", "other"] as const;
export type DocumentKind = (typeof documentKinds)[number];
