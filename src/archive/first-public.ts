import type { Filed, Report } from "../model/report/report.ts";
import type { PlainDate } from "../model/time/plain-date.ts";
import type { LogEntry } from "./publication-log.ts";

/**
 * The day on which each report was first public, as far as that is known. It is public by its meeting
 * (Local Government Act 1972 s.100B), or by the day until which it was kept out. The archive may have
 * taken it in years later; it may also have had it before.
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
