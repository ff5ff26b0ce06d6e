import type { Filed } from "../model/report/report.ts";
import { isReport } from "../model/report/report.ts";
import { type PlainDate, yearsAfter } from "../model/time/plain-date.ts";
import { compare } from "./order.ts";

/** A report that need not be open to inspection any longer. */
export interface Passed {
  readonly file: string;
  /** The last day for which the law asks. */
  readonly until: PlainDate;
}

/**
 * The reports whose years of inspection from the meeting are over (Local Government Act 1972
 * s.100C), the longest past first. The archive takes none of them away by itself.
 */
export function passedRetention(
  filed: readonly Filed[],
  years: number,
  today: PlainDate,
): Passed[] {
  return filed
    .filter(isReport)
    .map(({ file, date }) => ({ file, until: yearsAfter(date, years) }))
    .filter(({ until }) => until < today)
    .sort((one, other) => compare(one.until, other.until) || compare(one.file, other.file));
}
