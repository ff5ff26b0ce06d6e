import type { Grid } from "../src/archive/grid.ts";
import type { Listed } from "../src/archive/order.ts";
import type { ShelfLabel } from "../src/archive/shelf.ts";
import * as addresses from "../src/model/addresses/addresses.ts";
import { currentName, isAbolished } from "../src/model/council/register.ts";
import { type Html, html, nothing } from "./html.ts";
import { jsonLd } from "./metadata/json-ld.ts";
import { homeThings } from "./metadata/page-data.ts";
import { page } from "./page.ts";
import { feedOf, follow } from "./parts/follow.ts";
import { gridKey, quarterGrid } from "./parts/quarter-grid.ts";
import { reportList } from "./parts/report-list.ts";
import { searchForm } from "./parts/search-form.ts";
import { counted } from "./parts/year-list.ts";
import type { View } from "./view.ts";

/** What the home page shows. */
export interface Home {
  readonly newest: readonly Listed[];
  readonly grid: Grid;
  /** Boards with any reports. */
  readonly boards: readonly ShelfLabel[];
}

/** What the archive is, the last three years' quarters, the newest reports, and the boards. */
export function homePage({ newest, grid, boards }: Home, view: View): Html {
  const { settings } = view.frame;
  const since = (grid.quarters.at(-1)?.year.start ?? 0) - 2;
  const recent = grid.quarters.filter(({ year }) => year.start >= since);
  const feed = feedOf(settings.title, addresses.home);
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
${reportList(newest, {}, view)}
${follow("the newest reports", [feed], view)}</section>
<section aria-labelledby="_boards"><h2 id="_boards">Boards</h2>
<ul class="register-list">${boards.map(
    ({ entry, count }) =>
      html`<li><a href="${view.link(addresses.entryAddress("boards", entry))}">${currentName(entry)}</a> <span>${counted(count)}${isAbolished(entry) ? ", no longer meets" : ""}</span></li>`,
  )}</ul></section>`;
  return page(
    {
      kind: "home",
      title: settings.title,
      description: settings.description,
      crumbs: [],
      main,
      metadata: jsonLd(homeThings(view), settings.title, [], view),
      follow: [feed],
    },
    view,
  );
}
