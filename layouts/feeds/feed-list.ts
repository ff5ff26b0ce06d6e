import type { Followed } from "../../src/archive/following/followed.ts";
import { xmlText } from "../../src/formats/xml-text.ts";
import { feedTitle } from "../../src/model/council/feed-title.ts";
import { type Html, html } from "../html.ts";
import type { View } from "../view.ts";

/** Feeds that a feed reader imports together, with a folder for each group (OPML 2.0). */
export interface FeedList {
  /** The last part of its address: "boards". */
  readonly name: string;
  readonly title: string;
  readonly groups: readonly FeedGroup[];
}

export interface FeedGroup {
  /** Null if the feeds are in no folder. */
  readonly name: string | null;
  readonly feeds: readonly Pick<Followed, "name" | "page" | "feed">[];
}

/** http://opml.org/spec2.opml */
export function feedListPage({ title, groups }: FeedList, view: View): string {
  const list = html`<?xml version="1.0" encoding="utf-8"?>
<opml version="2.0">
<head>
<title>${feedTitle(title, view.frame.settings)}</title>
<docs>http://opml.org/spec2.opml</docs>
</head>
<body>
${groups.map(({ name, feeds }) => {
  const outlines = feeds.map((each) => outline(each, view));
  return name === null
    ? outlines
    : html`<outline text="${name}">
${outlines}</outline>
`;
})}</body>
</opml>
`;
  return xmlText(list.source);
}

const outline = ({ name, page, feed }: FeedGroup["feeds"][number], view: View): Html =>
  html`<outline type="rss" version="ATOM1" text="${name}" title="${name}" xmlUrl="${view.absolute(feed)}" htmlUrl="${view.absolute(page)}"/>
`;
