import type { Archive } from "../../archive/archive.ts";
import { firstPublic } from "../../archive/first-public.ts";
import { recommendationCount } from "../../model/report/recommendation.ts";
import { isReport, type Report } from "../../model/report/report.ts";
import { backgroundPaperRows, backgroundPaperTable } from "./background-paper-table.ts";
import { type IndicatorRow, indicatorTable } from "./indicator-table.ts";
import { paragraphRows, paragraphTable } from "./paragraph-table.ts";
import { type PublishedTable, publishedTable } from "./published-table.ts";
import { recommendationRows, recommendationTable } from "./recommendation-table.ts";
import { type ReportRow, reportTable } from "./report-table.ts";

/** Rows that are made of a report's words: a file for each year, so that an edit remakes one. */
const ofWords = {
  filed: (report: Report) => report,
  isSplit: true,
};

/** Every table of the archive's data. */
export const publishedTables: readonly PublishedTable[] = [
  publishedTable(reportTable, {
    items: reportRows,
    filed: ({ filed }) => filed,
    count: () => 1,
    rows: (row) => [row],
    isSplit: false,
  }),
  publishedTable(paragraphTable, {
    ...ofWords,
    items: reportsWith(({ paragraphs }) => paragraphs),
    count: ({ gleaned }) => gleaned.paragraphs,
    rows: paragraphRows,
  }),
  publishedTable(recommendationTable, {
    ...ofWords,
    items: reportsWith(({ recommendations }) => recommendations.length),
    count: ({ gleaned }) => recommendationCount(gleaned.recommendations),
    rows: recommendationRows,
  }),
  publishedTable(indicatorTable, {
    items: indicatorRows,
    filed: ({ report }) => report,
    count: () => 1,
    rows: (row) => [row],
    isSplit: true,
  }),
  publishedTable(backgroundPaperTable, {
    ...ofWords,
    items: reportsWith(() => 1),
    count: (report) => backgroundPaperRows(report).length,
    rows: backgroundPaperRows,
  }),
];

/** Every report and notice, with what the archive knows of it. */
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

function reportsWith(count: (gleaned: Report["gleaned"]) => number) {
  return ({ listed }: Archive): Report[] =>
    listed.filter(isReport).filter(({ gleaned }) => count(gleaned) > 0);
}

function indicatorRows({ measures }: Archive): IndicatorRow[] {
  return measures.flatMap(({ id, values }) =>
    values.map((value) => ({ ...value, measure: { id } })),
  );
}
