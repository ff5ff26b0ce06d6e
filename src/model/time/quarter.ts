import {
  type FinancialYear,
  financialYearCode,
  financialYearLabel,
  financialYearOf,
} from "./financial-year.ts";
import { monthNames, monthOf, type PlainDate } from "./plain-date.ts";

/** A quarter of a financial year: Q1 April to June, Q4 January to March of the next calendar year. */
export interface Quarter {
  readonly year: FinancialYear;
  readonly number: QuarterNumber;
}

export type QuarterNumber = 1 | 2 | 3 | 4;

export const quarterNumbers: readonly QuarterNumber[] = [1, 2, 3, 4];

/** The quarter in which a day falls. luxon's `quarter` is that of the calendar year, not of the financial year. */
export function quarterOf(date: PlainDate): Quarter {
  const monthsSinceApril = (monthOf(date) + 8) % 12;
  return {
    year: financialYearOf(date),
    number: (Math.floor(monthsSinceApril / 3) + 1) as QuarterNumber,
  };
}

/** A number that grows by one from each quarter to the next, so that quarters can be compared. */
export const quarterSerial = (quarter: Quarter): number =>
  quarter.year.start * 4 + quarter.number - 1;

export function quarterFromSerial(serial: number): Quarter {
  return {
    year: { start: Math.floor(serial / 4) },
    number: ((serial % 4) + 1) as QuarterNumber,
  };
}

/** Every quarter from one to another, both included; empty if the second is earlier. */
export function quartersFrom(first: Quarter, last: Quarter): Quarter[] {
  const quarters: Quarter[] = [];
  const end = quarterSerial(last);
  for (let at = quarterSerial(first); at <= end; at += 1) quarters.push(quarterFromSerial(at));
  return quarters;
}

/** "Quarter 2 of 2014/15" */
export const quarterLabel = (quarter: Quarter): string =>
  `Quarter ${quarter.number} of ${financialYearLabel(quarter.year)}`;

/** "2014-15 Q2" */
export const quarterCode = (quarter: Quarter): string =>
  `${financialYearCode(quarter.year)} Q${quarter.number}`;

export const firstDayOf = (quarter: Quarter): PlainDate => dayOf(quarter, firstDays);

export const lastDayOf = (quarter: Quarter): PlainDate => dayOf(quarter, lastDays);

const firstDays: readonly string[] = ["04-01", "07-01", "10-01", "01-01"];
const lastDays: readonly string[] = ["06-30", "09-30", "12-31", "03-31"];

/** Needs no date arithmetic, because every page of a report needs these days. */
function dayOf({ year, number }: Quarter, days: readonly string[]): PlainDate {
  const calendarYear = number === 4 ? year.start + 1 : year.start;
  return `${String(calendarYear).padStart(4, "0")}-${days[number - 1]}` as PlainDate;
}

/** The months of a quarter: "July to September". */
export const monthsOfQuarter = (number: QuarterNumber): string =>
  (["April to June", "July to September", "October to December", "January to March"] as const)[
    number - 1
  ] as string;

/** The name of a day's month: "July". */
export const monthName = (date: PlainDate): string => monthNames[monthOf(date) - 1] as string;
