import type { AllFollowed, Followed } from "../../src/archive/following/followed.ts";
import { servedType } from "../../src/formats/serving/served-types.ts";
import * as addresses from "../../src/model/addresses/addresses.ts";
import { archiveFeed, feedListAddress } from "../../src/model/addresses/feed-addresses.ts";
import type { RegisterKind } from "../../src/model/council/register.ts";
import { type Html, html, nothing } from "../html.ts";
import { registerTitle } from "../indexes/register.ts";
import { page } from "../page.ts";
import { feedOf } from "../parts/follow.ts";
import { followList } from "../parts/follow-list.ts";
import type { View } from "../view.ts";

/** The most rows of a group that are not folded away. */
const shown = 24;

const kinds: readonly RegisterKind[] = ["boards", "wards", "portfolios", "officers"];

/** Every feed and calendar for people: what they are for, and where they are. */
export function feedsPage(all: AllFollowed, view: View): Html {
  const title = "Feeds and calendars";
  const main = html`<h1>${title}</h1>
<p class="lede">Get new reports without checking this site: all of them, or those of one board, ward or post.</p>
<section class="how-to-follow" aria-labelledby="_how"><h2 id="_how">How to follow</h2>
<p><strong>A feed</strong> tells you of each report when it is published, corrected or withdrawn. Copy the feed’s address into a feed reader, which is an app, a website, or a part of some mail programs. You need no account here, and nobody learns what you follow.</p>
<p><strong>A calendar</strong> adds a board’s meetings to your own calendar. Copy its address into your calendar, where it says “subscribe” or “add from the web”. It has the meetings that this archive has reports for; it is not the council’s full calendar.</p>
<p><strong>Many at once</strong>: a feed reader can import a list (OPML). Give it ${lists(all, view)}.</p></section>
<section aria-labelledby="_all"><h2 id="_all">The whole archive</h2>
${followList([...whole, ...all.decisions], "one", view)}</section>
${subjects(all, view)}${kinds.map((kind) => group(kind, all[kind], view))}
${series(all, view)}`;
  const description = "What is new in the archive, for feed readers and calendars";
  const follow = [feedOf(view.frame.settings.title, addresses.home)];
  return page({ kind: "feeds", title, description, crumbs: [], main, follow }, view);
}

const whole = [
  { name: "All reports", page: addresses.home, feed: archiveFeed, calendar: null },
  {
    name: "Publication log",
    page: addresses.changes,
    feed: addresses.changesFeed,
    calendar: null,
  },
];

/** "every feed below, or only the boards, wards or series" */
function lists(all: AllFollowed, view: View): Html {
  const link = (name: string, words: string) => {
    const to = feedListAddress(name);
    return html`<a href="${view.link(to)}" type="${servedType(to)}">${words}</a>`;
  };
  const held = (["watches", ...kinds, "series"] as const).filter((kind) => all[kind].length > 0);
  const before = (place: number) =>
    place === 0 ? ", or only the " : place === held.length - 1 ? " or " : ", ";
  const each = held.map(
    (kind, place) =>
      html`${before(place)}${link(kind, kind === "watches" ? "subjects" : kind === "series" ? kind : registerTitle[kind].toLowerCase())}`,
  );
  return html`${link("all", "every feed below")}${each}`;
}

/** What the publisher watches for readers. */
function subjects({ watches }: AllFollowed, view: View): Html {
  if (watches.length === 0) return nothing;
  return html`<section aria-labelledby="_watches"><h2 id="_watches">Subjects</h2>
${followList(watches, "two", view)}</section>
`;
}

function group(kind: RegisterKind, all: readonly Followed[], view: View): Html {
  if (all.length === 0) return nothing;
  const rows = (of: readonly Followed[]) => followList(of, kind === "boards" ? "one" : "two", view);
  const present = all.filter(({ hasEnded }) => !hasEnded);
  const ended = all.filter(({ hasEnded }) => hasEnded);
  return html`<section aria-labelledby="_${kind}"><h2 id="_${kind}">${registerTitle[kind]}</h2>
${present.length > shown ? folded(`All ${present.length}`, rows(present)) : rows(present)}
${ended.length === 0 ? nothing : folded(`Former ${registerTitle[kind].toLowerCase()}: ${ended.length}`, rows(ended))}</section>
`;
}

const folded = (words: string, list: Html): Html =>
  html`<details><summary>${words}</summary>${list}</details>`;

/** There may be hundreds, and each is linked from its own page. */
function series({ series: all }: AllFollowed, view: View): Html {
  if (all.length === 0) return nothing;
  return html`<section aria-labelledby="_series"><h2 id="_series">Series</h2>
<p>Reports that come every quarter or year make a series. Each series has a feed on its page: <a href="${view.link(addresses.allSeries)}">all series</a>.</p></section>`;
}
