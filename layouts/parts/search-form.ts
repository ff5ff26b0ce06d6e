import * as addresses from "../../src/model/addresses/addresses.ts";
import { type Html, html, nothing } from "../html.ts";
import type { View } from "../view.ts";

/**
 * A plain form that leads to the page of results; nothing of search is fetched for it. In the head
 * of a page its label is for those who do not see the field beside the council's name.
 */
export function searchForm(label: string, view: View): Html {
  const isAtHome = view.address === addresses.home;
  return html`<form class="search-form" role="search" action="${view.link(addresses.search)}" method="get">
<label for="_words"${isAtHome ? nothing : html` class="visually-hidden"`}>${label}</label>
<div class="search-line"><input type="search" id="_words" name="q" autocomplete="off" spellcheck="true"><button type="submit">Search</button></div>
</form>`;
}
