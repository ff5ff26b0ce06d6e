import { reportAddress } from "../../model/addresses/addresses.ts";
import type { Named } from "../../model/council/register.ts";
import { flowingSections } from "../../model/report/flowing-text.ts";
import type { Report } from "../../model/report/report.ts";
import { periodLabel, periodMonths } from "../../model/time/period.ts";
import { longDate } from "../../model/time/plain-date.ts";
import type { Absolute } from "./columns.ts";

/** A report as plain text: what stands at its head, then its words, numbered as printed. */
export function reportText(report: Report, council: string, absolute: Absolute): string {
  const { board, date, item, subject, covers, officers, portfolios, wards, corrections } = report;
  const header = [
    council,
    `Report to ${board.printed}, ${longDate(date)}${item === null ? "" : `, item ${item}`}`,
    "",
    subject,
    "",
    covers
      ? `Covers: ${periodLabel(covers.period)}, ${periodMonths(covers.period)}`
      : "Covers: no period is stated",
    ...lines("Reporting officer", officers),
    ...lines("Portfolio", portfolios),
    ...(wards.kind === "named" ? lines("Ward", wards.wards) : [`Wards: ${wards.printed}`]),
    ...corrections.map((each) => `Corrected ${longDate(each.date)}: ${each.note}`),
    `Address: ${absolute(reportAddress(report))}`,
  ];
  return `${header.join("\n")}\n\n${flowingSections(report.sections)}\n`;
}

const lines = (label: string, named: readonly Named[]) =>
  named.map(({ printed }) => `${label}: ${printed}`);
