import { reportAddress } from "../../model/addresses/addresses.ts";
import type { Named } from "../../model/council/register.ts";
import { fields } from "../../model/fields/fields.ts";
import { type StatedField, statedFields, statedWords } from "../../model/fields/stated-fields.ts";
import { flowingSections } from "../../model/report/body/flowing-text.ts";
import { paperType } from "../../model/report/decision-record.ts";
import type { HeaderPair, Report } from "../../model/report/report.ts";
import { periodLabel, periodMonths } from "../../model/time/period.ts";
import { longDate } from "../../model/time/plain-date.ts";
import type { Absolute } from "./columns.ts";

/** A report as plain text: its header, then its words, with numbers as printed. */
export function plainReportText(report: Report, council: string, absolute: Absolute): string {
  const { date, item, subject, covers, officers, portfolios, wards, corrections } = report;
  const header = [
    council,
    `${paperType(report)}, ${longDate(date)}${item === null ? "" : `, item ${item}`}`,
    "",
    subject,
    "",
    covers
      ? `${period.label}: ${periodLabel(covers.period)}, ${periodMonths(covers.period)}`
      : `${period.label}: no period is stated`,
    ...lines(reporting_officer.label, officers),
    ...lines(portfolio.label, portfolios),
    ...(wards.kind === "named"
      ? lines(fields.wards.label, wards.wards)
      : [`${fields.wards.labels}: ${wards.printed}`]),
    ...statedFields.flatMap((field) => statedLine(field, report)),
    ...report.header.map(printedLine),
    ...corrections.map((each) => `Corrected ${longDate(each.date)}: ${each.note}`),
    `Address: ${absolute(reportAddress(report))}`,
  ];
  return `${header.join("\n")}\n\n${flowingSections(report.sections)}\n`;
}

const { period, reporting_officer, portfolio } = fields;

/** The line for a field that its row describes completely. */
export function statedLine(field: StatedField, { stated }: Pick<Report, "stated">): string[] {
  const value = stated[field.name];
  if (value === undefined || !field.shownIn?.includes("text")) return [];
  return [`${field.label ?? field.name}: ${statedWords(field.stated, value)}`];
}

/** A pair of the report's header that no field holds, as one line. */
const printedLine = ({ label, value }: HeaderPair) =>
  [label, value?.replaceAll("\n", "; ")].filter((words) => words).join(": ");

const lines = (label: string, named: readonly Named[]) =>
  named.map(({ printed }) => `${label}: ${printed}`);
