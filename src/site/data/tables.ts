import type { Archive } from "../../archive/archive.ts";
import type { Meeting } from "../../archive/by-meeting.ts";
import { firstPublic } from "../../archive/publication/first-public.ts";
import { isOfRecords } from "../../model/report/decision-record.ts";
import { recommendationCount } from "../../model/report/recommendation.ts";
import { isReport, type Report } from "../../model/report/report.ts";
import { type PublishedTable, publishedTable } from "./published-table.ts";
import { agendaCount, agendaRows, agendaTable } from "./tables/agenda-table.ts";
import { attendanceRows, attendanceTable } from "./tables/attendance-table.ts";
import { backgroundPaperRows, backgroundPaperTable } from "./tables/background-paper-table.ts";
import { decisionRows, decisionTable } from "./tables/decision-table.ts";
import { type IndicatorRow, indicatorTable } from "./tables/indicator-table.ts";
import { meetingTable } from "./tables/meeting-table.ts";
import { paragraphRows, paragraphTable } from "./tables/paragraph-table.ts";
import {
  type DecidedOn,
  recommendationRows,
  recommendationTable,
} from "./tables/recommendation-table.ts";
import { type ReportRow, reportTable } from "./tables/report-table.ts";

/** Rows made from a report's words: one file for each year, so that an edit changes only one. */
const ofWords = {
  of: (report: Report) => report,
  isSplit: true,
};

/** Rows made from a meeting's file. */
const ofMeetings = {
  items: ({ meetings }: Archive) => meetings,
  of: (meeting: Meeting) => meeting,
  isSplit: true,
};

const reportsOf = ({ listed }: Archive): readonly Report[] => listed.filter(isReport);

/** Every table of the archive's data. */
export const publishedTables: readonly PublishedTable[] = [
  publishedTable(reportTable, {
    items: reportRows,
    of: ({ filed }) => filed,
    count: () => 1,
    rows: (row) => [row],
    isSplit: false,
  }),
  publishedTable(paragraphTable, {
    ...ofWords,
    items: (archive) =>
      archive.settings.alsoPublish.includes("paragraphs") ? reportsOf(archive) : [],
    count: ({ facts }) => facts.paragraphs,
    rows: paragraphRows,
  }),
  publishedTable(recommendationTable, {
    items: decidedOn,
    of: ({ report }) => report,
    count: ({ report }) => recommendationCount(report.facts.recommendations),
    rows: recommendationRows,
    isSplit: true,
  }),
  publishedTable(indicatorTable, {
    items: indicatorRows,
    of: ({ report }) => report,
    count: () => 1,
    rows: (row) => [row],
    isSplit: true,
  }),
  publishedTable(backgroundPaperTable, {
    ...ofWords,
    items: reportsOf,
    count: (report) => backgroundPaperRows(report).length,
    rows: backgroundPaperRows,
  }),
  publishedTable(meetingTable, {
    items: ({ meetings }) =>
      meetings.filter((each) => !isOfRecords(each)).map((meeting) => ({ meeting })),
    of: ({ meeting }) => meeting,
    count: () => 1,
    rows: (row) => [row],
    isSplit: false,
  }),
  publishedTable(agendaTable, { ...ofMeetings, count: agendaCount, rows: agendaRows }),
  publishedTable(decisionTable, {
    ...ofMeetings,
    count: (meeting) => decisionRows(meeting).length,
    rows: decisionRows,
  }),
  publishedTable(attendanceTable, {
    ...ofMeetings,
    count: (meeting) => attendanceRows(meeting).length,
    rows: attendanceRows,
  }),
];

/** Every report and notice, and what the archive knows about it. */
export function reportRows({ listed, withdrawn, places, log }: Archive): ReportRow[] {
  const published = firstPublic(log);
  return [...listed, ...withdrawn].map((filed) => {
    const series = filed.kind === "report" ? places.get(filed)?.series : undefined;
    return {
      filed,
      series: series ? { id: series.id, title: series.title } : null,
      published: filed.kind === "report" ? published(filed) : null,
    };
  });
}

/** The reports that recommend something, and the outcomes. */
function decidedOn(archive: Archive): readonly DecidedOn[] {
  return reportsOf(archive).map((report) => ({
    report,
    decision: archive.decisions.get(report) ?? null,
  }));
}

function indicatorRows({ measures }: Archive): IndicatorRow[] {
  return measures.flatMap(({ id, values }) =>
    values.map((value) => ({ ...value, measure: { id } })),
  );
}
