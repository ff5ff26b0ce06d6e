import type { SeriesPlace } from "../../src/archive/series/series.ts";
import {
  changesAddress,
  changesSinceAddress,
  reportAddress,
  seriesAddress,
} from "../../src/model/addresses/addresses.ts";
import type { Report } from "../../src/model/report/report.ts";
import { periodLabel } from "../../src/model/time/period.ts";
import { longDate } from "../../src/model/time/plain-date.ts";
import { type Html, html, nothing } from "../html.ts";
import { dateText } from "../inline/date.ts";
import { periodName } from "../inline/period.ts";
import type { View } from "../view.ts";

/** What changed since the previous report of its series: the line at the top of a report. */
export function changedSince(report: Report, place: SeriesPlace | null, view: View): Html {
  const previous = place?.previous;
  if (!previous) return nothing;
  return html`<p class="changed-since"><a href="${view.link(changesAddress(report))}">What changed since ${issueName(previous)}</a></p>`;
}

/** A report's place in its series: links to the others, and to what changed since them. */
export function seriesPlace(report: Report, place: SeriesPlace | null, view: View): Html {
  if (!place) return nothing;
  const { series, at, previous, next, yearBefore } = place;
  const lines = [
    previous &&
      html`<li>Previous: <a href="${view.link(reportAddress(previous))}">${issueName(previous)}</a> · <a href="${view.link(changesAddress(report))}">what changed since</a></li>`,
    next && html`<li>Next: <a href="${view.link(reportAddress(next))}">${issueName(next)}</a></li>`,
    yearBefore?.covers &&
      html`<li>Same quarter last year: <a href="${view.link(reportAddress(yearBefore))}">${issueName(yearBefore)}</a> · <a href="${view.link(changesSinceAddress(report, yearBefore.covers.period))}">what changed since</a></li>`,
  ];
  return html`<nav class="series-place" aria-labelledby="_series"><h2 id="_series">Report ${at} of ${series.count} in <a href="${view.link(seriesAddress(series))}">${series.title}</a></h2>
<ul>${lines.map((line) => line || nothing)}</ul></nav>`;
}

/**
 * A box that marks new and reworded paragraphs. It comes before the body, so that the style sheet alone can
 * react to it.
 */
export function markNew(place: SeriesPlace | null): Html {
  if (!place?.previous) return nothing;
  return html`<input class="mark-new" type="checkbox" id="_mark-new"><label class="mark-new-label" for="_mark-new" data-pagefind-ignore>Mark what is new since the last report</label>`;
}

/** A report of a series by its period, or otherwise by its meeting. */
export const issueLabel = (report: Report): string =>
  report.covers ? periodLabel(report.covers.period) : longDate(report.date);

/** The same as words of a page, which do not break. */
export const issueName = (report: Report): Html =>
  report.covers ? periodName(report.covers.period) : dateText(report.date);
