import type { Named } from "../council/register.ts";
import type { Wards } from "../council/wards.ts";
import type { Stated } from "../fields/field.ts";
import type { Period } from "../time/period.ts";
import type { PlainDate } from "../time/plain-date.ts";
import type { BackgroundPaper } from "./background-papers.ts";
import type { Section } from "./body/section.ts";
import type { FileRecord } from "./file-digest.ts";
import type { UnsureEntry } from "./marks/unsure-words.ts";
import type { StatedOutcome } from "./outcome.ts";
import type { ReportFacts } from "./report-facts.ts";

/** What is published at a report's address: the report, or a notice that replaces it. */
export type Filed = Report | ExemptNotice | WithdrawnNotice;

/** True for a report that readers can read, false for a notice. */
export const isReport = (filed: Filed): filed is Report => filed.kind === "report";

/** Every board to which a report is made, that of its address first. */
export const boardsOf = ({ board, alsoTo }: Pick<Filing, "board" | "alsoTo">): readonly Named[] =>
  alsoTo.length === 0 ? [board] : [board, ...alsoTo];

/** The boards of a report as it names them: "Streets Board and Children’s Board". */
export const boardsPrinted = (filed: Pick<Filing, "board" | "alsoTo">): string =>
  Array.from(boardsOf(filed), ({ printed }) => printed).join(" and ");

interface Filing {
  /** The file's path, for Problems. */
  readonly file: string;
  /** Changes whenever the file, or anything used to read it, changes. */
  readonly digest: string;
  /** Of the file as stored. */
  readonly bytes: FileRecord;
  /** The board in whose folder it is filed and at whose address it is published. */
  readonly board: Named;
  /** The other boards to which a joint report is made on that day. */
  readonly alsoTo: readonly Named[];
  /** The meeting's date. */
  readonly date: PlainDate;
  /** The last part of its address: the file's name without `.md`. */
  readonly slug: string;
  /** The agenda item's number, as printed. */
  readonly item: string | null;
  /** Addresses that redirect here, each beginning and ending in "/". */
  readonly formerAddresses: readonly string[];
}

/** A report that the public may read. */
export interface Report extends Filing {
  readonly kind: "report";
  /** As printed. */
  readonly subject: string;
  readonly officers: readonly Named[];
  readonly portfolios: readonly Named[];
  readonly wards: Wards;
  /** The period that the report covers, usually before its meeting; null if it states none. */
  readonly covers: Coverage | null;
  /** Set if the subject does not determine the series. */
  readonly series: string | null;
  /** The fields that the table of fields describes completely. */
  readonly stated: Stated;
  /** What its header prints that fits no field. */
  readonly header: readonly HeaderPair[];
  readonly attachments: readonly Attachment[];
  readonly backgroundPapers: readonly BackgroundPaper[];
  readonly publishFrom: PlainDate | null;
  readonly corrections: readonly Correction[];
  /** The outcomes of its recommendations, if the publisher states them. */
  readonly outcomes: readonly StatedOutcome[];
  readonly source: Source | null;
  /** Its words. Reading this parses the file again; use it only where you need the words. */
  readonly sections: readonly Section[];
  readonly facts: ReportFacts;
  /** Anchors that parts had before they were renumbered, by the first anchor of each part. */
  readonly formerAnchors: ReadonlyMap<string, readonly string[]>;
  /** Files that are no longer published with it; a correction says so. */
  readonly withdrawnFiles: readonly string[];
}

/**
 * A report whose words are parsed when needed. Fields are assigned one by one, because in V8 each object
 * made by spreading gets its own shape, and traversing those takes three times as long.
 */
export function reportOf(
  head: Omit<Report, "sections">,
  wordsOf: () => readonly Section[],
  { digest, facts }: Pick<Report, "digest" | "facts"> = head,
): Report {
  const report = {
    kind: head.kind,
    file: head.file,
    bytes: head.bytes,
    digest,
    board: head.board,
    alsoTo: head.alsoTo,
    date: head.date,
    slug: head.slug,
    item: head.item,
    formerAddresses: head.formerAddresses,
    publishFrom: head.publishFrom,
    subject: head.subject,
    officers: head.officers,
    portfolios: head.portfolios,
    wards: head.wards,
    covers: head.covers,
    series: head.series,
    stated: head.stated,
    header: head.header,
    attachments: head.attachments,
    backgroundPapers: head.backgroundPapers,
    corrections: head.corrections,
    outcomes: head.outcomes,
    source: head.source,
    formerAnchors: head.formerAnchors,
    withdrawnFiles: head.withdrawnFiles,
    facts,
  } satisfies Omit<Report, "sections">;
  words.set(report, wordsOf);
  return Object.defineProperty(report, "sections", sections) as typeof report & Report;
}

const words = new WeakMap<object, () => readonly Section[]>();

/** One shared getter, because separate ones would also give each report its own shape. */
const sections: PropertyDescriptor & ThisType<object> = {
  get() {
    const wordsOf = words.get(this);
    if (!wordsOf) throw new Error("A report is made by reportOf, and has words");
    return wordsOf();
  },
  enumerable: true,
};

/** A report with other words, computed on first use. */
export function withWords(
  report: Report,
  as: Pick<Report, "digest" | "facts">,
  wordsOf: () => readonly Section[],
): Report {
  let read: readonly Section[] | null = null;
  return reportOf(
    report,
    () => {
      read ??= wordsOf();
      return read;
    },
    as,
  );
}

/** All that may be said of a report withheld under Schedule 12A. Its words are never read into it. */
export interface ExemptNotice extends Filing {
  readonly kind: "exempt";
  /** Null if the title itself is withheld. */
  readonly subject: string | null;
  /** Paragraphs of Part 1 of Schedule 12A to the Local Government Act 1972. */
  readonly paragraphs: readonly number[];
  readonly publishFrom: PlainDate | null;
}

/** What remains at the address of a withdrawn report. */
export interface WithdrawnNotice extends Filing {
  readonly kind: "withdrawn";
  readonly subject: string;
  readonly withdrawn: PlainDate;
  readonly reason: string;
  /** The address of the report that replaced it. */
  readonly replacedBy: string | null;
  readonly publishFrom: PlainDate | null;
}

/** A label and its value from a report's header that no field holds in full. */
export interface HeaderPair {
  /** Without its colon; null for words without a label. */
  readonly label: string | null;
  /** Null if nothing is printed for the label. */
  readonly value: string | null;
}

export interface Coverage {
  readonly period: Period;
  readonly statedIn: "front matter" | "subject" | "purpose paragraph";
}

export interface Attachment {
  /** The file's name, in the report's folder. */
  readonly file: string;
  readonly title: string;
  /** In bytes. */
  readonly size: number;
  /** Names under which it was published before and still is. */
  readonly formerFiles: readonly string[];
}

export interface Correction {
  readonly date: PlainDate;
  readonly note: string;
}

/** The raw report that was imported, and what was corrected in its layout. */
export interface Source {
  readonly file: string;
  /** Of the raw report's bytes, in hexadecimal. */
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
  /** The address or folder that it was fetched from, and the day; null if it was supplied by hand. */
  readonly origin: { readonly from: string; readonly fetched: PlainDate | null } | null;
  /** Why readers cannot download the file: it still contains deleted words. Null if they can. */
  readonly withheld: string | null;
  /** Words that a machine may have read wrong. */
  readonly unsure: readonly UnsureEntry[];
  readonly repairs: readonly Repair[];
  /** Whether they are still the words that the import made and proved; "unknown" if it kept no digest of them. */
  readonly words: "as made" | "edited" | "unknown";
}

export interface Repair {
  /** The line of the raw report, counted from 1. */
  readonly line: number;
  readonly note: string;
  /** True if the report lacks something meaningful from its source, such as a picture. */
  readonly leftOut?: boolean;
}
