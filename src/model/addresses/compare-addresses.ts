import type { Filed } from "../report/report.ts";
import { type Address, seriesAddress } from "./addresses.ts";

/** The page on which a reader compares any two reports of a series. */
export const compareAddress = (series: { readonly id: string }): Address =>
  `${seriesAddress(series)}compare/`;

/** A choice of two needs at least three reports; a series of two already has a page that compares them. */
export const fewestToChooseFrom = 3;

/** A report's key among those of its board, to which a series always belongs: "2015-01-12/quarterly-monitoring". */
export const issueKey = ({ date, slug }: Pick<Filed, "date" | "slug">): string => `${date}/${slug}`;

/** The keys of the two reports to compare; null if the address names none. */
export interface Chosen {
  readonly from: string | null;
  readonly to: string | null;
}

/** The query that names two reports by key: "?from=2014-10-13/monitoring&to=2015-01-12/monitoring". */
export const chosenQuery = ({ from, to }: Chosen): string =>
  `?${new URLSearchParams({ from: from ?? "", to: to ?? "" })}`.replaceAll("%2F", "/");

/** The two reports that a query names. */
export function chosenIn(query: string): Chosen {
  const named = new URLSearchParams(query);
  return { from: named.get("from") || null, to: named.get("to") || null };
}
