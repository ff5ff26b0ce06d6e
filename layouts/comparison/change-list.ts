import type { LogEntry } from "../../src/archive/publication/publication-log.ts";
import { reportAddress } from "../../src/model/addresses/addresses.ts";
import { isMachineRead } from "../../src/model/report/machine-read.ts";
import type { Filed } from "../../src/model/report/report.ts";
import { type Html, html, nothing } from "../html.ts";
import { dateText } from "../inline/date.ts";
import { readNote } from "../inline/read-by-machine.ts";
import { titleWords } from "../inline/title-words.ts";
import type { View } from "../view.ts";

/** The changes of one day: what was done, to which report, and why. */
export const changeList = (log: readonly LogEntry[], view: View): Html =>
  html`<ul class="change-list" role="list">${log.map((entry) => row(entry, view))}</ul>`;

function row({ kind, filed, note }: LogEntry, view: View): Html {
  return html`<li><span class="change-kind">${changeWord[kind]}</span> <div><a href="${view.link(reportAddress(filed))}">${titleWords(titleOfFiled(filed))}</a>
<p>${filed.board.printed}, ${dateText(filed.date)}${filed.kind === "exempt" ? " · Exempt: notice only" : ""}${readNote(isMachineRead(filed))}</p>${
    note === null ? nothing : html`<p>${kind === "moved" ? html`From ${note}` : note}</p>`
  }</div></li>
`;
}

export const changeWord: Readonly<Record<LogEntry["kind"], string>> = {
  published: "Published",
  corrected: "Corrected",
  moved: "Moved",
  withdrawn: "Withdrawn",
};

/** A report's subject, or what may be shown instead. */
export const titleOfFiled = (filed: Filed): string =>
  filed.subject ?? "A report that is not published (exempt information)";
