import { fileAddress } from "../../src/model/addresses/addresses.ts";
import { isMachineRead } from "../../src/model/report/machine-read.ts";
import type { Report, Source } from "../../src/model/report/report.ts";
import { longDate } from "../../src/model/time/plain-date.ts";
import { type Html, html, nothing } from "../html.ts";
import type { View } from "../view.ts";

/** What was repaired in the layout of the council's file, and the file itself. */
export function repairs(report: Report, view: View): Html {
  const { source } = report;
  if (!source) return nothing;
  const file =
    source.withheld === null
      ? html`<a href="${view.link(fileAddress(report, source))}">${source.file}</a>`
      : html`${source.file}`;
  const lost = source.repairs.filter(({ leftOut }) => leftOut);
  const mended = source.repairs.filter(({ leftOut }) => !leftOut);
  const list = mended.map(({ line, note }) => html`<li>Line ${line}: ${note}</li>`);
  const made = isMachineRead(report) ? readFrom(source, file) : madeFrom(source, file);
  return html`<section class="repairs" aria-labelledby="_repairs"><h2 id="_repairs">From the council’s own file</h2>
<p>${made}${fetchedFrom(source)}${lost.length === 0 ? "" : " These parts of it are not on this page:"}${source.repairs.length === 0 ? " Its layout needed no repairs." : ""}</p>
${lost.length === 0 ? nothing : html`<ul>${lost.map(({ line, note }) => html`<li>Line ${line}: ${note}</li>`)}</ul>`}
${source.withheld === null ? nothing : html`<p>You cannot download the file here: ${source.withheld}.</p>`}
${
  mended.length === 0
    ? nothing
    : html`<details><summary>${mended.length} ${mended.length === 1 ? "repair" : "repairs"} to its layout</summary><ul>${list}</ul></details>`
}</section>`;
}

/** Where the file came from: a link to a system's address, or the name of a folder. */
function fetchedFrom({ origin }: Source): Html {
  if (origin === null) return nothing;
  const isWeb = /^https?:\/\//.test(origin.from) && URL.canParse(origin.from);
  const place = isWeb
    ? html`<a href="${origin.from}">${new URL(origin.from).host}</a>`
    : origin.from;
  const day = origin.fetched === null ? "" : ` on ${longDate(origin.fetched)}`;
  return html` The file was taken from ${place}${day}.`;
}

/** Nothing is claimed of words that a machine read. */
const readFrom = ({ words }: Source, file: Html): Html =>
  html`A machine read the words of this page from the scan ${file}.${words === "edited" ? " The page was edited since." : ""}`;

/** The claim that no word was changed is made only if the words are those that were proved. */
function madeFrom({ words, repairs }: Source, file: Html): Html {
  if (words === "edited") return html`This page was edited since it was made from ${file}.`;
  const isWhole = words === "as made" && !repairs.some(({ leftOut }) => leftOut);
  return html`This page was made from ${file}.${isWhole ? " No word was changed." : ""}`;
}
