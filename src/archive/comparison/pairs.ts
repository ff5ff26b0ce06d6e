import {
  type Address,
  changesAddress,
  changesSinceAddress,
} from "../../model/addresses/addresses.ts";
import type { Report } from "../../model/report/report.ts";
import type { SeriesPlace } from "../series.ts";

/** Two issues of a series that have a page on which they are compared. */
export interface Pair {
  readonly before: Report;
  readonly after: Report;
  /** The place in the series of the later one. */
  readonly place: SeriesPlace;
  readonly address: Address;
}

/** Each issue with the one before it, and with that of the same period a year before. */
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
