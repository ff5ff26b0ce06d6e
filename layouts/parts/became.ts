import type { Citing, MinuteOf } from "../../src/archive/decisions/became.ts";
import { minutesAddress, reportAddress } from "../../src/model/addresses/addresses.ts";
import { minuteHeading } from "../../src/model/meeting/minute.ts";
import type { Report } from "../../src/model/report/report.ts";
import { type Html, html, nothing } from "../html.ts";
import { dateText } from "../inline/date.ts";
import { titleWords } from "../inline/title-words.ts";
import type { View } from "../view.ts";

/** What later papers say of a decision, and which earlier decisions this paper cites. */
export interface CitedAndCiting {
  readonly citing: readonly Citing[];
  readonly cited: readonly (Report | MinuteOf)[];
}

/** The later papers that cite a report's decision, and the decisions that the report cites. */
export function became({ citing, cited }: CitedAndCiting, view: View): Html {
  if (citing.length === 0 && cited.length === 0) return nothing;
  return html`<section class="became" aria-labelledby="_became"><h2 id="_became">What became of it</h2>
${citing.length === 0 ? nothing : html`<h3>Later papers that cite the decision</h3>${citingList(citing, view)}`}${
  cited.length === 0
    ? nothing
    : html`<h3>Earlier decisions cited here</h3>${citedList(cited, view)}`
}</section>`;
}

/** Later papers, each with the place that cites. */
export const citingList = (citing: readonly Citing[], view: View): Html =>
  html`<ul class="plain-list" role="list">${citing.map(
    ({ by, anchor, number }) =>
      html`<li>${paper(by, by.kind === "minute" ? by.minute.anchor : anchor, view)}${
        by.kind === "minute" || number === null
          ? nothing
          : html`, paragraph ${number.replace(/\.$/, "")}`
      }</li>`,
  )}</ul>`;

/** Earlier decisions, each with a link to its minute or its report. */
export const citedList = (cited: readonly (Report | MinuteOf)[], view: View): Html =>
  html`<ul class="plain-list" role="list">${cited.map(
    (each) =>
      html`<li>${paper(each, each.kind === "minute" ? each.minute.anchor : null, view)}</li>`,
  )}</ul>`;

function paper(of: Report | MinuteOf, anchor: string | null, view: View): Html {
  const place = anchor === null ? "" : `#${anchor}`;
  if (of.kind === "minute") {
    const { board, date } = of.meeting;
    const to = view.link(minutesAddress(board.entry, date));
    return html`<a href="${to}${place}">Minute ${minuteHeading(of.minute)}</a>, ${dateText(date)}`;
  }
  return html`<a href="${view.link(reportAddress(of))}${place}">${titleWords(of.subject)}</a>, ${dateText(of.date)}`;
}
