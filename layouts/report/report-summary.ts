import * as addresses from "../../src/model/addresses/addresses.ts";
import { isUnstated } from "../../src/model/council/wards.ts";
import { fields } from "../../src/model/fields/fields.ts";
import {
  type StatedField,
  statedFields,
  statedWords,
} from "../../src/model/fields/stated-fields.ts";
import { fileSizeLabel, fileType } from "../../src/model/report/attachment-kind.ts";
import { recordKind } from "../../src/model/report/decision-record.ts";
import type { WithMarks } from "../../src/model/report/marks/quoted-unsure.ts";
import { boardsOf, type HeaderPair, type Report } from "../../src/model/report/report.ts";
import { longDate, yearsAfter } from "../../src/model/time/plain-date.ts";
import { type Child, type Html, html } from "../html.ts";
import { dateText } from "../inline/date.ts";
import { names } from "../inline/names.ts";
import { periodText } from "../inline/period.ts";
import { foldedSummary, type SummaryRow, summary } from "../parts/summary.ts";
import type { View } from "../view.ts";
import { words } from "./words.ts";

/**
 * What a report is about, its period, its wards, and the posts responsible. `marks` marks the words of its
 * header that a machine was not sure of.
 */
export const reportSummary = (report: Report, marks: WithMarks, view: View): Html =>
  summary([...first(report, marks, view), ...others(report, marks, view)]);

/** The same, of which a phone shows first what most readers look for. */
export const foldedReportSummary = (report: Report, marks: WithMarks, view: View): Html =>
  foldedSummary(first(report, marks, view), "More about this report", others(report, marks, view));

const first = (report: Report, marks: WithMarks, view: View): SummaryRow[] => [
  ...(report.covers ? [coversRow(report, view)] : []),
  [fields.wards.labels, wards(report, marks, view)],
];

function others(report: Report, marks: WithMarks, view: View): SummaryRow[] {
  const { officers, portfolios, attachments: files } = report;
  const shown = (text: string) => words(marks(text), view);
  const rows: SummaryRow[] = [
    ...(report.covers ? [] : [coversRow(report, view)]),
    [
      report.alsoTo.length > 0 ? fields.board.labels : fields.board.label,
      names("boards", boardsOf(report), view, shown),
    ],
    [recordKind(report) === null ? fields.date.label : "Decided", considered(report, shown, view)],
  ];
  if (officers.length > 0)
    rows.push([
      officers.length > 1 ? fields.reporting_officer.labels : fields.reporting_officer.label,
      names("officers", officers, view, shown),
    ]);
  if (portfolios.length > 0)
    rows.push([fields.portfolio.label, names("portfolios", portfolios, view, shown)]);
  rows.push(
    ...statedFields
      .flatMap((field) => statedRow(field, report))
      .map(
        ([label, value]): SummaryRow => [label, typeof value === "string" ? shown(value) : value],
      ),
  );
  if (files.length > 0) rows.push([fields.attachments.label, attachments(report, view)]);
  if (view.frame.settings.retentionYears !== null) {
    rows.push(["Open to inspection", inspection(report, view.frame.settings.retentionYears)]);
  }
  rows.push(...report.header.map((pair) => printedRow(pair, shown)));
  return rows;
}

/** A pair of the report's header that no field holds. */
function printedRow({ label, value }: HeaderPair, shown: (text: string) => Child): SummaryRow {
  const lines = value === null ? ["–"] : value.split("\n");
  return [label ?? "Also printed", lines.map((line) => html`<div>${shown(line)}</div>`)];
}

/** The row of a field that the table of fields describes completely. */
export function statedRow(field: StatedField, { stated }: Pick<Report, "stated">): SummaryRow[] {
  const value = stated[field.name];
  if (value === undefined || !field.shownIn?.includes("summary")) return [];
  return [[field.label ?? field.name, statedWords(field.stated, value)]];
}

const coversRow = (report: Report, view: View): SummaryRow => [
  fields.period.label,
  covers(report, view),
];

function covers({ covers: coverage }: Report, view: View): Html {
  if (!coverage) return html`Not stated; listed by its meeting only`;
  const { period, statedIn } = coverage;
  return html`${periodText(period, view)} <span class="stated">stated in the ${statedIn === "front matter" ? "archive’s own record" : statedIn}</span>`;
}

function considered(
  { board, date, item }: Report,
  shown: (text: string) => Child,
  view: View,
): Html {
  const to = view.link(addresses.meetingAddress(board.entry, date));
  return html`<a href="${to}"><time datetime="${date}">${shown(longDate(date))}</time></a>${item === null ? "" : html`, <span class="unbroken">item ${shown(item)}</span>`}`;
}

function wards({ wards: concerned }: Report, marks: WithMarks, view: View): Html {
  if (isUnstated(concerned)) {
    return html`<a href="${view.link(addresses.unstatedWardsAddress)}">Not stated</a>`;
  }
  return concerned.kind === "boroughwide"
    ? html`<a href="${view.link(addresses.boroughwideAddress)}">${words(marks(concerned.printed), view)}</a>`
    : html`<div class="in-line">${names("wards", concerned.wards, view, (text) => words(marks(text), view))}</div>`;
}

function attachments(report: Report, view: View): Html[] {
  return report.attachments.map(
    ({ file, title, size }) =>
      html`<div><a href="${view.link(addresses.fileAddress(report, { file }))}">${title}</a> <span class="file-kind">${fileType(file)}, ${fileSizeLabel(size)}</span></div>`,
  );
}

/** Local Government Act 1972 s.100C: open to inspection for six years after the meeting. */
function inspection({ date }: Report, years: number): Html {
  return html`Until ${dateText(yearsAfter(date, years))}, under section 100C of the Local Government <span class="unbroken">Act 1972</span>`;
}
