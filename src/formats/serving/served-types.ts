import type { Address } from "../../model/addresses/addresses.ts";
import { reportForms } from "../../model/addresses/data-addresses.ts";

/** A kind of file whose media type web servers do not know from its name. */
export interface ServedType {
  /** The whole name of the file, or its ending with the dot. */
  readonly name: string;
  readonly type: string;
}

/** Feeds (RFC 4287), calendars (RFC 5545), lists of feeds (OPML 2.0), and reports in other forms. */
export const servedTypes: readonly ServedType[] = [
  { name: "feed.xml", type: "application/atom+xml" },
  { name: ".ics", type: "text/calendar" },
  { name: ".opml", type: "text/x-opml" },
  { name: reportForms.markdown, type: "text/markdown" },
  { name: reportForms.text, type: "text/plain" },
];

/** The media type of the file at an address. Throws if it is not one of these. */
export function servedType(address: Address): string {
  const found = servedTypes.find(({ name }) => address.endsWith(name));
  if (!found) throw new Error(`Web servers need not be told what ${address} is`);
  return found.type;
}
