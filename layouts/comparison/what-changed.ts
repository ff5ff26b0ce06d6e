import type { Comparison } from "../../src/archive/comparison/changes.ts";
import type { Decision } from "../../src/archive/decisions/decisions.ts";
import type { SeriesPlace } from "../../src/archive/series/series.ts";
import * as addresses from "../../src/model/addresses/addresses.ts";
import { currentName } from "../../src/model/council/register.ts";
import type { Report } from "../../src/model/report/report.ts";
import { type Html, html, nothing } from "../html.ts";
import { titleWords } from "../inline/title-words.ts";
import { page } from "../page.ts";
import { decidedInBrief } from "../report/decided-in-brief.ts";
import { issueLabel, issueName } from "../report/series-place.ts";
import type { View } from "../view.ts";
import type { Sides } from "./change.ts";
import { compared } from "./compared.ts";

/** Two reports of a series as compared, and what was decided on each. */
export interface ComparedInSeries {
  readonly comparison: Comparison<Report>;
  readonly place: SeriesPlace;
  /** Of the later report, then of the earlier. */
  readonly decisions: readonly Decision[];
}

/** What changed from one report of a series to another, paragraph by paragraph. */
export function whatChangedPage(
  { comparison, place, decisions }: ComparedInSeries,
  view: View,
): Html {
  const { before, after } = comparison;
  const sides: Sides = {
    before: view.link(addresses.reportAddress(before)),
    after: view.link(addresses.reportAddress(after)),
  };
  const title = `What changed since ${issueLabel(before)}: ${after.subject}`;
  const main = html`<p class="kicker">What changed since ${issueName(before)}</p>
<h1>${titleWords(after.subject)}</h1>
${compared(comparison, { sides, others: others(comparison, place, view), level: "h2" }, view)}
${decisions.map((each) => decidedInBrief(each, view, html`<h2>What was decided on ${issueName(each.report)}</h2>`))}`;
  const { board } = after;
  return page(
    {
      kind: "what-changed",
      title,
      description: title,
      crumbs: [
        { name: "Boards", address: addresses.boards },
        { name: currentName(board.entry), address: addresses.entryAddress("boards", board.entry) },
        { name: issueLabel(after), address: addresses.reportAddress(after) },
      ],
      main,
      indexed: false,
    },
    view,
  );
}

function others(
  { before, after }: Comparison<Report>,
  { series, previous, yearBefore }: SeriesPlace,
  view: View,
): [string, Html][] {
  const links = [
    previous && previous !== before
      ? html`<a href="${view.link(addresses.changesAddress(after))}">since ${issueName(previous)}</a>, `
      : nothing,
    yearBefore?.covers && yearBefore !== before
      ? html`<a href="${view.link(addresses.changesSinceAddress(after, yearBefore.covers.period))}">since ${issueName(yearBefore)}</a>, `
      : nothing,
    html`<a href="${view.link(addresses.seriesAddress(series))}">every report of the series</a>`,
  ];
  return [["Other comparisons", html`${links}`]];
}
