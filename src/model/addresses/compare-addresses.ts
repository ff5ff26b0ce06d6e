import type { Filed } from "../report/report.ts";
import { type Address, seriesAddress } from "./addresses.ts";

/** Where any two reports of a series are compared, in the reader's browser. */
export const compareAddress = (series: { readonly id: string }): Address =>
  `${seriesAddress(series)}compare/`;

/** The fewest reports of a series among which two are chosen; two alone have their page already. */
export const fewestToChooseFrom = 3;

/** A report among those of its board, which every series keeps to: "2015-01-12/quarterly-monitoring". */
export const issueKey = ({ date, slug }: Pick<Filed, "date" | "slug">): string => `${date}/${slug}`;

/** The two reports that are compared, by their keys; null where the address names none. */
export interface Chosen {
  readonly from: string | null;
  readonly to: string | null;
}

/** Two reports, each by its key: "?from=2014-10-13/monitoring&to=2015-01-12/monitoring". */
export const chosenQuery = ({ from, to }: Chosen): string =>
  `?${new URLSearchParams({ from: from ?? "", to: to ?? "" })}`.replaceAll("%2F", "/");

/** The two reports that a query names. */
export function chosenIn(query: string): Chosen {
  const named = new URLSearchParams(query);
  return { from: named.get("from") || null, to: named.get("to") || null };
}
