import * as addresses from "../../src/model/addresses/addresses.ts";
import { fileSizeLabel, fileType } from "../../src/model/report/attachment-kind.ts";
import type { Report } from "../../src/model/report/report.ts";
import { yearsAfter } from "../../src/model/time/plain-date.ts";
import { type Html, html } from "../html.ts";
import { dateText } from "../parts/date.ts";
import { name, names } from "../parts/names.ts";
import { periodText } from "../parts/period.ts";
import { type SummaryRow, summary } from "../parts/summary.ts";
import type { View } from "../view.ts";

/** What a report is about, covers and concerns, and who answers for it. */
export function reportSummary(report: Report, view: View): Html {
  const rows: SummaryRow[] = [
    ["Board", name("boards", report.board, view)],
    ["Covers", covers(report, view)],
    ["Considered", considered(report, view)],
    [
      report.officers.length > 1 ? "Reporting officers" : "Reporting officer",
      names("officers", report.officers, view),
    ],
  ];
  if (report.portfolios.length > 0)
    rows.push(["Portfolio", names("portfolios", report.portfolios, view)]);
  rows.push(["Wards", wards(report, view)]);
  if (report.attachments.length > 0) rows.push(["Attachments", attachments(report, view)]);
  if (view.frame.settings.retentionYears !== null) {
    rows.push(["Open to inspection", inspection(report, view.frame.settings.retentionYears)]);
  }
  return summary(rows);
}

function covers({ covers: coverage }: Report, view: View): Html {
  if (!coverage) return html`No period is stated; it is listed by its meeting alone`;
  const { period, statedIn } = coverage;
  return html`${periodText(period, view)} <span class="stated">stated in the ${statedIn === "front matter" ? "archive’s own record" : statedIn}</span>`;
}

function considered({ board, date, item }: Report, view: View): Html {
  const to = view.link(addresses.meetingAddress(board.entry, date));
  return html`<a href="${to}">${dateText(date)}</a>${item === null ? "" : `, item ${item}`}`;
}

function wards({ wards: concerned }: Report, view: View): Html | Html[] {
  return concerned.kind === "boroughwide"
    ? html`<a href="${view.link(addresses.boroughwideAddress)}">${concerned.printed}</a>`
    : names("wards", concerned.wards, view);
}

function attachments(report: Report, view: View): Html[] {
  return report.attachments.map(
    ({ file, title, size }) =>
      html`<div><a href="${view.link(addresses.fileAddress(report, { file }))}">${title}</a> <span class="file-kind">${fileType(file)}, ${fileSizeLabel(size)}</span></div>`,
  );
}

/** Local Government Act 1972 s.100C: open to inspection for six years from the meeting. */
function inspection({ date }: Report, years: number): Html {
  return html`Until ${dateText(yearsAfter(date, years))}, under section 100C of the Local Government Act 1972`;
}
