import type { Listed } from "../../src/archive/order.ts";
import { reportAddress } from "../../src/model/addresses/addresses.ts";
import { isMachineRead, machineReadNote } from "../../src/model/report/machine-read.ts";
import { boardsPrinted } from "../../src/model/report/report.ts";
import { type Child, type Html, html, nothing } from "../html.ts";
import { dateText } from "../inline/date.ts";
import { periodName } from "../inline/period.ts";
import { titleWords } from "../inline/title-words.ts";
import type { View } from "../view.ts";

/** What a list says about each report below its subject. */
export interface ReportListOptions {
  /** False on the board's own page. */
  readonly board?: boolean;
  /** Shows the agenda item instead of the date, on a meeting's page. */
  readonly item?: boolean;
}

/** Reports for scanning: the meeting's date in a separate column, then the subject. */
export function reportList(
  listed: readonly Listed[],
  options: ReportListOptions,
  view: View,
): Html {
  return html`<ol class="report-list" role="list">${listed.map((each) => row(each, options, view))}</ol>`;
}

function row(each: Listed, options: ReportListOptions, view: View): Html {
  const lead = options.item
    ? each.item === null
      ? nothing
      : html`Item ${each.item}`
    : dateText(each.date);
  const about = aboutParts(each, options);
  return html`<li><span class="report-list-lead">${lead}</span> <div><a href="${view.link(reportAddress(each))}">${titleWords(titleOf(each))}</a>${
    about.length === 0
      ? nothing
      : html`<p>${about.map((part, at) => html`${at === 0 ? "" : "\u00a0· "}${part}`)}</p>`
  }</div></li>
`;
}

/** A report's subject, or what may be shown instead. */
export const titleOf = (each: Listed): string =>
  each.subject ?? "A report that is not published (exempt information)";

function aboutParts(each: Listed, options: ReportListOptions): Child[] {
  const parts: Child[] = options.board === false ? [] : [boardsPrinted(each)];
  if (each.kind === "exempt") parts.push("Exempt: notice only");
  else if (each.covers) parts.push(periodName(each.covers.period));
  if (isMachineRead(each)) parts.push(machineReadNote);
  return parts;
}
