import * as addresses from "../../model/addresses/addresses.ts";
import * as feedAddresses from "../../model/addresses/feed-addresses.ts";
import { currentName, isAbolished, type RegisterKind } from "../../model/council/register.ts";
import type { Watch } from "../../model/council/watch.ts";
import type { Archive } from "../archive.ts";
import type { Series } from "../series/series.ts";
import type { Shelf } from "../shelf.ts";

/** A page that can be followed: by a feed of its reports, and for a board also by a calendar. */
export interface Followed {
  /** Its name for readers: the board's name. */
  readonly name: string;
  readonly page: addresses.Address;
  readonly feed: addresses.Address;
  /** For a board with a known meeting only. */
  readonly calendar: addresses.Address | null;
  /** True for a board, ward, post or portfolio that no longer exists. */
  readonly hasEnded: boolean;
}

/** Every page that can be followed, by kind. */
export type AllFollowed = Readonly<
  Record<RegisterKind | "series" | "decisions" | "watches", readonly Followed[]>
>;

export function allFollowed({
  shelves,
  boroughwide,
  series,
  decisionYears,
  watches,
}: Archive): AllFollowed {
  const every = boroughwide.length === 0 ? [] : [everyWard];
  return {
    boards: shelves.boards.map(ofShelf),
    wards: [...every, ...shelves.wards.map(ofShelf)],
    officers: shelves.officers.map(ofShelf),
    portfolios: shelves.portfolios.map(ofShelf),
    series: series.map(ofSeries),
    watches: watches.map(ofWatch),
    decisions: decisionYears.length === 0 ? [] : [ofDecisions],
  };
}

const ofDecisions: Followed = {
  name: "Decisions",
  page: addresses.decisions,
  feed: feedAddresses.decisionsFeed,
  calendar: null,
  hasEnded: false,
};

const everyWard: Followed = {
  name: "Reports about every ward",
  page: addresses.boroughwideAddress,
  feed: feedAddresses.boroughwideFeed,
  calendar: null,
  hasEnded: false,
};

const ofWatch = (watch: Watch): Followed => ({
  name: watch.name,
  page: addresses.watchAddress(watch),
  feed: feedAddresses.feedAddress(addresses.watchAddress(watch)),
  calendar: null,
  hasEnded: false,
});

const ofShelf = ({ kind, entry, count }: Shelf): Followed => ({
  name: currentName(entry),
  page: addresses.entryAddress(kind, entry),
  feed: feedAddresses.entryFeed(kind, entry),
  calendar: kind === "boards" && count > 0 ? feedAddresses.calendarAddress(entry) : null,
  hasEnded: isAbolished(entry),
});

const ofSeries = (series: Series): Followed => ({
  name: `${series.title}, ${currentName(series.board)}`,
  page: addresses.seriesAddress(series),
  feed: feedAddresses.seriesFeed(series),
  calendar: null,
  hasEnded: isAbolished(series.board),
});
