import { type Address, indicatorAddress } from "../../model/addresses/addresses.ts";
import type { Report } from "../../model/report/report.ts";
import type { Measure } from "./measures.ts";

/** The page of the indicator that each row of a report's tables prints, by the address of the row's first cell. */
export function indicatorRows(
  measures: readonly Measure[],
): ReadonlyMap<Report, ReadonlyMap<string, Address>> {
  const found = new Map<Report, Map<string, Address>>();
  for (const measure of measures) {
    for (const { report, anchor } of measure.values) {
      const rows = found.get(report) ?? new Map<string, Address>();
      found.set(report, rows);
      rows.set(anchor.replace(/c\d+$/, "c1"), indicatorAddress(measure));
    }
  }
  return found;
}
