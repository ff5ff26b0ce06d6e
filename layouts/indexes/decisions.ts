import type {
  DecisionYear,
  DecisionYearLabel,
  MeetingDecisions,
  Resolved,
} from "../../src/archive/decisions/by-year.ts";
import * as addresses from "../../src/model/addresses/addresses.ts";
import { decisionsFeed } from "../../src/model/addresses/feed-addresses.ts";
import { currentName } from "../../src/model/council/register.ts";
import { minuteHeading } from "../../src/model/meeting/minute.ts";
import type { Resolution } from "../../src/model/meeting/resolution.ts";
import { financialYearLabel } from "../../src/model/time/financial-year.ts";
import { isInCapitals } from "../../src/text/capitals.ts";
import { counted } from "../../src/text/counted.ts";
import { type Html, html, nothing } from "../html.ts";
import { dateText } from "../inline/date.ts";
import { readNote } from "../inline/read-by-machine.ts";
import { titleWords } from "../inline/title-words.ts";
import { page } from "../page.ts";
import { boardYears } from "../parts/board-years.ts";
import { follow } from "../parts/follow.ts";
import type { View } from "../view.ts";

const title = "Decisions";

/** Every board's years with minutes, and the number of items decided in each. */
export function decisionsPage(years: readonly DecisionYearLabel[], view: View): Html {
  const followed = [{ address: decisionsFeed, title: "Decisions of every board", word: "feed" }];
  const main = html`<h1>${title}</h1>
<p class="lede">What boards decided, in the words of their minutes, by board and the financial year of the meeting. See also <a href="${view.link(addresses.recommendations)}">what they were asked to do</a>.</p>
${follow("decisions", followed, view)}
${boardYears(
  years.map(({ board, year, count }) => ({
    board,
    year,
    to: addresses.decisionsAddress(board, year),
    count: counted(count, "decision"),
  })),
  view,
)}`;
  const description = "What boards decided, by board and year";
  return page({ kind: "decisions", title, description, crumbs: [], main, follow: followed }, view);
}

/** What a board decided in a financial year, newest meeting first. */
export function decisionYearPage({ board, year, meetings, count }: DecisionYear, view: View): Html {
  const name = currentName(board);
  const main = html`<p class="kicker">${title}</p>
<h1>${name}, ${financialYearLabel(year)}</h1>
<p class="lede">${counted(count, "decision")} at meetings from ${titleWords(`April ${year.start} to March ${year.start + 1}`)}.</p>
${meetings.map((each) => meetingDecisions(each, view))}`;
  return page(
    {
      kind: "decisions-year",
      title: `${title}: ${name}, ${financialYearLabel(year)}`,
      description: `What ${name} decided in ${financialYearLabel(year)}`,
      crumbs: [{ name: title, address: addresses.decisions }],
      main,
    },
    view,
  );
}

function meetingDecisions(
  { meeting, isMachineRead, resolved }: MeetingDecisions,
  view: View,
): Html {
  const { board, date } = meeting;
  const to = view.link(addresses.meetingAddress(board.entry, date));
  const minutes = view.link(addresses.minutesAddress(board.entry, date));
  return html`<section class="decided-at"><h2><a href="${to}">${dateText(date)}</a>${readNote(isMachineRead)}</h2>
${resolved.map((each) => decided(each, minutes, view))}</section>
`;
}

function decided({ minute, resolutions, reports }: Resolved, minutes: string, view: View): Html {
  const heading = minuteHeading(minute);
  const capitals = isInCapitals(heading) ? html` class="capitals"` : nothing;
  return html`<section class="decided"><h3${capitals}><a href="${minutes}#${minute.anchor}">${heading}</a></h3>
<div class="decided-words">${resolutions.map(resolution)}</div>${reports.map(
    (report) =>
      html`<p class="decided-report">Report: <a href="${view.link(addresses.reportAddress(report))}">${titleWords(report.subject)}</a></p>`,
  )}</section>
`;
}

/** The words as resolved, each clause with its mark as printed. */
function resolution({ stem, clauses }: Resolution): Html {
  const [first] = clauses;
  if (clauses.length === 1 && first && first.mark === null) {
    return html`<p>${stem} ${first.text}.</p>`;
  }
  return html`<p>${stem}</p><ol class="marked" role="list">${clauses.map(
    ({ mark, text }) =>
      html`<li>${mark === null ? nothing : html`<span class="marker">${mark}</span>`} <div>${text}</div></li>`,
  )}</ol>`;
}
