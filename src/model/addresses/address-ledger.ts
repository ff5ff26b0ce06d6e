import { type PlainDate, plainDate } from "../time/plain-date.ts";
import type { Address } from "./addresses.ts";

/**
 * Every address that the archive ever published. The archive itself is listed by its whole URL: its host
 * may change, but ids go on using the first one.
 */
export type Ledger = ReadonlyMap<Address, LedgerLine>;

export interface LedgerLine {
  /** The day on which the address was first published. */
  readonly published: PlainDate;
  /** The anchors ever published at it: "3.1", "table-1". */
  readonly anchors: readonly string[];
  /** Its line in the file, counted from 1; 0 if it is not written yet. */
  readonly line: number;
}

/** Parses a line such as `/boards/a/2015-01-05/q2/ 2015-01-06 1 1.1 1.2`. Null if it is not a line of a ledger. */
export function ledgerLine(text: string, line: number): [Address, LedgerLine] | null {
  const [address = "", day = "", ...anchors] = text.trimEnd().split(" ");
  const published = plainDate(day);
  if (
    !/^\/(?:[a-z0-9][a-z0-9._-]*\/)*(?:[a-z0-9][a-z0-9._-]*)?$/i.test(address) &&
    !(isOfArchive(address) && URL.canParse(address))
  )
    return null;
  return published === null ? null : [address, { published, anchors, line }];
}

/** True for a line that says where the archive itself is published: "https://reports.example.gov.uk/". */
export const isOfArchive = (address: Address): boolean => /^https?:\/\/\S+\/$/.test(address);

/** The URL at which the archive was first published, or null if unknown. */
export function firstUrl(ledger: Ledger): string | null {
  const [first] = [...ledger]
    .filter(([address]) => isOfArchive(address))
    .sort(([, { published: one }], [, { published: other }]) =>
      one < other ? -1 : one > other ? 1 : 0,
    );
  return first?.[0] ?? null;
}

/** The ledger's file, sorted by address so that additions on two branches merge. */
export function ledgerText(ledger: Ledger): string {
  const lines = [...ledger]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([address, { published, anchors }]) => [address, published, ...anchors].join(" "));
  return [heading, ...lines, ""].join("\n");
}

const heading =
  "# Every address that was published, the day it first was, and its anchors. The build writes this; nothing is taken out.";

/** True for an empty line or a comment. */
export const isRemark = (text: string): boolean => text.trim() === "" || text.startsWith("#");
