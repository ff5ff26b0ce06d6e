import type { ShelfYear } from "../../src/archive/shelf.ts";
import type { Address } from "../../src/model/addresses/addresses.ts";
import type { FinancialYear } from "../../src/model/time/financial-year.ts";
import { counted } from "../../src/text/counted.ts";
import { type Html, html, nothing } from "../html.ts";
import { yearName } from "../inline/year-name.ts";
import type { View } from "../view.ts";
import { type ReportListOptions, reportList } from "./report-list.ts";

/** How many reports a page lists in full before earlier years get their own pages. */
const listedInFull = 80;

/**
 * Reports by financial year, newest first. A long shelf lists its newest years in full and links to the
 * others, so that a board with a thousand reports is still quick to use.
 */
export function yearList(
  years: readonly ShelfYear[],
  addressOf: (year: FinancialYear) => Address,
  options: ReportListOptions,
  view: View,
): Html {
  const full = yearsInFull(years);
  const earlier = years.slice(full);
  return html`${years.slice(0, full).map(
    ({ year, listed }) => html`<section class="year-list">
<h2 id="_${year.start}"><a href="${view.link(addressOf(year))}">${yearName(year)}</a></h2>
${reportList(listed, options, view)}
</section>
`,
  )}${
    earlier.length === 0
      ? nothing
      : html`<section class="earlier-years"><h2>Earlier years</h2>
<ul class="register-list paired">${earlier.map(
          ({ year, listed }) =>
            html`<li><a href="${view.link(addressOf(year))}">${yearName(year)}</a> <span>${counted(listed.length, "report")}</span></li>`,
        )}</ul></section>`
  }`;
}

function yearsInFull(years: readonly ShelfYear[]): number {
  let count = 0;
  const past = years.findIndex(({ listed }) => {
    count += listed.length;
    return count > listedInFull;
  });
  return past === -1 ? years.length : Math.max(1, past);
}
