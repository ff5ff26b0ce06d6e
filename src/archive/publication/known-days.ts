import type { Ledger } from "../../model/addresses/address-ledger.ts";
import { type Address, reportAddress } from "../../model/addresses/addresses.ts";
import type { Filed } from "../../model/report/report.ts";
import type { PlainDate } from "../../model/time/plain-date.ts";
import { compare } from "../order.ts";
import type { LogEntry } from "./publication-log.ts";

/** When a report was published and last changed, as far as known. */
export interface KnownDays {
  /** Null if the archive has no ledger yet. */
  readonly published: PlainDate | null;
  /** When it was last published, corrected or withdrawn. A change of address does not count. */
  readonly updated: PlainDate;
}

/**
 * The days of every report in the log. Without a ledger, the log uses the day of the build as the day of
 * publication. Here the end of the embargo or the meeting is used instead, so that an old report does not
 * look new after every build.
 */
export function knownDays(log: readonly LogEntry[], ledger: Ledger): Map<Filed, KnownDays> {
  const known = new Map<Filed, KnownDays>();
  for (const { date, kind, filed } of log) {
    if (kind === "moved") continue;
    const before = known.get(filed);
    const isKept = kind === "published" && ledger.size > 0;
    const day = kind === "published" && !isKept ? (filed.publishFrom ?? filed.date) : date;
    known.set(filed, {
      published: isKept ? date : (before?.published ?? null),
      updated: before && compare(before.updated, day) > 0 ? before.updated : day,
    });
  }
  return known;
}

/**
 * A report's first address, on which its ids are based: of the addresses that lead to it, the one that has
 * been in the ledger longest.
 */
export function firstAddress(filed: Filed, ledger: Ledger): Address {
  const own = reportAddress(filed);
  if (filed.formerAddresses.length === 0) return own;
  // An address that is not yet in the ledger counts from today.
  const since = (address: Address) => ledger.get(address)?.published ?? "9999";
  const [first = own] = [...filed.formerAddresses, own].sort((one, other) =>
    compare(since(one), since(other)),
  );
  return first;
}
