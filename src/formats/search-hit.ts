import type { Address } from "../model/addresses/addresses.ts";
import type { FoundIn } from "../model/report/body/section-kind.ts";

/** What the search index holds of a report so that a result can show it. */
export interface IndexedReport {
  readonly url: Address;
  readonly subject: string;
  /** The meeting's date, `YYYY-MM-DD`. */
  readonly date: string;
  /** "Quarter 2 of 2014/15", or empty. */
  readonly covers: string;
  /** As printed. */
  readonly board: string;
  /** The names of its wards, as printed; empty if it concerns them all. */
  readonly wards: string;
  /** The posts of its reporting officers, as printed. */
  readonly officers: string;
  /** Only there if a machine read its words from a scan. */
  readonly isMachineRead?: true;
  /** The kind and heading of its sections, and the titles of its attachments. */
  readonly sections: readonly (readonly [kind: FoundIn, heading: string])[];
  /**
   * Its parts in order. Word positions run on from one part to the next; those of the subject come first.
   */
  readonly parts: readonly IndexedPart[];
}

/**
 * The word under which the index has every report. A search without words asks for it, because Pagefind
 * fetches the whole index for a search of nothing.
 */
export const everyReport = "everyreport0";

/** A paragraph, recommendation, table, heading, or page of an attachment. */
export type IndexedPart = readonly [
  /** Its section's index in the list of sections. */
  section: number,
  /** What follows the report's address in its own: "#3.1", "plan.pdf#page=2". */
  place: string,
  /** As printed: "3.1", "2)", "Table 1", "page 2"; empty if it has none. */
  number: string,
  /** Its words; each row of a table is a line. */
  text: string,
];

/** The place of a part of minutes that says who was there, which the meeting's page shows. */
export const attendancePlace = "../#_attendance";
