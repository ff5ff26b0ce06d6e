import type { Value as MeasuredOnce } from "../../../archive/indicators/chart.ts";
import { indicatorAddress, reportAddress } from "../../../model/addresses/addresses.ts";
import type { Printed } from "../../../model/report/report-facts.ts";
import { periodCode } from "../../../model/time/period.ts";
import { firstDayOf, lastDayOf } from "../../../model/time/quarter.ts";
import { always, type ColumnOf, column, machineReadReport, ofReport } from "../columns.ts";
import type { TableOf } from "../table.ts";

/** A value of a measure. */
export interface IndicatorRow extends MeasuredOnce {
  readonly measure: { readonly id: string };
}

const kinds = [
  "percentage",
  "money",
  "number",
  "not applicable",
  "not yet available",
  "nothing",
  "uncertain",
];

const read = ({ value }: Printed) => ("value" in value ? value.value : null);

const units: Readonly<Record<string, string>> = { percentage: "%", money: "GBP" };

const columns: readonly ColumnOf<IndicatorRow>[] = [
  column(
    "address",
    "address",
    "The value, by its cell in the report’s page",
    ({ report, anchor }, absolute) => `${absolute(reportAddress(report))}#${anchor}`,
    always,
  ),
  ...ofReport,
  column(
    "indicator",
    "address",
    "The page of the indicator with all its values; the same for each of them",
    ({ measure }, absolute) => absolute(indicatorAddress(measure)),
    always,
  ),
  column(
    "reference",
    "text",
    "The measure’s reference, as printed here",
    ({ reference }) => reference,
  ),
  column("name", "text", "The measure’s name, as printed here", ({ name }) => name),
  column(
    "basis",
    "text",
    "Whether the value is of its period alone, counts from the start of the financial year, or comes once a year",
    ({ basis }) => basis,
    { required: true, choices: ["of the period", "cumulative", "annual"] },
  ),
  column(
    "period",
    "text",
    "The quarters that the value is of: “2014-15 Q2”",
    ({ period }) => periodCode(period),
    always,
  ),
  column(
    "period_from",
    "date",
    "The first day of the period",
    ({ period }) => firstDayOf(period.first),
    always,
  ),
  column(
    "period_until",
    "date",
    "The last day of the period",
    ({ period }) => lastDayOf(period.last),
    always,
  ),
  column("printed", "text", "The value as printed", ({ actual }) => actual.text, always),
  column("kind", "text", "What is printed, read", ({ actual }) => actual.value.kind, {
    required: true,
    choices: kinds,
  }),
  column(
    "value",
    "number",
    "The value as a number, where it is certain: 83.7 for “83.7%”, 1200000 for “£1.2 million”",
    ({ actual }) => read(actual),
  ),
  column(
    "unit",
    "text",
    "“%” for a percentage, “GBP” for a sum of money",
    ({ actual }) => units[actual.value.kind] ?? null,
    { choices: ["%", "GBP"] },
  ),
  column("target", "text", "The target as printed", ({ target }) => target?.text ?? null),
  column(
    "target_kind",
    "text",
    "What is printed as the target, read",
    ({ target }) => target?.value.kind ?? null,
    { choices: kinds },
  ),
  column("target_value", "number", "The target as a number, where it is certain", ({ target }) =>
    target ? read(target) : null,
  ),
  column("rating", "text", "The rating as printed: “Green”, “Amber”", ({ rating }) => rating),
  column("direction", "text", "The direction of travel as printed", ({ direction }) => direction),
  column(
    "redefined",
    "yes or no",
    "Whether the measure was redefined since its value before, so that the two should not be compared",
    ({ redefined }) => redefined !== null,
    always,
  ),
  machineReadReport,
];

/** Every value in performance tables. */
export const indicatorTable: TableOf<IndicatorRow> = {
  name: "indicator-values",
  title: "Indicators’ values",
  description:
    "A row for each value of an indicator in a performance table, as printed and, where it is certain, as a number.",
  key: ["address"],
  columns,
};
