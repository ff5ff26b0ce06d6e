import type { Listed } from "../../src/archive/order.ts";
import type { Neighbours } from "../../src/archive/series/neighbours.ts";
import { reportAddress } from "../../src/model/addresses/addresses.ts";
import { type Html, html, nothing } from "../html.ts";
import { dateText } from "../inline/date.ts";
import { titleWords } from "../inline/title-words.ts";
import type { View } from "../view.ts";
import { titleOf } from "./report-list.ts";

/** Links to the board's reports before and after this one. */
export function previousAndNext({ previous, next }: Neighbours, view: View): Html {
  if (!previous && !next) return nothing;
  return html`<nav class="previous-and-next" aria-label="Reports to the same board">
${neighbour("Previous report", "prev", previous, view)}${neighbour("Next report", "next", next, view)}
</nav>`;
}

function neighbour(label: string, rel: "prev" | "next", to: Listed | null, view: View): Html {
  if (!to) return nothing;
  return html`<a class="${rel}" rel="${rel}" href="${view.link(reportAddress(to))}"><span class="label">${label}</span> ${titleWords(titleOf(to))} ${dateText(to.date)}</a>`;
}
