import { recommendationsAddress, seriesAddress } from "../../src/model/addresses.ts";
import { financialYearLabel } from "../../src/model/financial-year.ts";
import type { Entry } from "../../src/model/register.ts";
import { type Html, html, nothing } from "../html.ts";
import type { View } from "../view.ts";
import { counted } from "./year-list.ts";

/** The series of a board's reports, and what it was asked to do in each year. */
export function boardSeries(board: Entry, view: View): Html {
  const series = view.archive.series.filter((each) => each.board === board);
  const years = view.archive.recommended.filter((each) => each.board === board);
  return html`${
    series.length === 0
      ? nothing
      : html`<section aria-labelledby="_series"><h2 id="_series">Reports in series</h2>
<ul class="register-list">${series.map(
          (each) =>
            html`<li><a href="${view.link(seriesAddress(each))}">${each.title}</a> <span>${counted(each.issues.length)}, read against each other</span></li>`,
        )}</ul></section>`
  }${
    years.length === 0
      ? nothing
      : html`<section aria-labelledby="_recommended"><h2 id="_recommended">What it was asked to do</h2>
<p>Its recommendations in full, by financial year: ${years.map(
          ({ year }, index) =>
            html`${index === 0 ? "" : ", "}<a href="${view.link(recommendationsAddress(board, year))}">${financialYearLabel(year)}</a>`,
        )}.</p></section>`
  }`;
}
