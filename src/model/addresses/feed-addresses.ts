import type { Entry, RegisterKind } from "../council/register.ts";
import {
  type Address,
  boroughwideAddress,
  decisions,
  entryAddress,
  seriesAddress,
} from "./addresses.ts";

/** The page that lists every feed, for people. */
export const feeds: Address = "/feeds/";

/** The feed that follows a page: "/boards/a/" has "/boards/a/feed.xml". */
export const feedAddress = (page: Address): Address => `${page}feed.xml`;

/** The feed of the whole archive. */
export const archiveFeed: Address = feedAddress("/");

/** The feed of what boards decided. */
export const decisionsFeed: Address = feedAddress(decisions);

/** The feed of a board, ward, officer or portfolio. */
export const entryFeed = (kind: RegisterKind, entry: Entry): Address =>
  feedAddress(entryAddress(kind, entry));

/** The feed of the reports that concern every ward. */
export const boroughwideFeed: Address = feedAddress(boroughwideAddress);

export const seriesFeed = (series: { readonly id: string }): Address =>
  feedAddress(seriesAddress(series));

/** The calendar of a board's meetings. */
export const calendarAddress = (board: Entry): Address =>
  `${entryAddress("boards", board)}meetings.ics`;

/** A list of feeds that a feed reader can import in one go: "boards", "wards". */
export const feedListAddress = (name: string): Address => `${feeds}${name}.opml`;
