import { data, type ReportForm, reportFormAddress } from "../../src/model/data-addresses.ts";
import type { Report } from "../../src/model/report.ts";
import { type Html, html } from "../html.ts";
import type { View } from "../view.ts";

const forms: readonly (readonly [ReportForm, string])[] = [
  ["markdown", "Markdown"],
  ["text", "plain text"],
  ["json", "JSON"],
];

/** The other forms in which a report stands beside its page. */
export const reportFormLinks = (report: Report, view: View): Html =>
  html`<section class="forms" aria-labelledby="_forms"><h2 id="_forms">This report in other forms</h2>
<p>${forms.map(
    ([form, name], index) =>
      html`${["", ", ", " and "][index] ?? ""}<a href="${view.link(reportFormAddress(report, form))}">${name}</a>`,
  )}; all reports as <a href="${view.link(data)}">data</a>.</p></section>`;
