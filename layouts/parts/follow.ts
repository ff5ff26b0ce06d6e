import { servedType } from "../../src/formats/serving/served-types.ts";
import { type Address, entryAddress, seriesAddress } from "../../src/model/addresses/addresses.ts";
import { calendarAddress, feedAddress, feeds } from "../../src/model/addresses/feed-addresses.ts";
import { currentName, type Entry } from "../../src/model/council/register.ts";
import { type Html, html, nothing } from "../html.ts";
import type { View } from "../view.ts";

/** A feed or calendar that follows a page. */
export interface FollowLink {
  readonly address: Address;
  /** For programs that list it by name: "Streets Board: reports". */
  readonly title: string;
  /** For readers of the page: "feed". */
  readonly word: string;
}

/** The feed of a page, named by the page's subject. */
export const feedOf = (name: string, page: Address, word = "feed"): FollowLink => ({
  address: feedAddress(page),
  title: `${name}: reports`,
  word,
});

const calendarOf = (board: Entry): FollowLink => ({
  address: calendarAddress(board),
  title: `${currentName(board)}: meetings`,
  word: "calendar of its meetings",
});

/** A board's feed and calendar, if any report to it is held. */
export const followBoard = (board: Entry): FollowLink[] => [
  feedOf(currentName(board), entryAddress("boards", board)),
  calendarOf(board),
];

export const followSeries = (series: { readonly id: string; readonly title: string }): FollowLink =>
  feedOf(series.title, seriesAddress(series));

/** What the head of a page says about its feeds and calendars, for feed readers to find. */
export const alternates = (links: readonly FollowLink[], view: View): Html[] =>
  links.map(
    ({ address, title }) =>
      html`<link rel="alternate" type="${servedType(address)}" title="${title}" href="${view.link(address)}">
`,
  );

/** "Follow this board: feed, calendar of its meetings", and a link to an explanation. */
export function follow(what: string, links: readonly FollowLink[], view: View): Html {
  const each = links.map(
    ({ address, word }, place) =>
      html`${place === 0 ? nothing : ", "}<a href="${view.link(address)}" type="${servedType(address)}">${word}</a>`,
  );
  return html`<p class="follow">Follow ${what}: ${each}. <a href="${view.link(feeds)}">About feeds and calendars</a></p>`;
}
