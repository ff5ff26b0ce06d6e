import type { Entry } from "../model/council/register.ts";
import { recommendationCount } from "../model/report/recommendation.ts";
import { boardsOf, type Report } from "../model/report/report.ts";
import { type FinancialYear, financialYearOf } from "../model/time/financial-year.ts";

/** A financial year in which a board was asked to do something, by date of meeting. */
export interface BoardYearLabel {
  readonly board: Entry;
  readonly year: FinancialYear;
  /** The number of recommendations in its reports. */
  readonly count: number;
}

/** What a board was asked to do in a financial year. */
export interface BoardYear extends BoardYearLabel {
  /** The reports that recommend anything, newest meeting first. */
  readonly reports: readonly Report[];
}

export const boardYearLabel = ({ board, year, count }: BoardYear): BoardYearLabel => ({
  board,
  year,
  count,
});

/** Each board's years, newest first; boards in the order given. */
export function recommendedByYear(
  boards: readonly Entry[],
  newestFirst: readonly Report[],
): BoardYear[] {
  const held = new Map<Entry, Map<number, Report[]>>(boards.map((board) => [board, new Map()]));
  for (const report of newestFirst) {
    if (report.facts.recommendations.length === 0) continue;
    const { start } = financialYearOf(report.date);
    for (const { entry } of boardsOf(report)) {
      const years = held.get(entry);
      const asked = years?.get(start);
      if (asked) asked.push(report);
      else years?.set(start, [report]);
    }
  }
  return [...held].flatMap(([board, years]) =>
    [...years].map(([start, reports]) => ({
      board,
      year: { start },
      reports,
      count: reports.reduce(
        (sum, { facts }) => sum + recommendationCount(facts.recommendations),
        0,
      ),
    })),
  );
}
