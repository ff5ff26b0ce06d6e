import type { ChoiceGroup, SearchChoices } from "../../src/archive/search/search-choices.ts";
import type { WaysIn } from "../../src/archive/search/ways-in.ts";
import * as addresses from "../../src/model/addresses/addresses.ts";
import type { OtherArchive } from "../../src/model/council/settings.ts";
import { attribute, type Html, html, nothing } from "../html.ts";
import { page } from "../page.ts";
import type { View } from "../view.ts";
import { searchWays } from "./search-ways.ts";

/**
 * The search page. It contains every filter, so that only the index is fetched; readers without script see
 * an alternative where the results would be.
 */
export function searchPage(choices: SearchChoices, ways: WaysIn, view: View): Html {
  const title = "Search";
  const { days } = choices;
  const main = html`<h1>${title}</h1>
<form class="search" role="search" action="${view.link(addresses.search)}" method="get"${attribute("data-first", days?.first ?? null)}${attribute("data-last", days?.last ?? null)} data-reports="${String(choices.reports)}" data-index="${view.link("/pagefind/")}" data-vocabulary="${view.link(addresses.searchVocabulary)}" data-equal="${view.link(addresses.searchEqualWords)}">
<div class="search-form">
<label for="_words">${searchedWords(choices)}</label>
<div class="search-line"><input type="search" id="_words" name="q" autocomplete="off" spellcheck="true" aria-describedby="_words-hint"><button type="submit">Search</button></div>
<p class="hint" id="_words-hint">Put “quotation marks” around words that belong together. You can also type a quarter (Q2 2014/15), the date of a meeting, or a paragraph (paragraph 3.1).</p>
</div>
${alsoSearch(view.frame.settings.alsoSearch)}<details class="search-narrow" hidden><summary>Narrow the search</summary>
${choices.groups.map(group)}
${days === null ? nothing : meetings(days.first, days.last)}
</details>
<div class="search-found">
<p class="search-status" role="status"></p>
<div class="search-chips" hidden></div>
<p class="search-order" hidden><label for="_sort">Order</label> <select id="_sort" name="sort"><option value="best">Best match</option><option value="newest">Newest meeting</option><option value="oldest">Oldest meeting</option></select></p>
<div class="search-results">
${withoutScript(view)}
</div>
${searchWays(ways, view)}</div>
</form>
<link rel="modulepreload" href="${view.link("/pagefind/pagefind.js")}">
<script type="module" src="${view.link(view.assets.search)}"></script>`;
  return page(
    {
      kind: "search",
      title,
      description: `Search the reports of ${view.frame.settings.council}`,
      crumbs: [],
      main,
    },
    view,
  );
}

/** What the search field searches, which includes minutes where the archive has them. */
const searchedWords = ({ groups }: SearchChoices) =>
  groups.some(({ choices }) => choices.some(({ value }) => value === "minutes"))
    ? "Words in the reports and minutes"
    : "Words in the reports";

/** The archives of other councils; off until the reader asks, because each must be contacted. */
function alsoSearch(others: readonly OtherArchive[]): Html {
  if (others.length === 0) return nothing;
  return html`<fieldset class="search-also" aria-describedby="_also-hint" hidden><legend>Search also</legend>
<ul role="list">${others.map(
    ({ id, council, url }) =>
      html`<li><label><input type="checkbox" name="also" value="${id}" data-council="${council}" data-url="${url}"> ${council}</label></li>
`,
  )}</ul>
<p class="hint" id="_also-hint">Their reports come from their own sites. A board, ward, officer or portfolio is of this council alone.</p>
</fieldset>
`;
}

function group({ name, label, isOwn, choices }: ChoiceGroup): Html {
  return html`<details class="filter" data-name="${name}"${isOwn ? html` data-own` : nothing}><summary>${label}</summary>
<fieldset><legend class="visually-hidden">${label}</legend><ul role="list"${choices.length > 12 ? html` class="long"` : nothing}>${choices.map(
    ({ value, label: words, count }) =>
      html`<li><label><input type="checkbox" name="${name}" value="${value}"> <span class="choice">${words}</span></label> <span class="count">${count}</span></li>
`,
  )}</ul></fieldset></details>
`;
}

function meetings(first: string, last: string): Html {
  const limits = html` min="${first}" max="${last}"`;
  return html`<details class="filter" data-name="meeting"><summary>Date of the meeting</summary>
<fieldset><legend class="visually-hidden">Date of the meeting</legend>
<p><label for="_from">From</label> <input type="date" id="_from" name="from"${limits}></p>
<p><label for="_to">To</label> <input type="date" id="_to" name="to"${limits}></p>
</fieldset></details>`;
}

/** What a reader sees until the script has loaded, and keeps if it does not. */
function withoutScript(view: View): Html {
  return html`<div class="notice"><h2>Search runs in your own browser</h2>
<p>It needs JavaScript, which is switched off or has not loaded yet. Every report can be found without it:</p>
<ul>
<li><a href="${view.link(addresses.boards)}">by board</a>, newest first</li>
<li><a href="${view.link(addresses.quarters)}">by the quarter a report covers</a></li>
${!view.frame.registers.includes("wards") ? nothing : html`<li><a href="${view.link(addresses.registerAddress("wards"))}">by ward</a></li>`}
${!view.frame.registers.includes("officers") ? nothing : html`<li><a href="${view.link(addresses.registerAddress("officers"))}">by reporting officer</a></li>`}
</ul></div>`;
}
