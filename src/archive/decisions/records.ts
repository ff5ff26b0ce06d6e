import { recordKind } from "../../model/report/decision-record.ts";
import type { Report } from "../../model/report/report.ts";
import { decisionsOfReport } from "../series/same-title.ts";

/**
 * The records of decisions and the reports that they answer, by the number of the decision, each way. A
 * paper that names several decisions, or none, is joined to nothing.
 */
export function recordsOf(reports: readonly Report[]): ReadonlyMap<Report, readonly Report[]> {
  const numbered = new Map<string, Report[]>();
  for (const report of reports) {
    const [number, another] = decisionsOfReport(report);
    if (number === undefined || another !== undefined) continue;
    numbered.set(number, [...(numbered.get(number) ?? []), report]);
  }
  const joined = new Map<Report, readonly Report[]>();
  for (const all of numbered.values()) {
    const records = all.filter((each) => recordKind(each) !== null);
    const asked = all.filter((each) => recordKind(each) === null);
    if (records.length === 0 || asked.length === 0) continue;
    for (const record of records) joined.set(record, asked);
    for (const report of asked) joined.set(report, records);
  }
  return joined;
}
