import * as addresses from "../../src/model/addresses/addresses.ts";
import { decidedBy, recordKind } from "../../src/model/report/decision-record.ts";
import type { Report } from "../../src/model/report/report.ts";
import { type Html, html, nothing } from "../html.ts";
import { dateText } from "../inline/date.ts";
import { titleWords } from "../inline/title-words.ts";
import type { View } from "../view.ts";

/** Who decided and which report a record answers, or where the decision on a report is recorded. */
export function decisionRecord(report: Report, others: readonly Report[], view: View): Html {
  const links = others.map(
    (each) =>
      html`<li><a href="${view.link(addresses.reportAddress(each))}">${titleWords(each.subject)}</a>, ${each.board.printed}, ${dateText(each.date)}</li>`,
  );
  const list = html`<ul class="plain-list" role="list">${links}</ul>`;
  if (recordKind(report) === null) {
    if (links.length === 0) return nothing;
    return html`<section class="became" aria-labelledby="_record"><h2 id="_record">The record of the decision</h2>${list}</section>`;
  }
  return html`<section class="became" aria-labelledby="_record"><h2 id="_record">${decidedBy(report)} decided this on ${dateText(report.date)}</h2>
${links.length === 0 ? html`<p>The archive has no report with the number of this decision.</p>` : html`<p>The report it is based on:</p>${list}`}</section>`;
}
