import type { Meeting } from "../../src/archive/by-meeting.ts";
import type { Decision } from "../../src/archive/decisions/decisions.ts";
import type { Listed } from "../../src/archive/order.ts";
import * as addresses from "../../src/model/addresses/addresses.ts";
import { councilOn } from "../../src/model/council/settings.ts";
import { citation, cited } from "../../src/model/report/citation.ts";
import { longDate } from "../../src/model/time/plain-date.ts";
import { type Html, html, nothing } from "../html.ts";
import { breakable } from "../inline/breakable.ts";
import { dateText } from "../inline/date.ts";
import { titleWords } from "../inline/title-words.ts";
import { page } from "../page.ts";
import { titleOf } from "../parts/report-list.ts";
import type { Anchoring } from "../report/anchoring.ts";
import { decidedInBrief } from "../report/decided-in-brief.ts";
import { shownWords } from "../report/machine-read.ts";
import { reportBody } from "../report/report-body.ts";
import { reportSummary } from "../report/report-summary.ts";
import type { View } from "../view.ts";
import { crumbs } from "./meeting.ts";

/** Every report to a meeting on one page with a table of contents: the meeting's pack, for printing. */
export function packPage(
  { meeting, decisions }: { meeting: Meeting; decisions: readonly Decision[] },
  view: View,
): Html {
  const { board, date, listed } = meeting;
  const title = `${board.printed}, ${longDate(date)}: all reports`;
  const main = html`<header class="pack-head"><p class="kicker">Reports to the meeting of ${dateText(date)}</p>
<h1>${board.printed}</h1>
<nav aria-label="Contents of the pack"><ol class="pack-contents" role="list">${listed.map(contentsRow)}</ol></nav></header>
${listed.map((each, index) => packed(each, index, decisions, view))}`;
  const above = { name: "Meeting", address: addresses.meetingAddress(board.entry, date) };
  return page(
    {
      kind: "pack",
      title,
      description: title,
      crumbs: [...crumbs(meeting), above],
      main,
      runningHead: `${board.printed}, ${longDate(date)}`,
      indexed: false,
    },
    view,
  );
}

const placeOf = (index: number) => `report-${index + 1}`;

function contentsRow(each: Listed, index: number): Html {
  return html`<li><span class="pack-item">${each.item === null ? "" : `Item ${each.item}`}</span> <a href="#${placeOf(index)}">${titleWords(titleOf(each))}</a></li>`;
}

function packed(each: Listed, index: number, decisions: readonly Decision[], view: View): Html {
  const item = each.item === null ? nothing : html`<p class="kicker">Item ${each.item}</p>`;
  const head = html`${item}<h2>${titleWords(titleOf(each))}</h2>`;
  if (each.kind === "exempt") {
    return html`<article class="packed" id="${placeOf(index)}">${head}<p>This report is exempt and is not published.</p></article>`;
  }
  const shown = shownWords(each.sections, each.source);
  return html`<article class="packed" id="${placeOf(index)}">${head}
<p class="packed-source">${breakable(citation(cited(each, councilOn(view.frame.settings, each.date), view.absolute(addresses.reportAddress(each)))))}</p>
${reportSummary(each, shown.header, view)}
${decidedInBrief(decisions.find(({ report }) => report === each) ?? null, view)}
${reportBody(shown.sections, anchoring(each, view), view)}
</article>
`;
}

/** Numbers link to the report's own page, where a paragraph has its only address. */
function anchoring(each: Listed, view: View): Anchoring {
  const report = view.link(addresses.reportAddress(each));
  return {
    id: () => null,
    former: null,
    href: (anchor) => `${report}#${anchor}`,
    heading: (level, attributes, content) =>
      level === 2 ? html`<h3${attributes}>${content}</h3>` : html`<h4${attributes}>${content}</h4>`,
  };
}
