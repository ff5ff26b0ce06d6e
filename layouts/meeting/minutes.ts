import * as addresses from "../../src/model/addresses/addresses.ts";
import { nowCalled } from "../../src/model/council/register.ts";
import { councilOn } from "../../src/model/council/settings.ts";
import type { MeetingRecord, Minutes } from "../../src/model/meeting/meeting-record.ts";
import { type Minute, minuteHeading } from "../../src/model/meeting/minute.ts";
import { machineReadNote } from "../../src/model/report/machine-read.ts";
import { longDate } from "../../src/model/time/plain-date.ts";
import { type Html, html, nothing } from "../html.ts";
import { breakable } from "../inline/breakable.ts";
import { dateText } from "../inline/date.ts";
import { name } from "../inline/names.ts";
import { page } from "../page.ts";
import { type CitedAndCiting, citedList, citingList } from "../parts/became.ts";
import { type ContentsLine, contents, contentsButton } from "../parts/contents.ts";
import { followBoard } from "../parts/follow.ts";
import { type SummaryRow, summary } from "../parts/summary.ts";
import { ownPage } from "../report/anchoring.ts";
import { readByMachine, shownWords } from "../report/machine-read.ts";
import { reportBody } from "../report/report-body.ts";
import type { View } from "../view.ts";
import { crumbs, minutesState } from "./meeting.ts";

/** The minutes of a meeting, and what later papers say of its minutes. */
export interface MinutesInPlace {
  readonly record: MinutesHeld;
  /** The minutes that are cited later, or that cite earlier ones. */
  readonly became: readonly (CitedAndCiting & { readonly minute: Minute })[];
}

type MinutesHeld = MeetingRecord & { readonly minutes: Minutes };

/** The minutes of a meeting, numbered as printed; each minute has its own anchor. */
export function minutesPage({ record, became }: MinutesInPlace, view: View): Html {
  const { board, date, minutes } = record;
  const title = `Minutes: ${board.printed}, ${longDate(date)}`;
  const meeting = addresses.meetingAddress(board.entry, date);
  const words = minutes.minutes.map(({ section }) => section);
  const shown = shownWords(words, record.source);
  const parts = lines(minutes.minutes);
  const rows: readonly SummaryRow[] = [
    ["Board", nowCalled(board) === null ? null : name("boards", board, view)],
    ...(minutes.state === "confirmed"
      ? [["These minutes are", minutesState(minutes)] as const]
      : []),
  ];
  const main = html`<article class="report">
<header class="report-head">
<p class="kicker">Minutes</p>
<h1>${board.printed}, ${dateText(date)}</h1>
${minutes.state === "draft" ? html`<p class="notice">These minutes are a draft. The board has not confirmed them yet.</p>` : nothing}
${record.isMachineRead ? readByMachine("minutes", record.source, scanOf(record), shown.elsewhere, view) : nothing}
${summary(rows)}
</header>
${contents(parts)}
<div class="report-text">${contentsButton(parts)}${reportBody(shown.sections, { ...ownPage, isMachineRead: record.isMachineRead }, view)}</div>
<footer class="report-foot">
${laterAndEarlier(became, view)}
${citations(record, view)}
</footer>
</article>`;
  return page(
    {
      kind: "minutes",
      title,
      description: `Minutes of the meeting of ${board.printed} on ${longDate(date)}`,
      crumbs: [...crumbs(record), { name: "Meeting", address: meeting }],
      main,
      runningHead: title,
      follow: followBoard(board.entry),
    },
    view,
  );
}

/** Where the scan of the minutes can be read; null if it is not offered. */
const scanOf = ({ board, date, source }: MeetingRecord): addresses.Address | null =>
  source?.withheld === null ? `${addresses.meetingAddress(board.entry, date)}${source.file}` : null;

const lines = (minutes: readonly Minute[]): ContentsLine[] =>
  minutes
    .filter(({ title }) => title !== "")
    .map((each) => ({
      anchor: each.anchor,
      number: each.number,
      title: each.title,
      isNil: false,
    }));

/** What became of the minutes that later papers cite, and what these minutes cite themselves. */
function laterAndEarlier(became: MinutesInPlace["became"], view: View): Html {
  if (became.length === 0) return nothing;
  return html`<section class="became" aria-labelledby="_became"><h2 id="_became">What became of it</h2>
${became.map(
  ({ minute, citing, cited }) =>
    html`<h3><a href="#${minute.anchor}">${minuteHeading(minute)}</a></h3>${
      citing.length === 0 ? nothing : html`<p>Cited later in:</p>${citingList(citing, view)}`
    }${cited.length === 0 ? nothing : html`<p>Cites:</p>${citedList(cited, view)}`}`,
)}</section>`;
}

/** The minutes as they are cited, and each minute with its own address. */
function citations({ board, date, minutes, isMachineRead }: MinutesHeld, view: View): Html {
  const note = isMachineRead ? ` [${machineReadNote}]` : "";
  const work = `Minutes of the ${board.printed}, ${councilOn(view.frame.settings, date)}, ${longDate(date)}${note}`;
  const address = view.absolute(view.address);
  const numbered = minutes.minutes.filter(({ number }) => number !== null);
  const rows = numbered.map(
    (each) =>
      html`<li><p class="citation-text">‘${minuteHeading(each)}’. ${work}. ${breakable(address)}#${each.anchor}</p></li>`,
  );
  return html`<section class="cite" aria-labelledby="_cite"><h2 id="_cite">Cite these minutes</h2>
<p class="citation-text">${work}. ${breakable(address)}</p>
${rows.length === 0 ? nothing : html`<details><summary>Each minute</summary><ul class="plain-list" role="list">${rows}</ul></details>`}</section>`;
}
