import {
  type FinancialYear,
  financialYearCode,
  financialYearFrom,
  financialYearLabel,
} from "./financial-year.ts";
import { type PlainDate, yearOf } from "./plain-date.ts";
import {
  firstDayOf,
  lastDayOf,
  monthName,
  type Quarter,
  type QuarterNumber,
  quarterCode,
  quarterLabel,
  quarterOf,
  quarterSerial,
  quartersFrom,
} from "./quarter.ts";

/** The consecutive quarters that a report covers: a quarter, a half-year, a year or more. */
export interface Period {
  readonly first: Quarter;
  readonly last: Quarter;
}

export const quarterPeriod = (quarter: Quarter): Period => ({ first: quarter, last: quarter });

export const yearPeriod = (year: FinancialYear): Period => ({
  first: { year, number: 1 },
  last: { year, number: 4 },
});

/**
 * The period stated in front matter: `2014-15 Q2`, `2024-25 Q3-Q4`, `2014-15`, or across years `2014-15 Q4
 * to 2015-16 Q1`. Null if the text has another form, a second year does not follow its first, or the end
 * comes before the start.
 */
export function periodFromCode(text: string): Period | null {
  const [from, to, ...more] = text.split(" to ").map(periodWithinYear);
  if (!from || more.length > 0 || to === null) return null;
  const period = { first: from.first, last: (to ?? from).last };
  return quarterSerial(period.last) < quarterSerial(period.first) ? null : period;
}

function periodWithinYear(text: string): Period | null {
  const match = /^(\d{4})-(\d{2})(?: Q([1-4])(?:-Q([1-4]))?)?$/.exec(text);
  const year = match && financialYearFrom(match[1] ?? "", match[2] ?? "");
  if (!match || !year) return null;
  const number = (group: string) => Number(group) as QuarterNumber;
  const [first, last] = match[3] ? [match[3], match[4] ?? match[3]] : ["1", "4"];
  return { first: { year, number: number(first) }, last: { year, number: number(last) } };
}

/** The period from the quarter of one day to the quarter of another, or null if the second is earlier. */
export function periodBetween(from: PlainDate, to: PlainDate): Period | null {
  return from <= to ? { first: quarterOf(from), last: quarterOf(to) } : null;
}

export const quartersOf = (period: Period): Quarter[] => quartersFrom(period.first, period.last);

export const samePeriod = (one: Period, other: Period): boolean =>
  quarterSerial(one.first) === quarterSerial(other.first) &&
  quarterSerial(one.last) === quarterSerial(other.last);

export function comparePeriods(one: Period, other: Period): number {
  return (
    quarterSerial(one.first) - quarterSerial(other.first) ||
    quarterSerial(one.last) - quarterSerial(other.last)
  );
}

/** "Quarter 2 of 2014/15", "Quarters 3 and 4 of 2024/25", "Quarters 1 to 3 of 2024/25", "2014/15". */
export function periodLabel({ first, last }: Period): string {
  if (quarterSerial(first) === quarterSerial(last)) return quarterLabel(first);
  if (first.year.start !== last.year.start)
    return `${quarterLabel(first)} to ${quarterLabel(last)}`;
  const year = financialYearLabel(first.year);
  if (first.number === 1 && last.number === 4) return year;
  const joint = last.number - first.number === 1 ? "and" : "to";
  return `Quarters ${first.number} ${joint} ${last.number} of ${year}`;
}

/** The form that `periodFromCode` reads: "2014-15 Q2", "2024-25 Q3-Q4", "2014-15". */
export function periodCode({ first, last }: Period): string {
  if (quarterSerial(first) === quarterSerial(last)) return quarterCode(first);
  if (first.year.start !== last.year.start) return `${quarterCode(first)} to ${quarterCode(last)}`;
  if (first.number === 1 && last.number === 4) return financialYearCode(first.year);
  return `${quarterCode(first)}-Q${last.number}`;
}

/** "July to September 2014", or "October 2024 to March 2025" across calendar years. */
export function periodMonths(period: Period): string {
  const from = firstDayOf(period.first);
  const to = lastDayOf(period.last);
  const firstYear = yearOf(from) === yearOf(to) ? "" : ` ${yearOf(from)}`;
  return `${monthName(from)}${firstYear} to ${monthName(to)} ${yearOf(to)}`;
}
