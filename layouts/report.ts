import type { Decision } from "../src/archive/decisions/decisions.ts";
import type { Neighbours } from "../src/archive/neighbours.ts";
import type { NewSince } from "../src/archive/new-since.ts";
import type { SeriesPlace } from "../src/archive/series.ts";
import * as addresses from "../src/model/addresses/addresses.ts";
import { currentName } from "../src/model/council/register.ts";
import { councilOn } from "../src/model/council/settings.ts";
import { cited } from "../src/model/report/citation.ts";
import { isNilReturn } from "../src/model/report/nil-return.ts";
import { inlineText } from "../src/model/report/plain-text.ts";
import type { Report } from "../src/model/report/report.ts";
import type { Section } from "../src/model/report/section.ts";
import { periodMonths } from "../src/model/time/period.ts";
import { longDate, type PlainDate } from "../src/model/time/plain-date.ts";
import { type Html, html, nothing } from "./html.ts";
import { reportMetadata } from "./metadata/report-metadata.ts";
import { page } from "./page.ts";
import { dateText } from "./parts/date.ts";
import { followBoard, followSeries } from "./parts/follow.ts";
import { previousAndNext } from "./parts/previous-and-next.ts";
import { type Anchoring, ownPage } from "./report/anchoring.ts";
import { asked } from "./report/asked.ts";
import { cite, paragraphCitations } from "./report/cite.ts";
import { repairs } from "./report/repairs.ts";
import { reportBody } from "./report/report-body.ts";
import { reportFormLinks } from "./report/report-forms.ts";
import { reportPapers } from "./report/report-papers.ts";
import { reportSummary } from "./report/report-summary.ts";
import { markNew, seriesPlace } from "./report/series-place.ts";
import type { View } from "./view.ts";

/** A report and what stands around it. */
export interface ReportInPlace {
  readonly report: Report;
  readonly neighbours: Neighbours;
  /** Null where it is in no series. */
  readonly place: SeriesPlace | null;
  /** What the meeting did with it. */
  readonly decision: Decision | null;
  /** The day on which it was first public. */
  readonly published: PlainDate;
}

/** A report: its summary and what the board is asked to do, then its own words. */
export function reportPage(item: ReportInPlace, newIn: NewSince, view: View): Html {
  const { report, neighbours, place } = item;
  const { board, date } = report;
  const of = cited(report, councilOn(view.frame.settings, date), view.absolute(view.address));
  const anchoring: Anchoring = {
    ...ownPage,
    former:
      report.formerAnchors.size === 0 ? null : (anchor) => report.formerAnchors.get(anchor) ?? [],
    note: paragraphCitations(of),
    since: ({ anchor }) => newIn.get(anchor) ?? null,
  };
  const main = html`<article class="report">
<header class="report-head">
<p class="kicker">Report to ${board.printed}, ${dateText(date)}</p>
<h1>${report.subject}</h1>
${corrections(report)}
${reportSummary(report, view)}
${asked(report.facts.recommendations, item.decision, view)}
${seriesPlace(report, place, view)}
</header>
${contents(report.sections)}
<div class="report-text">${markNew(place)}
${reportBody(report.sections, anchoring, view)}</div>
<footer class="report-foot">
${reportPapers(report)}
${cite(report, of, view)}
${repairs(report, view)}
${reportFormLinks(view)}
</footer>
</article>
${previousAndNext(neighbours, view)}`;
  const crumbs = [
    { name: "Boards", address: addresses.boards },
    { name: currentName(board.entry), address: addresses.entryAddress("boards", board.entry) },
    { name: "Meeting", address: addresses.meetingAddress(board.entry, date) },
  ];
  return page(
    {
      kind: "report",
      title: `${report.subject}, ${longDate(date)}`,
      description: description(report, councilOn(view.frame.settings, date)),
      crumbs,
      main,
      runningHead: `${board.printed}, ${longDate(date)}`,
      metadata: reportMetadata(item, of, crumbs, view),
      follow: [...followBoard(board.entry), ...(place ? [followSeries(place.series)] : [])],
    },
    view,
  );
}

function description({ board, covers }: Report, council: string): string {
  const months = covers ? `, covering ${periodMonths(covers.period)}` : "";
  return `Report to ${board.printed}, ${council}${months}`;
}

/** Sections that say nothing are told apart, so that a reader goes to those that do. */
function contents(sections: readonly Section[]): Html {
  const headed = sections.filter((section) => inlineText(section.heading) !== "");
  if (headed.length < 2) return nothing;
  return html`<nav class="contents" aria-labelledby="_contents"><h2 id="_contents">Contents</h2>
<ol role="list">${headed.map(contentsRow)}</ol></nav>`;
}

function contentsRow(section: Section): Html {
  const number =
    section.number === null
      ? nothing
      : html`<span class="contents-number">${section.number}</span> `;
  const link = html`<a href="#${section.anchor}">${number}<span>${inlineText(section.heading)}</span></a>`;
  return isNilReturn(section)
    ? html`<li class="nil">${link} <span class="nil-note">nil</span></li>`
    : html`<li>${link}</li>`;
}

function corrections(report: Report): Html {
  if (report.corrections.length === 0) return nothing;
  return html`<section class="notice" aria-labelledby="_corrections"><h2 id="_corrections">Corrected</h2>
<ul>${report.corrections.map(({ date, note }) => html`<li>${dateText(date)}: ${note}</li>`)}</ul></section>`;
}
