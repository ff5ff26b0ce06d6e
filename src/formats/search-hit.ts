import type { Address } from "../model/addresses/addresses.ts";
import type { FoundIn } from "../model/report/section-kind.ts";

/** What the search index holds of a report for showing it among what was found. */
export interface IndexedReport {
  readonly url: Address;
  readonly subject: string;
  /** The meeting's date, `YYYY-MM-DD`. */
  readonly date: string;
  /** "Quarter 2 of 2014/15", or empty. */
  readonly covers: string;
  /** As printed. */
  readonly board: string;
  /** The names of its wards, as printed; empty where it concerns all. */
  readonly wards: string;
  /** The kind and heading of its sections, and the titles of its attachments. */
  readonly sections: readonly (readonly [kind: FoundIn, heading: string])[];
  /**
   * Its parts in order. The places of words go on from one to the next, those of the subject first.
   */
  readonly parts: readonly IndexedPart[];
}

/** A paragraph, recommendation, table, heading, or page of an attachment. */
export type IndexedPart = readonly [
  /** The place of its section in the list of sections. */
  section: number,
  /** What its address has after the report's: "#3.1", "plan.pdf#page=2". */
  place: string,
  /** As printed: "3.1", "2)", "Table 1", "page 2"; empty where it bears none. */
  number: string,
  /** Its words; the rows of a table on lines of their own. */
  text: string,
];
