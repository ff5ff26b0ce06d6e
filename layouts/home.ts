import type { Grid } from "../src/archive/grid.ts";
import type { Listed } from "../src/archive/order.ts";
import type { ShelfLabel } from "../src/archive/shelf.ts";
import * as addresses from "../src/model/addresses/addresses.ts";
import { currentName, isAbolished } from "../src/model/council/register.ts";
import { counted } from "../src/text/counted.ts";
import { gridKey, quarterGrid } from "./charts/quarter-grid.ts";
import { type Html, html, nothing } from "./html.ts";
import { jsonLd } from "./metadata/json-ld.ts";
import { homeThings } from "./metadata/page-data.ts";
import { page } from "./page.ts";
import { feedOf, follow } from "./parts/follow.ts";
import { reportList } from "./parts/report-list.ts";
import { searchForm } from "./search/search-form.ts";
import type { View } from "./view.ts";

/** What the home page shows. */
export interface Home {
  readonly newest: readonly Listed[];
  readonly grid: Grid;
  /** Boards with any reports. */
  readonly boards: readonly ShelfLabel[];
  /** Those that there are now. */
  readonly wards: readonly ShelfLabel[];
}

/** What the archive is, the reader’s ward, the last three years’ quarters, the newest reports, and the ways in. */
export function homePage({ newest, grid, boards, wards }: Home, view: View): Html {
  const { settings } = view.frame;
  const since = (grid.quarters.at(-1)?.year.start ?? 0) - 2;
  const recent = grid.quarters.filter(({ year }) => year.start >= since);
  const feed = feedOf(settings.title, addresses.home);
  const main = html`<header class="home-head"><h1>${settings.title}</h1>
<p class="lede">${settings.description}</p>
${searchForm("Search the reports", view)}</header>
${yourWard(wards, view)}
${
  grid.rows.length === 0
    ? nothing
    : html`<section aria-labelledby="_quarters"><h2 id="_quarters">Reports by the quarter they cover</h2>
${quarterGrid(grid, recent, "The quarters of the last three years", view)}
${gridKey(grid)}
<p><a href="${view.link(addresses.quarters)}">All quarters</a></p></section>`
}
<section aria-labelledby="_newest"><h2 id="_newest">Newest reports</h2>
${reportList(newest, {}, view)}
${follow("the newest reports", [feed], view)}</section>
${ways(view)}
<section aria-labelledby="_boards"><h2 id="_boards">Boards</h2>
<ul class="register-list">${boards.map(
    ({ entry, count }) =>
      html`<li><a href="${view.link(addresses.entryAddress("boards", entry))}">${currentName(entry)}</a> <span>${counted(count, "report")}${isAbolished(entry) ? ", no longer meets" : ""}</span></li>`,
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

/** What is read across reports, and what a reader finds there. */
function ways(view: View): Html {
  const { across } = view.frame;
  if (across.length === 0) return nothing;
  return html`<section aria-labelledby="_ways"><h2 id="_ways">Read across reports</h2>
<ul class="home-ways" role="list">${across.map(
    ({ name, address }) =>
      html`<li><a href="${view.link(address)}">${name}</a> <span>${about.get(address) ?? ""}</span></li>
`,
  )}</ul></section>`;
}

const about: ReadonlyMap<addresses.Address, string> = new Map([
  [addresses.allSeries, "Each report compared with the one before"],
  [addresses.recommendations, "What boards were asked to do"],
  [addresses.decisions, "What boards decided"],
  [addresses.indicators, "Figures from performance reports, quarter by quarter"],
  [addresses.watches, "Each with a feed of the reports and minutes about it"],
  [addresses.implications, "What reports say about money, risk, climate and more"],
]);

/** A link to each ward; where there are very many, to the page that lists them. */
function yourWard(wards: readonly ShelfLabel[], view: View): Html {
  if (wards.length === 0) return nothing;
  const all = view.link(addresses.registerAddress("wards"));
  const list =
    wards.length > wardsShown
      ? html`<p><a href="${all}">Find your ward among ${wards.length}</a></p>`
      : html`<ul class="in-line home-wards" role="list">${wards.map(
          ({ entry }) =>
            html`<li><a href="${view.link(addresses.entryAddress("wards", entry))}">${currentName(entry)}</a></li>`,
        )}</ul>`;
  return html`<section aria-labelledby="_ward"><h2 id="_ward">Your ward</h2>
${list}</section>`;
}

const wardsShown = 40;
