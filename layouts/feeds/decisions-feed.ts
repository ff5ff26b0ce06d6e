import type { DecisionFeed, DecisionFeedEntry } from "../../src/archive/decisions/decision-feed.ts";
import { tagUri } from "../../src/formats/tag-uri.ts";
import * as addresses from "../../src/model/addresses/addresses.ts";
import { feedTitle } from "../../src/model/council/feed-title.ts";
import { minuteHeading } from "../../src/model/meeting/minute.ts";
import { longDate } from "../../src/model/time/plain-date.ts";
import { type Html, html } from "../html.ts";
import { readSentence } from "../inline/read-by-machine.ts";
import type { View } from "../view.ts";
import { atomFeed, instant } from "./atom.ts";

/** What boards decided as an Atom feed (RFC 4287): an entry for each meeting of which minutes are held. */
export function decisionsFeed({ by, entries }: DecisionFeed, view: View): string {
  const head = {
    id: tagUri(by, addresses.decisions),
    title: feedTitle("Decisions", view.frame.settings),
    page: addresses.decisions,
    updated: entries[0]?.updated ?? null,
  };
  const made = entries.map((each) => {
    const { board, date } = each.meeting;
    return entry(each, tagUri(by, addresses.minutesAddress(board.entry, date)), view);
  });
  return atomFeed(head, made, view);
}

function entry(
  { meeting: { board, date }, isMachineRead, resolved, updated }: DecisionFeedEntry,
  id: string,
  view: View,
): Html {
  const minutes = view.absolute(addresses.minutesAddress(board.entry, date));
  const said = resolved.map(
    ({ minute, resolutions }) =>
      `${minuteHeading(minute)}: ${resolutions.flatMap(({ clauses }) => clauses.map(({ text }) => text)).join("; ")}.`,
  );
  return html`<entry>
<id>${id}</id>
<title>${board.printed}, ${longDate(date)}: decisions</title>
<link rel="alternate" type="text/html" href="${minutes}"/>
<updated>${instant(updated)}</updated>
<category scheme="${view.absolute(addresses.registerAddress("boards"))}" term="${board.entry.id}" label="${board.printed}"/>
<summary>${`${readSentence(isMachineRead)} ${said.join(" ")}`.trim()}</summary>
</entry>
`;
}
