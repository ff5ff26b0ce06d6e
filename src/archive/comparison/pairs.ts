import { type Address, changesAddress, changesSinceAddress } from "../../model/addresses.ts";
import type { Report } from "../../model/report.ts";
import { type Series, seriesPlaces } from "../series.ts";

/** Two issues of a series that have a page on which they are compared. */
export interface Pair {
  readonly before: Report;
  readonly after: Report;
  readonly address: Address;
}

/** Each issue with the one before it, and with that of the same period a year before. */
export function comparisons(all: readonly Series[]): Pair[] {
  return [...seriesPlaces(all)].flatMap(([after, { previous, yearBefore }]) => {
    const pairs: Pair[] = [];
    if (previous) pairs.push({ before: previous, after, address: changesAddress(after) });
    if (yearBefore?.covers) {
      const address = changesSinceAddress(after, yearBefore.covers.period);
      pairs.push({ before: yearBefore, after, address });
    }
    return pairs;
  });
}
