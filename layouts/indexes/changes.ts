import type { LogEntry, YearOfLog } from "../../src/archive/publication/publication-log.ts";
import * as addresses from "../../src/model/addresses/addresses.ts";
import { longDate } from "../../src/model/time/plain-date.ts";
import { changeList } from "../comparison/change-list.ts";
import { type Html, html, nothing } from "../html.ts";
import { page } from "../page.ts";
import { follow } from "../parts/follow.ts";
import type { View } from "../view.ts";

/** The newest changes, and the years that list all of them. */
export interface Changes {
  readonly newest: readonly LogEntry[];
  readonly years: readonly string[];
}

const title = "Publication log";
const logFeed = { address: addresses.changesFeed, title, word: "feed" };

/** The latest publications, corrections, moves and withdrawals. */
export function changesPage({ newest, years }: Changes, view: View): Html {
  const main = html`<h1>${title}</h1>
<p class="lede">Reports published, corrected, moved and withdrawn, newest first.</p>
${follow("the log", [logFeed], view)}
${newest.length === 0 ? html`<p>Nothing has been published yet.</p>` : nothing}
${days(newest, view)}
${
  years.length === 0
    ? nothing
    : html`<section class="earlier-years"><h2>By year</h2>
<ul>${years.map((year) => html`<li><a href="${view.link(addresses.changesOfYear(year))}"><span class="visually-hidden">Publication log, </span>${year}</a></li>`)}</ul></section>`
}`;
  return page(
    {
      kind: "changes",
      title,
      description: `${title} of the archive`,
      crumbs: [],
      main,
      follow: [logFeed],
    },
    view,
  );
}

/** Everything that happened in a year, or in a part of it. */
export function changesOfYearPage(of: YearOfLog, view: View): Html {
  const { year, part, parts, log } = of;
  const heading = `${title}, ${year}${parts === 1 ? "" : `: part ${part} of ${parts}`}`;
  const crumbs = [{ name: title, address: addresses.changes }];
  const main = html`<h1>${heading}</h1>
${days(log, view)}
${parts === 1 ? nothing : otherParts(of, view)}`;
  return page(
    { kind: "changes", title: heading, description: heading, crumbs, main, follow: [logFeed] },
    view,
  );
}

/** The newest part has the year's own address. */
function otherParts({ year, part, parts }: YearOfLog, view: View): Html {
  const links = Array.from({ length: parts }, (_, index) => {
    const other = parts - index;
    const to =
      other === parts ? addresses.changesOfYear(year) : addresses.changesOfPart(year, other);
    const current = other === part ? html` aria-current="page"` : nothing;
    return html`<li><a href="${view.link(to)}"${current}>Part ${other}</a></li>`;
  });
  return html`<nav class="earlier-years" aria-labelledby="_parts"><h2 id="_parts">${year}, newest part first</h2><ul>${links}</ul></nav>`;
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
