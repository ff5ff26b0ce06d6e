import type { LogEntry } from "../src/archive/publication-log.ts";
import * as addresses from "../src/model/addresses.ts";
import { longDate } from "../src/model/plain-date.ts";
import { type Html, html } from "./html.ts";
import { changeWord, titleOfFiled } from "./parts/change-list.ts";
import type { View } from "./view.ts";

/**
 * The publication log as an Atom feed (RFC 4287). An entry's id is a tag (RFC 4151) of its address,
 * its day and what was done, so that it never changes; days have no time, and begin at midnight UTC.
 */
export function changesFeed(entries: readonly LogEntry[], view: View): Html {
  const { settings } = view.frame;
  const updated = entries[0]?.date ?? "1970-01-01";
  const host = new URL(settings.url).hostname;
  return html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
<id>tag:${host},2000:${addresses.changes}</id>
<title>${settings.title}, ${settings.council}: publication log</title>
<link rel="self" type="application/atom+xml" href="${view.absolute(addresses.changesFeed)}"/>
<link rel="alternate" type="text/html" href="${view.absolute(addresses.changes)}"/>
<updated>${updated}T00:00:00Z</updated>
<author><name>${settings.contact.team}, ${settings.council}</name></author>
${entries.map((entry) => feedEntry(entry, host, ordinal(entries, entry), view))}</feed>
`;
}

function feedEntry(
  { date, kind, filed, note }: LogEntry,
  host: string,
  ordinal: string,
  view: View,
): Html {
  const address = addresses.reportAddress(filed);
  return html`<entry>
<id>tag:${host},${date}:${address}#${kind}${ordinal}</id>
<title>${changeWord[kind]}: ${titleOfFiled(filed)}</title>
<link rel="alternate" type="text/html" href="${view.absolute(address)}"/>
<published>${date}T00:00:00Z</published>
<updated>${date}T00:00:00Z</updated>
<summary>Report to ${filed.board.printed}, ${longDate(filed.date)}${note === null ? "" : `. ${note}`}</summary>
</entry>
`;
}

/** "-2" for the second correction of a report on one day. */
function ordinal(log: readonly LogEntry[], entry: LogEntry): string {
  const alike = log.filter(
    ({ date, kind, filed }) => date === entry.date && kind === entry.kind && filed === entry.filed,
  );
  const place = alike.indexOf(entry) + 1;
  return place > 1 ? `-${place}` : "";
}
