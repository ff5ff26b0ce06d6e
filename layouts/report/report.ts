import type { Decision } from "../../src/archive/decisions/decisions.ts";
import type { Neighbours } from "../../src/archive/series/neighbours.ts";
import type { NewSince } from "../../src/archive/series/new-since.ts";
import type { SeriesPlace } from "../../src/archive/series/series.ts";
import * as addresses from "../../src/model/addresses/addresses.ts";
import { cellAnchor } from "../../src/model/addresses/cell-anchor.ts";
import { currentName } from "../../src/model/council/register.ts";
import { councilOn } from "../../src/model/council/settings.ts";
import { inlineText } from "../../src/model/report/body/plain-text.ts";
import type { Section } from "../../src/model/report/body/section.ts";
import { cited } from "../../src/model/report/citation.ts";
import { correctedParagraphs } from "../../src/model/report/corrected-paragraphs.ts";
import { paperType } from "../../src/model/report/decision-record.ts";
import { isMachineRead } from "../../src/model/report/machine-read.ts";
import { isNilReturn } from "../../src/model/report/nil-return.ts";
import type { Report } from "../../src/model/report/report.ts";
import { periodMonths } from "../../src/model/time/period.ts";
import { longDate, type PlainDate } from "../../src/model/time/plain-date.ts";
import { type Html, html } from "../html.ts";
import { dateText } from "../inline/date.ts";
import { titleWords } from "../inline/title-words.ts";
import { reportMetadata } from "../metadata/report-metadata.ts";
import { page } from "../page.ts";
import { became, type CitedAndCiting } from "../parts/became.ts";
import { type ContentsLine, contents, contentsButton } from "../parts/contents.ts";
import { followBoard, followSeries } from "../parts/follow.ts";
import { previousAndNext } from "../parts/previous-and-next.ts";
import type { View } from "../view.ts";
import { type Anchoring, ownPage } from "./anchoring.ts";
import { asked } from "./asked.ts";
import { cite } from "./cite.ts";
import { correctionMark, corrections } from "./corrections.ts";
import { decisionRecord } from "./decision-record.ts";
import { reportReadByMachine, shownWords } from "./machine-read.ts";
import { repairs } from "./repairs.ts";
import { reportBody } from "./report-body.ts";
import { reportFormLinks } from "./report-forms.ts";
import { reportPapers } from "./report-papers.ts";
import { foldedReportSummary } from "./report-summary.ts";
import { changedSince, markNew, seriesPlace } from "./series-place.ts";
import { words } from "./words.ts";

/** A report and its context. */
export interface ReportInPlace {
  readonly report: Report;
  readonly neighbours: Neighbours;
  /** Null if it belongs to no series. */
  readonly place: SeriesPlace | null;
  /** What the meeting decided on it. */
  readonly decision: Decision | null;
  /** The records of the decision on it; of a record, the reports that it answers. */
  readonly records: readonly Report[];
  /** The later papers that cite what was decided, and the decisions that it cites. */
  readonly became: CitedAndCiting;
  /** The page of the indicator in a table's row, by the anchor of the row’s first cell. */
  readonly indicators: ReadonlyMap<string, addresses.Address>;
  /** The day on which it was first public. */
  readonly published: PlainDate;
}

/** A report: its summary and what the board is asked to do, then its own words. */
export function reportPage(item: ReportInPlace, newIn: NewSince, view: View): Html {
  const { report, neighbours, place } = item;
  const { board, date } = report;
  const of = cited(report, councilOn(view.frame.settings, date), view.absolute(view.address));
  const noted = correctedParagraphs(report);
  const shown = shownWords(report.sections, report.source);
  const anchoring: Anchoring = {
    ...ownPage,
    former:
      report.formerAnchors.size === 0 ? null : (anchor) => report.formerAnchors.get(anchor) ?? [],
    mark: correctionMark(noted),
    isMachineRead: isMachineRead(report),
    since: ({ anchor }) => newIn.get(anchor) ?? null,
    indicator: (table, row) => {
      const to = item.indicators.get(cellAnchor(table, row, 0));
      return to === undefined ? null : view.link(to);
    },
  };
  const lines = contentsLines(report.sections);
  const main = html`<article class="report">
<header class="report-head">
<p class="kicker">${paperType(report)}, ${dateText(date)}</p>
<h1>${shown.header(report.subject).map((part) => (part.kind === "text" ? titleWords(part.text) : words([part], view)))}</h1>
${reportReadByMachine(report, scanOf(report), shown.elsewhere, view)}
${corrections(report, noted)}
${foldedReportSummary(report, shown.header, view)}
${decisionRecord(report, item.records, view)}
${asked(report.facts.recommendations, item.decision, shown.quoted, view)}
${changedSince(report, place, view)}
</header>
${contents(lines)}
<div class="report-text"><div class="report-start">${contentsButton(lines)}<p class="hint">To cite a paragraph, select its number.</p></div>
${markNew(place)}
${reportBody(shown.sections, anchoring, view)}</div>
<footer class="report-foot">
${became(item.became, view)}
${seriesPlace(report, place, view)}
${reportPapers(report)}
${cite(of)}
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

/** Where the file that a report was made of can be read; null if it is not offered. */
const scanOf = (report: Report): addresses.Address | null =>
  report.source?.withheld === null ? addresses.fileAddress(report, report.source) : null;

function description(report: Report, council: string): string {
  const months = report.covers ? `, covering ${periodMonths(report.covers.period)}` : "";
  return `${paperType(report)}, ${council}${months}`;
}

/** The sections that have a title. */
const contentsLines = (sections: readonly Section[]): ContentsLine[] =>
  sections
    .map((section) => ({
      anchor: section.anchor,
      number: section.number,
      title: inlineText(section.heading),
      isNil: isNilReturn(section),
    }))
    .filter(({ title }) => title !== "");
