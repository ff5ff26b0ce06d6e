import type { Entry, RegisterKind } from "../model/council/register.ts";
import { type FinancialYear, financialYearOf } from "../model/time/financial-year.ts";
import { type Listed, newestFirst } from "./order.ts";

/** The reports of one board, ward, officer or portfolio. */
export interface Shelf {
  readonly kind: RegisterKind;
  readonly entry: Entry;
  readonly years: readonly ShelfYear[];
  readonly count: number;
  /** The earliest and the latest meeting, or null if there are none. */
  readonly held: { readonly first: Listed; readonly last: Listed } | null;
  /** The entries that replaced it when it was abolished. */
  readonly successors: readonly Entry[];
}

/** A shelf as it appears in a list of shelves. */
export interface ShelfLabel {
  readonly kind: RegisterKind;
  readonly entry: Entry;
  readonly count: number;
  /** The first and the last financial year with anything in it. */
  readonly span: readonly [first: FinancialYear, last: FinancialYear] | null;
}

export function shelfLabel({ kind, entry, count, years }: Shelf): ShelfLabel {
  const [first, last] = [years.at(-1)?.year, years[0]?.year];
  return { kind, entry, count, span: first && last ? [first, last] : null };
}

/** The reports of one financial year, by date of meeting, newest first. */
export interface ShelfYear {
  readonly year: FinancialYear;
  readonly listed: readonly Listed[];
}

/** A shelf for each entry of a register, even if empty. */
export function shelves(
  kind: RegisterKind,
  entries: readonly Entry[],
  listed: readonly Listed[],
  entriesOf: (listed: Listed) => readonly Entry[],
): Shelf[] {
  const held = new Map<Entry, Listed[]>(entries.map((entry) => [entry, []]));
  for (const each of listed) {
    for (const entry of new Set(entriesOf(each))) held.get(entry)?.push(each);
  }
  return [...held].map(([entry, on]) => {
    const years = byYear(on);
    const successors = entries.filter(({ id }) => entry.succeededBy.includes(id));
    return { kind, entry, years, count: on.length, held: heldBetween(years), successors };
  });
}

/** Reports by the financial year of their meeting, newest year and report first. */
export function byYear(listed: readonly Listed[]): ShelfYear[] {
  const years = new Map<number, Listed[]>();
  for (const each of [...listed].sort(newestFirst)) {
    const { start } = financialYearOf(each.date);
    const year = years.get(start);
    if (year) year.push(each);
    else years.set(start, [each]);
  }
  return [...years].map(([start, on]) => ({ year: { start }, listed: on }));
}

function heldBetween(years: readonly ShelfYear[]): Shelf["held"] {
  const last = years[0]?.listed[0];
  const first = years.at(-1)?.listed.at(-1);
  return first && last ? { first, last } : null;
}
