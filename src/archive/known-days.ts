import type { Ledger } from "../model/addresses/address-ledger.ts";
import { type Address, reportAddress } from "../model/addresses/addresses.ts";
import type { Filed } from "../model/report/report.ts";
import type { PlainDate } from "../model/time/plain-date.ts";
import { compare } from "./order.ts";
import type { LogEntry } from "./publication-log.ts";

/** When a report was published and last changed, as far as that is known. */
export interface KnownDays {
  /** Null where the archive keeps no ledger, or none yet. */
  readonly published: PlainDate | null;
  /** When it was published, corrected or withdrawn last; to move to another address changes nothing. */
  readonly updated: PlainDate;
}

/**
 * The days of every report in the log. Without a ledger the log takes the day of the build for that
 * of publication; here the end of the embargo or the meeting stands for it, so that what was not
 * published again does not look new with every build.
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
 * The first address that a report had, which its ids are made of: of those that lead to it, the one
 * that the ledger has longest.
 */
export function firstAddress(filed: Filed, ledger: Ledger): Address {
  const own = reportAddress(filed);
  if (filed.formerAddresses.length === 0) return own;
  // An address that the ledger does not have yet is of today.
  const since = (address: Address) => ledger.get(address)?.published ?? "9999";
  const [first = own] = [...filed.formerAddresses, own].sort((one, other) =>
    compare(since(one), since(other)),
  );
  return first;
}
