import {
  type Address,
  changesAddress,
  changesSinceAddress,
} from "../../model/addresses/addresses.ts";
import type { Report } from "../../model/report/report.ts";
import type { SeriesPlace } from "../series/series.ts";

/** Two reports of a series that have a page comparing them. */
export interface Pair {
  readonly before: Report;
  readonly after: Report;
  /** The later one's place in the series. */
  readonly place: SeriesPlace;
  readonly address: Address;
}

/** Each report of a series with the one before it, and with that of the same period a year earlier. */
export function comparisons(places: ReadonlyMap<Report, SeriesPlace>): Pair[] {
  return [...places].flatMap(([after, place]) => {
    const { previous, yearBefore } = place;
    const pairs: Pair[] = [];
    if (previous) pairs.push({ before: previous, after, place, address: changesAddress(after) });
    if (yearBefore?.covers) {
      const address = changesSinceAddress(after, yearBefore.covers.period);
      pairs.push({ before: yearBefore, after, place, address });
    }
    return pairs;
  });
}
