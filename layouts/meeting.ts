import type { Meeting } from "../src/archive/by-meeting.ts";
import * as addresses from "../src/model/addresses/addresses.ts";
import { currentName } from "../src/model/council/register.ts";
import { isReport } from "../src/model/report/report.ts";
import { longDate } from "../src/model/time/plain-date.ts";
import { quarterLabel, quarterOf } from "../src/model/time/quarter.ts";
import { type Html, html, nothing } from "./html.ts";
import { jsonLd } from "./metadata/json-ld.ts";
import { meetingThing } from "./metadata/page-data.ts";
import { itemLinks } from "./metadata/signposting.ts";
import { page } from "./page.ts";
import { weekdayText } from "./parts/date.ts";
import { followBoard } from "./parts/follow.ts";
import { name } from "./parts/names.ts";
import { reportList } from "./parts/report-list.ts";
import { summary } from "./parts/summary.ts";
import type { View } from "./view.ts";

/** A meeting and every report to it, in the order of the agenda. */
export function meetingPage(meeting: Meeting, view: View): Html {
  const { board, date, listed } = meeting;
  const title = `${board.printed}, ${longDate(date)}`;
  const quarter = quarterOf(date);
  const pack = view.link(addresses.packAddress(board.entry, date));
  const main = html`<p class="kicker">Meeting</p>
<h1>${title}</h1>
${summary([
  ["Board", name("boards", board, view)],
  ["Date", weekdayText(date)],
  [
    "Falls in",
    html`<a href="${view.link(addresses.quarterAddress(quarter))}">${quarterLabel(quarter)}</a>`,
  ],
])}
<section aria-labelledby="_reports"><h2 id="_reports">Reports to this meeting</h2>
${reportList(listed, { board: false, item: listed.some(({ item }) => item !== null) }, view)}
${listed.some(isReport) ? html`<p class="action"><a href="${pack}">The whole pack on one page</a>, for reading through and for printing</p>` : nothing}</section>`;
  return page(
    {
      kind: "meeting",
      title,
      description: `Reports to ${title}`,
      crumbs: crumbs(meeting),
      main,
      metadata: html`${itemLinks(listed.filter(isReport), view)}${jsonLd([meetingThing(meeting, view)], title, crumbs(meeting), view)}`,
      follow: followBoard(board.entry),
    },
    view,
  );
}

export const crumbs = ({ board }: Meeting) => [
  { name: "Boards", address: addresses.boards },
  { name: currentName(board.entry), address: addresses.entryAddress("boards", board.entry) },
];
