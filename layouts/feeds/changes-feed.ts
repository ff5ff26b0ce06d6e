import type { LogFeed, LogFeedEntry } from "../../src/archive/following/log-feed.ts";
import { tagUri } from "../../src/formats/tag-uri.ts";
import * as addresses from "../../src/model/addresses/addresses.ts";
import { feedTitle } from "../../src/model/council/feed-title.ts";
import { paperType } from "../../src/model/report/decision-record.ts";
import { isMachineRead } from "../../src/model/report/machine-read.ts";
import { longDate } from "../../src/model/time/plain-date.ts";
import { changeWord, titleOfFiled } from "../comparison/change-list.ts";
import { type Html, html } from "../html.ts";
import { readSentence } from "../inline/read-by-machine.ts";
import type { View } from "../view.ts";
import { atomFeed, instant } from "./atom.ts";

/** The publication log as an Atom feed (RFC 4287), with an entry for everything done to a report. */
export function changesFeed({ by, entries }: LogFeed, view: View): string {
  const head = {
    id: tagUri(by, addresses.changes),
    title: feedTitle("Publication log", view.frame.settings),
    page: addresses.changes,
    updated: entries[0]?.done.date ?? null,
  };
  const made = entries.map((each) => entry(each, tagUri(by, each.id), view));
  return atomFeed(head, made, view);
}

function entry({ done: { date, kind, filed, note } }: LogFeedEntry, id: string, view: View): Html {
  return html`<entry>
<id>${id}</id>
<title>${changeWord[kind]}: ${titleOfFiled(filed)}</title>
<link rel="alternate" type="text/html" href="${view.absolute(addresses.reportAddress(filed))}"/>
<published>${instant(date)}</published>
<updated>${instant(date)}</updated>
<summary>${paperType(filed)}, ${longDate(filed.date)}.${readSentence(isMachineRead(filed))}${note === null ? "" : ` ${kind === "moved" ? `From ${note}` : note}`}</summary>
</entry>
`;
}
