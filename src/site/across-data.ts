import type { View } from "../../layouts/view.ts";
import type { Measure } from "../archive/indicators/measures.ts";
import type { BoardYear } from "../archive/recommended.ts";
import { type Address, indicatorAddress, reportAddress } from "../model/addresses.ts";
import { backgroundPapersOf } from "../model/background-papers.ts";
import { periodCode } from "../model/period.ts";
import { recommendationsOf } from "../model/recommendation.ts";
import type { Report } from "../model/report.ts";

/** Every recommendation, as JSON: who was asked, when, in which words, and where they stand. */
export function recommendationsData(recommended: readonly BoardYear[], view: View): string {
  const rows = recommended.flatMap(({ reports }) =>
    reports.flatMap((report) =>
      recommendationsOf(report.sections).flatMap(({ stem, items }) =>
        items.map(({ number, anchor, text }) => ({
          ...about(report),
          stem,
          number,
          text,
          address: at(view, reportAddress(report), anchor),
        })),
      ),
    ),
  );
  return json(rows);
}

/** Every value of every measure, as JSON; `value` is null where what is printed is not certain. */
export function indicatorsData(measures: readonly Measure[], view: View): string {
  const rows = measures.flatMap((measure) =>
    measure.values.map(
      ({ report, anchor, name, reference, basis, period, actual, target, ...rest }) => ({
        ...about(report),
        measure: view.absolute(indicatorAddress(measure)),
        reference,
        name,
        basis,
        period: periodCode(period),
        printed: actual.text,
        value: "value" in actual.value ? actual.value.value : null,
        kind: actual.value.kind,
        target: target?.text ?? null,
        rating: rest.rating,
        direction: rest.direction,
        redefined: rest.redefined !== null,
        address: at(view, reportAddress(report), anchor),
      }),
    ),
  );
  return json(rows);
}

/** What every report lists under section 100D of the Local Government Act 1972, as JSON. */
export function backgroundPapersData(reports: readonly Report[], view: View): string {
  const rows = reports.map((report) => ({
    ...about(report),
    address: view.absolute(reportAddress(report)),
    backgroundPapers: backgroundPapersOf(report),
  }));
  return json(rows);
}

const about = ({ board, date, subject }: Report) => ({
  board: board.entry.id,
  meeting: date,
  subject,
});

const at = (view: View, report: Address, anchor: string) => `${view.absolute(report)}#${anchor}`;

/**
 * A row to a line, so that two builds can be compared. "<" is written as JSON's escape of it, so
 * that no reader of the file can take a report's words for HTML.
 */
const json = (rows: readonly unknown[]) =>
  `[\n${rows.map((row) => JSON.stringify(row).replaceAll("<", "\\u003c")).join(",\n")}\n]\n`;
