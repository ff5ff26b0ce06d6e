import type { AllFollowed, Followed } from "../src/archive/followed.ts";
import * as addresses from "../src/model/addresses.ts";
import { archiveFeed, feedListAddress } from "../src/model/feed-addresses.ts";
import { mediaTypeOf } from "../src/model/media-types.ts";
import { type Html, html, nothing } from "./html.ts";
import { page } from "./page.ts";
import { feedOf } from "./parts/follow.ts";
import { registerTitle } from "./register.ts";
import type { View } from "./view.ts";

/** How many rows a group shows before it is folded away. */
const shown = 24;

/** Every feed and calendar for people: what they are for, and where they are. */
export function feedsPage(all: AllFollowed, view: View): Html {
  const title = "Feeds and calendars";
  const main = html`<h1>${title}</h1>
<p class="lede">Hear of what is new here without coming to look: every report, or only those of one board, ward or post.</p>
<section class="prose" aria-labelledby="_how"><h2 id="_how">How to follow</h2>
<p><strong>A feed</strong> tells you of each report when it is published, corrected or withdrawn. Copy the feed’s address into a feed reader, which is an app, a website, or a part of some mail programs. You need no account here, and nobody learns whom you follow.</p>
<p><strong>A calendar</strong> puts a board’s meetings among your own appointments. Copy its address into your calendar, where it says “subscribe” or “add from the web”. It holds each meeting to which a report is held here; it is not the council’s whole diary.</p>
<p><strong>To follow many at once</strong>, give your feed reader a list: <a href="${view.link(feedListAddress("all"))}">every feed below</a>, or one of the shorter lists that stand with each heading (OPML).</p></section>
<section aria-labelledby="_all"><h2 id="_all">The whole archive</h2>
<ul class="register-list">
${row({ name: "All reports", page: addresses.home, feed: archiveFeed, calendar: null }, view)}
${row({ name: "Publication log", page: addresses.changes, feed: addresses.changesFeed, calendar: null }, view)}
</ul></section>
${(["boards", "wards", "portfolios", "officers"] as const).map((kind) => group(kind, all[kind], view))}
${series(all, view)}`;
  const description = "What is new in the archive, for feed readers and calendars";
  const links = [feedOf(view.frame.settings.title, addresses.home)];
  return page({ kind: "feeds", title, description, crumbs: [], main, follow: links }, view);
}

function group(
  kind: "boards" | "wards" | "portfolios" | "officers",
  all: readonly Followed[],
  view: View,
): Html {
  if (all.length === 0) return nothing;
  const name = registerTitle[kind];
  const present = all.filter(({ hasEnded }) => !hasEnded);
  const ended = all.filter(({ hasEnded }) => hasEnded);
  const list = rows(present, view);
  return html`<section aria-labelledby="_${kind}"><h2 id="_${kind}">${name}</h2>
${listLink(kind, name, view)}
${present.length > shown ? folded(`All ${present.length}`, list) : list}
${ended.length === 0 ? nothing : folded(`No longer in being: ${ended.length}`, rows(ended, view))}</section>
`;
}

const folded = (words: string, list: Html): Html =>
  html`<details><summary>${words}</summary>${list}</details>`;

/** There may be hundreds of them, and each stands on its own page. */
function series({ series: all }: AllFollowed, view: View): Html {
  if (all.length === 0) return nothing;
  return html`<section aria-labelledby="_series"><h2 id="_series">Series</h2>
${listLink("series", "Series", view)}
<p>Reports that come again each quarter or year make a series, and each has a feed on its page: <a href="${view.link(addresses.allSeries)}">all series</a>.</p></section>`;
}

const listLink = (list: string, name: string, view: View): Html =>
  html`<p class="hint"><a href="${view.link(feedListAddress(list))}">${name} as a list for a feed reader</a></p>`;

const rows = (all: readonly Followed[], view: View): Html =>
  html`<ul class="register-list">${all.map((each) => row(each, view))}</ul>`;

type Row = Pick<Followed, "name" | "page" | "feed" | "calendar">;

function row({ name, page: at, feed, calendar }: Row, view: View): Html {
  return html`<li><a href="${view.link(at)}">${name}</a> <span>${link("Feed", feed, name, view)}${calendar === null ? nothing : html` · ${link("Calendar", calendar, name, view)}`}</span></li>
`;
}

/** Alike to the eye; those who hear a link without its row are told what it follows. */
const link = (word: string, to: addresses.Address, of: string, view: View): Html =>
  html`<a href="${view.link(to)}" type="${mediaTypeOf(to)}">${word}<span class="visually-hidden">: ${of}</span></a>`;
