import { longDate, type PlainDate } from "../time/plain-date.ts";
import type { Report } from "./report.ts";

/** What a citation of a report is made of. */
export interface Cited {
  /** Of letters, digits and hyphens, and no other report's. */
  readonly key: string;
  /** The posts that answer for it, as printed; never persons. */
  readonly authors: readonly string[];
  readonly title: string;
  /** By the name of the day. */
  readonly board: string;
  readonly council: string;
  /** The day that the report bears: its meeting's. */
  readonly date: PlainDate;
  /** With the site's own address before it. */
  readonly address: string;
}

/** A report as it is cited, from its header alone. */
export function cited(report: Report, council: string, address: string): Cited {
  const { board, date, slug, officers, subject } = report;
  return {
    key: `${board.entry.id}-${date}-${slug}`,
    authors: officers.map(({ printed }) => printed),
    title: subject,
    board: board.printed,
    council,
    date,
    address,
  };
}

/** What kind of report it is, as reference managers have it: "Report to the Streets Board". */
export const reportType = ({ board }: Cited): string => `Report to ${board}`;

/** A report as a reader cites it. */
export const citation = (of: Cited): string => `${citedWork(of)}. ${of.address}`;

/**
 * A citation up to its address, before which a part of the report may be named: authors, title, board,
 * council and date. Posts hold commas and "and", so a semicolon stands between two.
 */
export const citedWork = (of: Cited): string =>
  `${of.authors.join("; ")}. ‘${of.title}’. ${reportType(of)}, ${of.council}, ${longDate(of.date)}`;
