import { isReport, type Report } from "../model/report/report.ts";
import type { FinancialYear } from "../model/time/financial-year.ts";
import { quartersOf } from "../model/time/period.ts";
import type { PlainDate } from "../model/time/plain-date.ts";
import {
  type Quarter,
  quarterFromSerial,
  quarterNumbers,
  quarterOf,
  quarterSerial,
} from "../model/time/quarter.ts";
import type { Listed } from "./order.ts";

/**
 * A quarter of a financial year: the reports about it, and the reports to meetings in it. The two are
 * separate, because reports on a quarter go to a later quarter's meeting.
 */
export interface QuarterShelf {
  readonly quarter: Quarter;
  readonly covering: readonly Report[];
  readonly metIn: readonly Listed[];
}

export interface YearOfQuarters {
  readonly year: FinancialYear;
  readonly quarters: readonly QuarterShelf[];
}

/**
 * Every financial year that a report covers or in which a meeting took place, with reports or without, newest
 * first, with its four quarters.
 */
export function quartersByYear(
  listed: readonly Listed[],
  meetings: readonly { readonly date: PlainDate }[],
): YearOfQuarters[] {
  const covering = new Map<number, Report[]>();
  const metIn = new Map<number, Listed[]>();
  for (const each of listed) {
    put(metIn, quarterSerial(quarterOf(each.date)), each);
    if (!isReport(each) || !each.covers) continue;
    for (const quarter of quartersOf(each.covers.period))
      put(covering, quarterSerial(quarter), each);
  }
  const years = new Set([
    ...[...covering.keys(), ...metIn.keys()].map((serial) => quarterFromSerial(serial).year.start),
    ...meetings.map(({ date }) => quarterOf(date).year.start),
  ]);
  return [...years]
    .sort((one, other) => other - one)
    .map((start) => ({
      year: { start },
      quarters: quarterNumbers.map((number) => shelf({ year: { start }, number })),
    }));

  function shelf(quarter: Quarter): QuarterShelf {
    const serial = quarterSerial(quarter);
    return { quarter, covering: covering.get(serial) ?? [], metIn: metIn.get(serial) ?? [] };
  }
}

function put<Item>(shelves: Map<number, Item[]>, serial: number, item: Item) {
  const shelf = shelves.get(serial);
  if (shelf) shelf.push(item);
  else shelves.set(serial, [item]);
}
