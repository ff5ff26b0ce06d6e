import * as addresses from "../../src/model/addresses/addresses.ts";
import { type Html, html, nothing } from "../html.ts";
import type { View } from "../view.ts";

/**
 * A plain form that leads to the results page and fetches nothing else. In a page's header its label is
 * only for people who do not see the field next to the council's name.
 */
export function searchForm(label: string, view: View): Html {
  const isAtHome = view.address === addresses.home;
  return html`<form class="search-form" role="search" action="${view.link(addresses.search)}" method="get">
<label for="_words"${isAtHome ? nothing : html` class="visually-hidden"`}>${label}</label>
<div class="search-line"><input type="search" id="_words" name="q" autocomplete="off" spellcheck="true"><button type="submit">Search</button></div>
</form>`;
}
