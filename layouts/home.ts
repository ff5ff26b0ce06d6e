import * as addresses from "../src/model/addresses.ts";
import { currentName, isAbolished } from "../src/model/register.ts";
import { type Html, html, nothing } from "./html.ts";
import { page } from "./page.ts";
import { gridKey, quarterGrid } from "./parts/quarter-grid.ts";
import { reportList } from "./parts/report-list.ts";
import { searchForm } from "./parts/search-form.ts";
import { counted } from "./parts/year-list.ts";
import type { View } from "./view.ts";

/** How many of the newest reports the home page shows. */
const newest = 8;

/** What this is, the last three years' quarters, the newest reports and the boards. */
export function homePage(view: View): Html {
  const { settings, listed, grid, shelves } = view.archive;
  const since = (grid.quarters.at(-1)?.year.start ?? 0) - 2;
  const recent = grid.quarters.filter(({ year }) => year.start >= since);
  const boards = shelves.boards.filter(({ count }) => count > 0);
  const main = html`<header class="home-head"><h1>${settings.title}</h1>
<p class="lede">${settings.description}</p>
${searchForm("Search the reports", view)}</header>
${
  grid.rows.length === 0
    ? nothing
    : html`<section aria-labelledby="_quarters"><h2 id="_quarters">Reports by the quarter they cover</h2>
${quarterGrid(grid, recent, "The quarters of the last three years", view)}
${gridKey()}
<p><a href="${view.link(addresses.quarters)}">All quarters</a></p></section>`
}
<section aria-labelledby="_newest"><h2 id="_newest">Newest reports</h2>
${reportList(listed.slice(0, newest), {}, view)}</section>
<section aria-labelledby="_boards"><h2 id="_boards">Boards</h2>
<ul class="register-list">${boards.map(
    ({ entry, count }) =>
      html`<li><a href="${view.link(addresses.entryAddress("boards", entry))}">${currentName(entry)}</a> <span>${counted(count)}${isAbolished(entry) ? ", no longer meets" : ""}</span></li>`,
  )}</ul></section>`;
  return page(
    { kind: "home", title: settings.title, description: settings.description, crumbs: [], main },
    view,
  );
}
