import { xmlText } from "../../src/formats/xml-text.ts";
import { type Address, home } from "../../src/model/addresses/addresses.ts";
import type { PlainDate } from "../../src/model/time/plain-date.ts";
import { type Html, html, nothing } from "../html.ts";
import type { View } from "../view.ts";

/** The head of a feed. */
export interface FeedHead {
  readonly id: string;
  readonly title: string;
  /** The page that the feed follows. */
  readonly page: Address;
  /** The day of its newest entry; null if it is empty. */
  readonly updated: PlainDate | null;
}

/**
 * An Atom feed (RFC 4287) as its file. All its addresses are absolute, because it is read elsewhere. Its
 * author is the council's team, because posts are not persons.
 */
export function atomFeed({ id, title, page, updated }: FeedHead, entries: Html[], view: View) {
  const { contact, council, licence } = view.frame.settings;
  const feed = html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
<id>${id}</id>
<title>${title}</title>
<link rel="self" type="application/atom+xml" href="${view.absolute(view.address)}"/>
<link rel="alternate" type="text/html" href="${view.absolute(page)}"/>
<updated>${instant(updated ?? never)}</updated>
<author><name>${contact.team}, ${council}</name><uri>${view.absolute(home)}</uri></author>
${
  licence === null
    ? nothing
    : html`<rights>${licence.name}</rights>
<link rel="license" href="${licence.url}"/>
`
}${entries}</feed>
`;
  return xmlText(feed.source);
}

/** Every feed must have a date; an always empty one gets this. */
const never = "1970-01-01" as PlainDate;

/** A feed's dates include a time; a day is given as its start. */
export const instant = (date: PlainDate): string => `${date}T00:00:00Z`;
