import type { LogEntry } from "../src/archive/publication-log.ts";
import * as addresses from "../src/model/addresses.ts";
import { longDate, yearOf } from "../src/model/plain-date.ts";
import { type Html, html, nothing } from "./html.ts";
import { page } from "./page.ts";
import { changeList } from "./parts/change-list.ts";
import type { View } from "./view.ts";

/** How many of the newest changes the log's own page shows; its years show all. */
const newest = 100;

const title = "Publication log";

/** What was published, corrected, moved and withdrawn last. */
export function changesPage(view: View): Html {
  const { log } = view.archive;
  const years = [...new Set(log.map(({ date }) => String(yearOf(date))))];
  const main = html`<h1>${title}</h1>
<p class="lede">What was published, corrected, moved and withdrawn, newest first. The same as <a href="${view.link(addresses.changesFeed)}">an Atom feed</a>.</p>
${log.length === 0 ? html`<p>Nothing is published yet.</p>` : nothing}
${days(log.slice(0, newest), view)}
${
  years.length === 0
    ? nothing
    : html`<section class="earlier-years"><h2>By year</h2>
<ul>${years.map((year) => html`<li><a href="${view.link(addresses.changesOfYear(year))}">${year}</a></li>`)}</ul></section>`
}`;
  return page(
    {
      kind: "changes",
      title,
      description: `${title} of the archive`,
      crumbs: [],
      main,
      feed: { address: addresses.changesFeed, title },
    },
    view,
  );
}

/** Everything that was done in a year. */
export function changesOfYearPage(year: string, view: View): Html {
  const heading = `${title}, ${year}`;
  const log = view.archive.log.filter(({ date }) => String(yearOf(date)) === year);
  const crumbs = [{ name: title, address: addresses.changes }];
  const main = html`<h1>${heading}</h1>
${days(log, view)}`;
  return page({ kind: "changes", title: heading, description: heading, crumbs, main }, view);
}

function days(log: readonly LogEntry[], view: View): Html[] {
  return [...new Set(log.map(({ date }) => date))].map(
    (day) => html`<section aria-labelledby="_${day}"><h2 id="_${day}">${longDate(day)}</h2>
${changeList(
  log.filter(({ date }) => date === day),
  view,
)}</section>
`,
  );
}
