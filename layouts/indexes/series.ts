import type { Series, SeriesLabel } from "../../src/archive/series/series.ts";
import * as addresses from "../../src/model/addresses/addresses.ts";
import { compareAddress, fewestToChooseFrom } from "../../src/model/addresses/compare-addresses.ts";
import { currentName } from "../../src/model/council/register.ts";
import { isMachineRead } from "../../src/model/report/machine-read.ts";
import type { Report } from "../../src/model/report/report.ts";
import { comparePeriods, type Period, quartersOf } from "../../src/model/time/period.ts";
import { counted } from "../../src/text/counted.ts";
import { type Html, html, nothing } from "../html.ts";
import { dateText } from "../inline/date.ts";
import { periodName } from "../inline/period.ts";
import { readNote } from "../inline/read-by-machine.ts";
import { titleWords } from "../inline/title-words.ts";
import { jsonLd } from "../metadata/json-ld.ts";
import { seriesThing } from "../metadata/page-data.ts";
import { itemLinks } from "../metadata/signposting.ts";
import { page } from "../page.ts";
import { follow, followSeries } from "../parts/follow.ts";
import { summary } from "../parts/summary.ts";
import { issueName } from "../report/series-place.ts";
import type { View } from "../view.ts";

/** Every series, by board. */
export function allSeriesPage(series: readonly SeriesLabel[], view: View): Html {
  const boards = [...new Set(series.map(({ board }) => board))];
  const main = html`<h1>Series and what changed</h1>
<p class="lede">Reports that a board receives every quarter or year. You can compare each with the one before.</p>
${series.length === 0 ? html`<p>The archive has no series yet.</p>` : nothing}
${boards.map(
  (board) => html`<section><h2>${currentName(board)}</h2>
${seriesList(
  series.filter((each) => each.board === board),
  view,
)}</section>`,
)}`;
  return page(
    { kind: "all-series", title: "Series", description: "Reports in series", crumbs: [], main },
    view,
  );
}

/** Series with the periods that they cover. */
const seriesList = (series: readonly SeriesLabel[], view: View): Html =>
  html`<ul class="register-list">${series.map(
    (each) =>
      html`<li><a href="${view.link(addresses.seriesAddress(each))}">${each.title}</a> <span>${counted(each.count, "report")}, ${span(each)}</span></li>`,
  )}</ul>`;

/** A series with the place of each of its reports, oldest first. */
export interface SeriesOfPlaces {
  readonly series: SeriesLabel & Pick<Series, "gaps">;
  readonly issues: readonly IssueInPlace[];
}

interface IssueInPlace {
  readonly report: Report;
  readonly previous: Report | null;
  readonly yearBefore: Report | null;
}

/** A series by period, newest first, with its gaps. */
export function seriesPage({ series, issues }: SeriesOfPlaces, view: View): Html {
  const { board, title, count, gaps } = series;
  const missing = gaps.reduce((sum, gap) => sum + quartersOf(gap).length, 0);
  const feed = followSeries(series);
  const main = html`<p class="kicker">Series</p>
<h1>${title}</h1>
${summary([
  [
    "Board",
    html`<a href="${view.link(addresses.entryAddress("boards", board))}">${currentName(board)}</a>`,
  ],
  ["Reports", html`${counted(count, "report")}, ${span(series)}`],
  [
    "Missing",
    missing === 0
      ? "None between the first and the last"
      : `${missing} ${missing === 1 ? "quarter" : "quarters"} between the first and the last`,
  ],
])}
${follow("this series", [feed], view)}
<section aria-labelledby="_issues"><h2 id="_issues">Reports by the period they cover</h2>
${count < fewestToChooseFrom ? nothing : html`<p class="action"><a href="${view.link(compareAddress(series))}">Compare any two reports</a></p>`}
<ol class="report-list series-issues" role="list">${rows(issues, gaps).map((row) => ("report" in row ? issue(row, view) : gap(row)))}</ol></section>`;
  const crumbs = [{ name: "Series", address: addresses.allSeries }];
  const reports = issues.map(({ report }) => report);
  return page(
    {
      kind: "series",
      title: `${title}, ${currentName(board)}`,
      description: `Reports in series to ${currentName(board)}: ${title}`,
      crumbs,
      main,
      metadata: html`${itemLinks(reports, view)}${jsonLd([seriesThing(series, view)], title, crumbs, view)}`,
      follow: [feed],
    },
    view,
  );
}

const span = ({ first, last }: SeriesLabel) => html`${issueName(first)} to ${issueName(last)}`;

function rows(issues: readonly IssueInPlace[], gaps: readonly Period[]): (IssueInPlace | Period)[] {
  const waiting = [...gaps];
  const ordered = issues.flatMap((each): (IssueInPlace | Period)[] => {
    const { covers } = each.report;
    const before: Period[] = [];
    while (waiting[0] && covers && comparePeriods(waiting[0], covers.period) < 0) {
      before.push(...waiting.splice(0, 1));
    }
    return [...before, each];
  });
  return ordered.reverse();
}

function issue({ report, previous, yearBefore }: IssueInPlace, view: View): Html {
  const since = [
    previous &&
      html` · <a href="${view.link(addresses.changesAddress(report))}">what changed since ${issueName(previous)}</a>`,
    yearBefore?.covers &&
      html` · <a href="${view.link(addresses.changesSinceAddress(report, yearBefore.covers.period))}">since ${issueName(yearBefore)}</a>`,
  ];
  return html`<li><span class="report-list-lead">${issueName(report)}</span> <div><a href="${view.link(addresses.reportAddress(report))}">${titleWords(report.subject)}</a><p>Considered ${dateText(report.date)}${readNote(isMachineRead(report))}${since.map((each) => each || nothing)}</p></div></li>
`;
}

/** A run of quarters that no report of the series covers. */
function gap(of: Period): Html {
  const count = quartersOf(of).length;
  return html`<li class="gap"><span class="report-list-lead">${periodName(of)}</span> <div>${count === 1 ? "Expected but missing" : `Expected but missing: ${count} quarters`}</div></li>
`;
}
