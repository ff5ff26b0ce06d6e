import type { SeriesLabel } from "../../src/archive/series/series.ts";
import { recommendationsAddress, seriesAddress } from "../../src/model/addresses/addresses.ts";
import type { Entry } from "../../src/model/council/register.ts";
import type { FinancialYear } from "../../src/model/time/financial-year.ts";
import { counted } from "../../src/text/counted.ts";
import { type Html, html, nothing } from "../html.ts";
import { yearName } from "../inline/year-name.ts";
import type { View } from "../view.ts";

/** What a board's reports contain that is gathered across them. */
export interface ReadAcross {
  readonly series: readonly SeriesLabel[];
  /** The financial years in which the board was asked to do anything, newest first. */
  readonly asked: readonly FinancialYear[];
}

/** The series of a board's reports, and what it was asked to do in each year. */
export function boardSeries(board: Entry, { series, asked }: ReadAcross, view: View): Html {
  return html`${
    series.length === 0
      ? nothing
      : html`<section aria-labelledby="_series"><h2 id="_series">Series</h2>
<ul class="register-list">${series.map(
          (each) =>
            html`<li><a href="${view.link(seriesAddress(each))}">${each.title}</a> <span>${counted(each.count, "report")}</span></li>`,
        )}</ul></section>`
  }${
    asked.length === 0
      ? nothing
      : html`<section aria-labelledby="_recommended"><h2 id="_recommended">What it was asked to do</h2>
<p>Recommendations of each year: ${asked.map(
          (year, index) =>
            html`${index === 0 ? "" : ", "}<a href="${view.link(recommendationsAddress(board, year))}">${yearName(year)}</a>`,
        )}.</p></section>`
  }`;
}
