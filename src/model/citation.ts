import { longDate } from "./plain-date.ts";
import type { Report } from "./report.ts";

/** A report, or a numbered part of it, as a reader cites it: council, board, date, subject, part, address. */
export function citation(
  council: string,
  report: Report,
  part: string | null,
  address: string,
): string {
  const where = part === null ? "" : `, ${part}`;
  return `${council}, ${report.board.printed}, ${longDate(report.date)}, ‘${report.subject}’${where}, ${address}`;
}
