import { whatChangedPage } from "../../../layouts/comparison/what-changed.ts";
import { meetingPage } from "../../../layouts/meeting/meeting.ts";
import { type MinutesInPlace, minutesPage } from "../../../layouts/meeting/minutes.ts";
import { packPage } from "../../../layouts/meeting/pack.ts";
import { exemptPage, withdrawnPage } from "../../../layouts/notice.ts";
import { redirectPage } from "../../../layouts/redirect.ts";
import { type ReportInPlace, reportPage } from "../../../layouts/report/report.ts";
import type { Archive } from "../../archive/archive.ts";
import { compareReports } from "../../archive/comparison/comparison.ts";
import { comparisons } from "../../archive/comparison/pairs.ts";
import { indicatorRows } from "../../archive/indicators/indicator-rows.ts";
import { firstPublic } from "../../archive/publication/first-public.ts";
import { newInSeries } from "../../archive/series/new-since.ts";
import { reportsBySeries } from "../../archive/series/series.ts";
import * as addresses from "../../model/addresses/addresses.ts";
import { hasMinutes } from "../../model/meeting/meeting-record.ts";
import { isReport, type Report } from "../../model/report/report.ts";
import { type KindOf, kind, type Page, type PageKind, pageOf } from "./page-kind.ts";

const moved = kind("moved", {
  isAnywhere: true,
  items: ({ moves }) => moves,
  address: ({ from }) => from,
  layout: ({ to, title }, view) => redirectPage(to, title, view),
});

/** The pages that redirect from former addresses. */
export const movedPages = moved.pages;

function inPlace(archive: Archive): (report: Report) => ReportInPlace {
  const published = firstPublic(archive.log);
  const indicators = indicatorRows(archive.measures);
  return (report) => ({
    report,
    neighbours: archive.neighbours.get(report) ?? { previous: null, next: null },
    place: archive.places.get(report) ?? null,
    decision: archive.decisions.get(report) ?? null,
    records: archive.records.get(report) ?? [],
    became: {
      citing: archive.became.ofReports.get(report) ?? [],
      cited: archive.became.citedBy.get(report) ?? [],
    },
    indicators: indicators.get(report) ?? new Map(),
    published: published(report),
  });
}

const ofReport: KindOf<ReportInPlace> = {
  isListed: true,
  items: (archive) => reportsBySeries(archive).map(inPlace(archive)),
  address: ({ report }) => addresses.reportAddress(report),
  layout: (item, view) => reportPage(item, newInSeries(item), view),
};

/** The page of a report with other words, in an otherwise unchanged archive. */
export const pageWithWords = (archive: Archive, before: Report, report: Report): Page =>
  pageOf(ofReport, { ...inPlace(archive)(before), report });

/** A page for each report and notice, for what changed in it, and for its meeting. */
export const reportKinds: readonly PageKind[] = [
  kind("report", ofReport),
  kind("what-changed", {
    items: ({ places, decisions }) =>
      comparisons(places).map((each) => ({
        ...each,
        decisions: [each.after, each.before].flatMap((report) => decisions.get(report) ?? []),
      })),
    address: ({ address }) => address,
    layout: ({ before, after, place, decisions }, view) =>
      whatChangedPage({ comparison: compareReports(before, after), place, decisions }, view),
  }),
  kind("exempt", {
    items: ({ listed }) => listed.filter((each) => each.kind === "exempt"),
    address: addresses.reportAddress,
    layout: exemptPage,
  }),
  kind("withdrawn", {
    items: ({ withdrawn }) => withdrawn,
    address: addresses.reportAddress,
    layout: withdrawnPage,
  }),
  moved,
  kind("meeting", {
    isListed: true,
    items: meetingsDecided,
    address: ({ meeting: { board, date } }) => addresses.meetingAddress(board.entry, date),
    layout: meetingPage,
  }),
  kind("minutes", {
    isListed: true,
    items: minutesHeld,
    address: ({ record: { board, date } }) => addresses.minutesAddress(board.entry, date),
    layout: minutesPage,
  }),
  kind("pack", {
    items: (archive) =>
      meetingsDecided(archive).filter(({ meeting }) => meeting.listed.some(isReport)),
    address: ({ meeting: { board, date } }) => addresses.packAddress(board.entry, date),
    layout: packPage,
  }),
];

/** The minutes of every meeting, with what later papers say of each minute. */
function minutesHeld({ meetings, became }: Archive): MinutesInPlace[] {
  return meetings.flatMap(({ record }) => {
    if (!hasMinutes(record)) return [];
    const cited = record.minutes.minutes.map((minute) => ({
      minute,
      citing: became.ofMinutes.get(minute) ?? [],
      cited: became.citedBy.get(minute) ?? [],
    }));
    const said = cited.filter((each) => each.citing.length > 0 || each.cited.length > 0);
    return [{ record, became: said }];
  });
}

/** Every meeting, with what was decided on its reports. */
function meetingsDecided({ meetings, decisions }: Archive) {
  return meetings.map((meeting) => ({
    meeting,
    decisions: meeting.listed.flatMap((each) =>
      isReport(each) ? (decisions.get(each) ?? []) : [],
    ),
  }));
}
