import { monthOf, type PlainDate, yearOf } from "./plain-date.ts";

/** A council's financial year, April to March, identified by the calendar year in which it starts. */
export interface FinancialYear {
  readonly start: number;
}

/** The financial year in which a day falls: 31 March 2015 is in 2014/15. */
export function financialYearOf(date: PlainDate): FinancialYear {
  return { start: monthOf(date) >= 4 ? yearOf(date) : yearOf(date) - 1 };
}

/** "2014/15", as councils print it. */
export const financialYearLabel = (year: FinancialYear): string => `${year.start}/${ending(year)}`;

/** "2014-15", as in addresses and front matter. */
export const financialYearCode = (year: FinancialYear): string => `${year.start}-${ending(year)}`;

/**
 * The financial year named by a first and a second year, or null if the second does not follow the first:
 * 2014 and 15, 2014 and 2015, 14 and 15, 1999 and 00; but not 2014 and 17, the span of a plan.
 */
export function financialYearFrom(first: string, second: string): FinancialYear | null {
  const start = first.length === 2 ? 2000 + Number(first) : Number(first);
  if (!/^\d{4}$|^\d{2}$/.test(first) || !/^\d{4}$|^\d{2}$/.test(second)) return null;
  const next = String(start + 1);
  return second === next || second === next.slice(2) ? { start } : null;
}

const ending = (year: FinancialYear) => String((year.start + 1) % 100).padStart(2, "0");
