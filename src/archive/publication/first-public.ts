import type { Filed, Report } from "../../model/report/report.ts";
import type { PlainDate } from "../../model/time/plain-date.ts";
import type { LogEntry } from "./publication-log.ts";

/**
 * The day on which each report was first public, as far as known. A report is public by its meeting (Local
 * Government Act 1972 s.100B), or by the end of its embargo. The archive may have published it years later,
 * or earlier.
 */
export function firstPublic(log: readonly LogEntry[]): (report: Report) => PlainDate {
  const held = new Map<Filed, PlainDate>();
  for (const { kind, filed, date } of log) if (kind === "published") held.set(filed, date);
  return (report) => {
    const { date, publishFrom } = report;
    const latest = publishFrom !== null && publishFrom > date ? publishFrom : date;
    const here = held.get(report) ?? latest;
    return here < latest ? here : latest;
  };
}
