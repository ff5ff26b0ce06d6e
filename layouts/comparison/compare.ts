import type { SeriesLabel } from "../../src/archive/series/series.ts";
import * as addresses from "../../src/model/addresses/addresses.ts";
import { issueKey } from "../../src/model/addresses/compare-addresses.ts";
import { currentName } from "../../src/model/council/register.ts";
import type { Report } from "../../src/model/report/report.ts";
import { shortDate } from "../../src/model/time/plain-date.ts";
import { type Html, html, nothing } from "../html.ts";
import { page } from "../page.ts";
import { issueLabel } from "../report/series-place.ts";
import type { View } from "../view.ts";

/** The reports of a series to choose from, oldest first. */
export interface ToCompare {
  readonly series: SeriesLabel;
  readonly issues: readonly Report[];
}

/**
 * Compares any two reports of a series, laid out in the reader's browser, because a page for every pair
 * would grow with the square of the series. Without script, it links to the pairs that have a page.
 */
export function comparePage({ series, issues }: ToCompare, view: View): Html {
  const title = `Compare two reports: ${series.title}`;
  const newestFirst = [...issues].reverse();
  const main = html`<p class="kicker">Compare two reports</p>
<h1>${series.title}</h1>
<form class="compare" action="./" method="get" data-address="${view.address}" hidden>
${choice("from", "From", newestFirst, 1, view)}
${choice("to", "To", newestFirst, 0, view)}
<button type="submit">Compare</button>
<p class="hint">Each report has the period it covers and the date of its meeting. The later report is compared with the earlier one, whichever you choose first.</p>
</form>
<p class="compare-status" role="status"></p>
<div class="compare-result">
<div class="notice"><h2>Comparing two reports needs JavaScript</h2>
<p>Your browser has it switched off, or it has not loaded yet. <a href="${view.link(addresses.seriesAddress(series))}">The page of the series</a> shows what changed in each report since the one before and since the same quarter last year.</p></div>
</div>
<script type="module" src="${view.link(view.assets.compare)}"></script>`;
  return page(
    {
      kind: "compare",
      title: `${title}, ${currentName(series.board)}`,
      description: title,
      crumbs: [
        { name: "Series", address: addresses.allSeries },
        { name: series.title, address: addresses.seriesAddress(series) },
      ],
      main,
      indexed: false,
    },
    view,
  );
}

function choice(
  name: string,
  label: string,
  issues: readonly Report[],
  chosen: number,
  view: View,
): Html {
  return html`<p><label for="_${name}">${label}</label> <select id="_${name}" name="${name}">${issues.map(
    (report, index) =>
      html`<option value="${issueKey(report)}" data-label="${issueLabel(report)}" data-report="${view.link(addresses.reportAddress(report))}"${index === chosen ? html` selected` : nothing}>${optionText(report)}</option>
`,
  )}</select></p>`;
}

/** "Q2 of 2014/15 (5 Jan 2015)", which a phone's field shows whole. */
const optionText = (report: Report): string =>
  report.covers
    ? `${issueLabel(report).replace("Quarter ", "Q")} (${shortDate(report.date)})`
    : issueLabel(report);
