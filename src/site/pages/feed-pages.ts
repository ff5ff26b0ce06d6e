import { calendarPage } from "../../../layouts/feeds/calendar.ts";
import { changesFeed } from "../../../layouts/feeds/changes-feed.ts";
import { decisionsFeed } from "../../../layouts/feeds/decisions-feed.ts";
import { feedPage } from "../../../layouts/feeds/feed.ts";
import { type FeedGroup, type FeedList, feedListPage } from "../../../layouts/feeds/feed-list.ts";
import { feedsPage } from "../../../layouts/feeds/feeds.ts";
import { registerTitle } from "../../../layouts/indexes/register.ts";
import type { Archive } from "../../archive/archive.ts";
import { decisionFeedOf } from "../../archive/decisions/decision-feed.ts";
import { calendarsOf } from "../../archive/following/calendars.ts";
import { feedsOf } from "../../archive/following/feeds.ts";
import { allFollowed } from "../../archive/following/followed.ts";
import { logFeedOf } from "../../archive/following/log-feed.ts";
import {
  changes,
  changesFeed as changesFeedAddress,
  decisions,
  home,
} from "../../model/addresses/addresses.ts";
import {
  archiveFeed,
  calendarAddress,
  decisionsFeed as decisionsFeedAddress,
  feedListAddress,
  feeds,
} from "../../model/addresses/feed-addresses.ts";
import { kind, one, type PageKind } from "./page-kind.ts";

/** The ways to follow the archive: feeds, calendars, and lists of both. */
export const feedKinds: readonly PageKind[] = [
  one("feeds", feeds, { item: allFollowed, layout: feedsPage, isListed: true }),
  kind("feed", { items: feedsOf, address: ({ address }) => address, layout: feedPage }),
  one("changes-feed", changesFeedAddress, { item: logFeedOf, layout: changesFeed }),
  kind("decisions-feed", {
    items: (archive) => (archive.decisionYears.length === 0 ? [] : [decisionFeedOf(archive)]),
    address: () => decisionsFeedAddress,
    layout: decisionsFeed,
  }),
  kind("calendar", {
    items: calendarsOf,
    address: ({ board }) => calendarAddress(board),
    layout: calendarPage,
  }),
  kind("feed-list", {
    items: feedLists,
    address: ({ name }) => feedListAddress(name),
    layout: feedListPage,
  }),
];

/**
 * A list for each kind of page that can be followed, and one of all of them except the series, which are
 * too many.
 */
function feedLists(archive: Archive): FeedList[] {
  const all = allFollowed(archive);
  const groups = [
    { list: "watches", name: "Subjects", feeds: all.watches },
    { list: "boards", name: registerTitle.boards, feeds: all.boards },
    { list: "wards", name: registerTitle.wards, feeds: all.wards },
    { list: "portfolios", name: registerTitle.portfolios, feeds: all.portfolios },
    { list: "officers", name: registerTitle.officers, feeds: all.officers },
    { list: "series", name: "Series", feeds: all.series },
  ].filter((group) => group.feeds.length > 0);
  const whole: FeedGroup = {
    name: null,
    feeds: [
      { name: "All reports", page: home, feed: archiveFeed },
      { name: "Publication log", page: changes, feed: changesFeedAddress },
      ...(archive.decisionYears.length === 0
        ? []
        : [{ name: "Decisions", page: decisions, feed: decisionsFeedAddress }]),
    ],
  };
  const listed = groups.filter(({ list }) => list !== "series");
  return [
    { name: "all", title: "Every feed", groups: [whole, ...listed] },
    ...groups.map(({ list, name, feeds: held }) => ({
      name: list,
      title: name,
      groups: [{ name, feeds: held }],
    })),
  ];
}
