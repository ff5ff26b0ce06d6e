import type { Address } from "../../src/model/addresses/addresses.ts";
import { currentName, type Entry } from "../../src/model/council/register.ts";
import type { FinancialYear } from "../../src/model/time/financial-year.ts";
import { type Child, type Html, html } from "../html.ts";
import { yearName } from "../inline/year-name.ts";
import type { View } from "../view.ts";

/** A financial year of a board, its link, and how much there is. */
export interface BoardYearLink {
  readonly board: Entry;
  readonly year: FinancialYear;
  readonly to: Address;
  /** "3 decisions" */
  readonly count: string;
}

/** Each board with its years, newest first; `after` adds something to a board. */
export function boardYears(
  years: readonly BoardYearLink[],
  view: View,
  after: (board: Entry) => Child = () => "",
): Html[] {
  const boards = [...new Set(years.map(({ board }) => board))];
  return boards.map(
    (board) => html`<section><h2>${currentName(board)}</h2>
<ul class="register-list paired">${years
      .filter((each) => each.board === board)
      .map(
        ({ year, to, count }) =>
          html`<li><a href="${view.link(to)}">${yearName(year)}</a> <span>${count}</span></li>`,
      )}</ul>${after(board)}</section>`,
  );
}
