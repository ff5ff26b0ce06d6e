import type { Ledger } from "../../model/addresses/address-ledger.ts";
import { type Address, reportAddress } from "../../model/addresses/addresses.ts";
import type { Filed } from "../../model/report/report.ts";
import { type PlainDate, yearOf } from "../../model/time/plain-date.ts";
import { compare } from "../order.ts";

/** Something done to the archive on a day. */
export interface LogEntry {
  readonly date: PlainDate;
  readonly kind: "published" | "corrected" | "moved" | "withdrawn";
  readonly filed: Filed;
  /** What was corrected, why it was withdrawn, or its former address; null if nothing is stated. */
  readonly note: string | null;
}

/**
 * Everything done up to a day, newest first. A report was published on the day on which the ledger first
 * has its address or a former one; without a ledger, today.
 */
export function publicationLog(
  published: readonly Filed[],
  ledger: Ledger,
  today: PlainDate,
): LogEntry[] {
  const dayOf = (address: Address) => ledger.get(address)?.published ?? today;
  return published
    .flatMap((filed) => entries(filed, ledger, dayOf))
    .filter(({ date }) => date <= today)
    .sort(newestFirst);
}

/** The entries of a year, "2026", or one part of a busy year. */
export interface YearOfLog {
  readonly year: string;
  /** Counted from 1 for the oldest, so that a full part never changes. */
  readonly part: number;
  readonly parts: number;
  readonly log: readonly LogEntry[];
}

/** How many entries a page of the log shows. */
const mostOnPage = 400;

/** The years with entries, newest first, each with its newest part first. */
export function yearsOf(log: readonly LogEntry[], most = mostOnPage): YearOfLog[] {
  const years = new Map<string, LogEntry[]>();
  for (const entry of log) {
    const year = String(yearOf(entry.date));
    const same = years.get(year);
    if (same) same.push(entry);
    else years.set(year, [entry]);
  }
  return [...years].flatMap(([year, all]) => {
    const parts = Math.ceil(all.length / most);
    return Array.from({ length: parts }, (_, index) => {
      const part = parts - index;
      const end = all.length - (part - 1) * most;
      return { year, part, parts, log: all.slice(Math.max(0, end - most), end) };
    });
  });
}

function entries(filed: Filed, ledger: Ledger, dayOf: (address: Address) => PlainDate): LogEntry[] {
  const here = dayOf(reportAddress(filed));
  const before = filed.formerAddresses.filter((address) => ledger.has(address));
  const first = [here, ...before.map(dayOf)].sort(compare)[0] ?? here;
  const entry = (date: PlainDate, kind: LogEntry["kind"], note: string | null) => {
    return { date, kind, filed, note };
  };
  return [
    entry(first, "published", null),
    ...before
      .filter((address) => dayOf(address) < here)
      .map((address) => entry(here, "moved", address)),
    ...(filed.kind === "report"
      ? filed.corrections.map(({ date, note }) => entry(date, "corrected", note))
      : []),
    ...(filed.kind === "withdrawn" ? [entry(filed.withdrawn, "withdrawn", filed.reason)] : []),
  ];
}

const order: readonly LogEntry["kind"][] = ["withdrawn", "moved", "corrected", "published"];

function newestFirst(one: LogEntry, other: LogEntry): number {
  return (
    compare(other.date, one.date) ||
    order.indexOf(one.kind) - order.indexOf(other.kind) ||
    compare(other.filed.date, one.filed.date) ||
    compare(reportAddress(one.filed), reportAddress(other.filed)) ||
    compare(one.note ?? "", other.note ?? "")
  );
}
