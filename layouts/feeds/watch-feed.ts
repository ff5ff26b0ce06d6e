import type { Watched, WatchedSubject } from "../../src/archive/following/watched.ts";
import { tagUri } from "../../src/formats/tag-uri.ts";
import { registerAddress, watchAddress } from "../../src/model/addresses/addresses.ts";
import { feedTitle } from "../../src/model/council/feed-title.ts";
import { longDate } from "../../src/model/time/plain-date.ts";
import { type Html, html } from "../html.ts";
import { addressOfPlace } from "../indexes/watch.ts";
import { readSentence } from "../inline/read-by-machine.ts";
import type { View } from "../view.ts";
import { atomFeed, instant } from "./atom.ts";

/** How many entries the feed of a watched subject contains. */
const newest = 40;

/** What matches a watch as an Atom feed (RFC 4287), whatever was published or changed last first. */
export function watchFeed({ watch, by, found }: WatchedSubject, view: View): string {
  const latest = [...found]
    .sort((one, other) => (one.updated < other.updated ? 1 : one.updated > other.updated ? -1 : 0))
    .slice(0, newest);
  const page = watchAddress(watch);
  const head = {
    id: tagUri(by, page),
    title: feedTitle(watch.name, view.frame.settings),
    page,
    updated: latest[0]?.updated ?? null,
  };
  return atomFeed(
    head,
    latest.map((each) => entry(each, tagUri(by, each.first), view)),
    view,
  );
}

function entry(each: Watched, id: string, view: View): Html {
  const { kind, title, board, date, place, updated, isMachineRead } = each;
  const address = view.absolute(addressOfPlace(each, place?.anchor ?? null));
  const words = place === null ? "" : ` ${place.number ?? ""} ${place.words}`.replace(/\s+/g, " ");
  return html`<entry>
<id>${id}</id>
<title>${title}</title>
<link rel="alternate" type="text/html" href="${address}"/>
<updated>${instant(updated)}</updated>
<category scheme="${view.absolute(registerAddress("boards"))}" term="${board.entry.id}" label="${board.printed}"/>
<summary>${kind === "minute" ? "Minutes of the " : ""}${board.printed}, ${longDate(date)}.${readSentence(isMachineRead)}${words}</summary>
</entry>
`;
}
