import { longDate, type PlainDate } from "../time/plain-date.ts";
import { decidedBy, paperType } from "./decision-record.ts";
import { isMachineRead, machineReadNote } from "./machine-read.ts";
import type { Report } from "./report.ts";

/** What a citation of a report contains. */
export interface Cited {
  /** Letters, digits and hyphens; unique to the report. */
  readonly key: string;
  /** The posts responsible for it, as printed; never persons. Of a record of a decision, else who decided. */
  readonly authors: readonly string[];
  /** For reference managers: "Report to the Streets Board", "Record of decision, Cabinet". */
  readonly type: string;
  readonly title: string;
  readonly council: string;
  /** The report's date: the day of its meeting. */
  readonly date: PlainDate;
  /** What must be said with its words: that a machine read them; null if nothing. */
  readonly note: string | null;
  /** Including the site's own address. */
  readonly address: string;
}

/** A report's citation, from its header alone. */
export function cited(report: Report, council: string, address: string): Cited {
  const { board, date, slug, subject } = report;
  return {
    key: `${board.entry.id}-${date}-${slug}`,
    authors: authorsOf(report),
    type: paperType(report),
    title: subject,
    council,
    date,
    note: isMachineRead(report) ? machineReadNote : null,
    address,
  };
}

/** Who answers for a paper, as printed: its officers' posts; of a record that names none, who decided. */
export const authorsOf = (report: Report): string[] =>
  report.officers.length > 0 ? report.officers.map(({ printed }) => printed) : [decidedBy(report)];

/** A report's full citation for readers. */
export const citation = (of: Cited): string => `${citedWork(of)}. ${of.address}`;

/**
 * A citation without its address, so that a part of the report can be named before the address: authors,
 * title, board, council and date. Posts are separated by semicolons, because they contain commas and "and".
 */
export const citedWork = (of: Cited): string =>
  `${of.authors.join("; ")}. ‘${of.title}’. ${of.type}, ${of.council}, ${longDate(of.date)}${of.note === null ? "" : ` [${of.note}]`}`;
