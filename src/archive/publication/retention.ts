import type { Filed } from "../../model/report/report.ts";
import { isReport } from "../../model/report/report.ts";
import { type PlainDate, yearsAfter } from "../../model/time/plain-date.ts";
import { compare } from "../order.ts";

/** A report that no longer has to be open to inspection. */
export interface Passed {
  readonly file: string;
  /** The last day on which the law requires it. */
  readonly until: PlainDate;
}

/**
 * The reports whose inspection period after the meeting is over (Local Government Act 1972 s.100C), oldest
 * first. The archive never removes them by itself.
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
