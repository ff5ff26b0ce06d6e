import type { Address } from "../model/addresses/addresses.ts";
import { citationFormats } from "../model/addresses/citation-files.ts";
import { reportForms } from "../model/addresses/data-addresses.ts";

/** A kind of file that web servers do not know by its name, and what they should say it is. */
export interface ServedType {
  /** The file's whole name, or its end with a dot before it. */
  readonly name: string;
  readonly type: string;
}

/** Feeds (RFC 4287), calendars (RFC 5545), lists of feeds (OPML 2.0), reports in other forms, and citations. */
export const servedTypes: readonly ServedType[] = [
  { name: "feed.xml", type: "application/atom+xml" },
  { name: ".ics", type: "text/calendar" },
  { name: ".opml", type: "text/x-opml" },
  { name: reportForms.markdown, type: "text/markdown" },
  { name: reportForms.text, type: "text/plain" },
  ...citationFormats.map(({ file, mediaType }) => ({ name: file, type: mediaType })),
];

/** What is at an address of such a file. Throws where it is none of them. */
export function servedType(address: Address): string {
  const found = servedTypes.find(({ name }) => address.endsWith(name));
  if (!found) throw new Error(`Web servers need not be told what ${address} is`);
  return found.type;
}
