import * as addresses from "../../src/model/addresses.ts";
import { type Html, html } from "../html.ts";
import type { View } from "../view.ts";

/** A plain form that leads to the page of results; nothing of search is fetched for it. */
export function searchForm(label: string, view: View): Html {
  return html`<form class="search-form" role="search" action="${view.link(addresses.search)}" method="get">
<label for="_words">${label}</label>
<div class="search-line"><input type="search" id="_words" name="q" autocomplete="off" spellcheck="true"><button type="submit">Search</button></div>
</form>`;
}
