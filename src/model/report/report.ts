import type { Named } from "../council/register.ts";
import type { Wards } from "../council/wards.ts";
import type { Stated } from "../fields/field.ts";
import type { Period } from "../time/period.ts";
import type { PlainDate } from "../time/plain-date.ts";
import type { BackgroundPaper } from "./background-papers.ts";
import type { FileRecord } from "./file-digest.ts";
import type { StatedOutcome } from "./outcome.ts";
import type { Gleanings } from "./report-facts.ts";
import type { Section } from "./section.ts";

/** What stands at a report's address: the report, or a notice in its place. */
export type Filed = Report | ExemptNotice | WithdrawnNotice;

/** True for what a reader may read, and not for a notice in its place. */
export const isReport = (filed: Filed): filed is Report => filed.kind === "report";

interface Filing {
  /** The file's path, for Problems. */
  readonly file: string;
  /** Another wherever the file or anything that its reading rests on is another. */
  readonly digest: string;
  /** Of the file as it is kept. */
  readonly bytes: FileRecord;
  readonly board: Named;
  /** The meeting's date. */
  readonly date: PlainDate;
  /** The last part of the address: the file's name without `.md`. */
  readonly slug: string;
  /** The agenda item's number, as printed. */
  readonly item: string | null;
  /** Addresses that lead here, each beginning and ending in "/". */
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
  /** What the report covers, which is not when it was met about; null where it states no period. */
  readonly covers: Coverage | null;
  /** Where the subject does not make the series. */
  readonly series: string | null;
  /** The fields that the table of fields describes completely. */
  readonly stated: Stated;
  /** What its header prints and no field holds. */
  readonly header: readonly HeaderPair[];
  readonly attachments: readonly Attachment[];
  readonly backgroundPapers: readonly BackgroundPaper[];
  readonly publishFrom: PlainDate | null;
  readonly corrections: readonly Correction[];
  /** What became of its recommendations, where the publisher says so. */
  readonly outcomes: readonly StatedOutcome[];
  readonly source: Source | null;
  /** Its words. They are read again when they are asked for, and so are not asked for in vain. */
  readonly sections: readonly Section[];
  readonly gleaned: Gleanings;
  /** Anchors that parts bore before they were renumbered, by the first anchor of each part. */
  readonly formerAnchors: ReadonlyMap<string, readonly string[]>;
  /** Files that were published beside it and are no more, with a correction that says so. */
  readonly withdrawnFiles: readonly string[];
}

/**
 * A report whose words are made when they are asked for. Its fields are written one by one: objects made
 * by spreading others have a shape each in V8, and going through them takes three times as long.
 */
export function reportOf(
  head: Omit<Report, "sections">,
  wordsOf: () => readonly Section[],
  { digest, gleaned }: Pick<Report, "digest" | "gleaned"> = head,
): Report {
  const report = {
    kind: head.kind,
    file: head.file,
    bytes: head.bytes,
    digest,
    board: head.board,
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
    gleaned,
  } satisfies Omit<Report, "sections">;
  words.set(report, wordsOf);
  return Object.defineProperty(report, "sections", sections) as typeof report & Report;
}

const words = new WeakMap<object, () => readonly Section[]>();

/** One getter for all of them, because one each would be a shape each too. */
const sections: PropertyDescriptor & ThisType<object> = {
  get() {
    const wordsOf = words.get(this);
    if (!wordsOf) throw new Error("A report is made by reportOf, and has words");
    return wordsOf();
  },
  enumerable: true,
};

/** A report with other words, which are made when they are first asked for. */
export function withWords(
  report: Report,
  as: Pick<Report, "digest" | "gleaned">,
  wordsOf: () => readonly Section[],
): Report {
  let made: readonly Section[] | null = null;
  return reportOf(
    report,
    () => {
      made ??= wordsOf();
      return made;
    },
    as,
  );
}

/** All that may be said of a report withheld under Schedule 12A; its words are never read into it. */
export interface ExemptNotice extends Filing {
  readonly kind: "exempt";
  /** Null where the title itself is withheld. */
  readonly subject: string | null;
  /** Paragraphs of Part 1 of Schedule 12A to the Local Government Act 1972. */
  readonly paragraphs: readonly number[];
  readonly publishFrom: PlainDate | null;
}

/** What is left at the address of a report that was withdrawn. */
export interface WithdrawnNotice extends Filing {
  readonly kind: "withdrawn";
  readonly subject: string;
  readonly withdrawn: PlainDate;
  readonly reason: string;
  /** The address of the report that took its place. */
  readonly replacedBy: string | null;
  readonly publishFrom: PlainDate | null;
}

/** What a report's header prints and no field holds whole: a label and its value. */
export interface HeaderPair {
  /** Without its colon; null for words that stand under no label. */
  readonly label: string | null;
  /** Null where nothing is printed for the label. */
  readonly value: string | null;
}

export interface Coverage {
  readonly period: Period;
  readonly statedIn: "front matter" | "subject" | "purpose paragraph";
}

export interface Attachment {
  /** The file's name, beside the report. */
  readonly file: string;
  readonly title: string;
  /** In bytes. */
  readonly size: number;
  /** Names under which it was published before, and is still. */
  readonly formerFiles: readonly string[];
}

export interface Correction {
  readonly date: PlainDate;
  readonly note: string;
}

/** The raw report that was imported, and what was mended in its layout. */
export interface Source {
  readonly file: string;
  /** Of the raw report's bytes, in hexadecimal. */
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
  /** Why the file is not offered to readers: it still holds deleted words. Null where it is offered. */
  readonly withheld: string | null;
  readonly repairs: readonly Repair[];
  /**
   * Whether the words are those that the import made of the file, and proved to be its own; "unknown"
   * where the import kept nothing to compare them with.
   */
  readonly words: "as made" | "edited" | "unknown";
}

export interface Repair {
  /** The line of the raw report, counted from 1. */
  readonly line: number;
  readonly note: string;
  /** True where the report lacks something of its source that carries meaning, such as a picture. */
  readonly leftOut?: boolean;
}
