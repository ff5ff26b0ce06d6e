import type { Address } from "./addresses.ts";

/** A kind of file that web servers do not know by its name, and what they should say it is. */
export interface MediaType {
  /** The file's whole name, or its end with a dot before it. */
  readonly name: string;
  readonly type: string;
}

/** Feeds (RFC 4287), calendars (RFC 5545) and lists of feeds (OPML 2.0). */
export const mediaTypes: readonly MediaType[] = [
  { name: "feed.xml", type: "application/atom+xml" },
  { name: ".ics", type: "text/calendar" },
  { name: ".opml", type: "text/x-opml" },
];

/** What is at an address of such a file. Throws where it is none of them. */
export function mediaTypeOf(address: Address): string {
  const found = mediaTypes.find(({ name }) => address.endsWith(name));
  if (!found) throw new Error(`${address} is no feed, calendar or list of feeds`);
  return found.type;
}
