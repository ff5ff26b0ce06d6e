import { type FinancialYear, financialYearOf } from "../model/financial-year.ts";
import { type Recommendations, recommendationsOf } from "../model/recommendation.ts";
import type { Entry } from "../model/register.ts";
import type { Report } from "../model/report.ts";

/** What a board was asked to do in a financial year, by the date of the meeting. */
export interface BoardYear {
  readonly board: Entry;
  readonly year: FinancialYear;
  /** Newest meeting first. */
  readonly reports: readonly Asked[];
  /** How many recommendations they hold. */
  readonly count: number;
}

/** What one report recommends, in full, with the words that lead into it. */
export interface Asked {
  readonly report: Report;
  readonly groups: readonly Recommendations[];
}

/** Every board's years in the order of the boards given, the newest year first. */
export function recommendedByYear(
  boards: readonly Entry[],
  newestFirst: readonly Report[],
): BoardYear[] {
  const held = new Map<Entry, Map<number, Asked[]>>(boards.map((board) => [board, new Map()]));
  for (const report of newestFirst) {
    const groups = recommendationsOf(report.sections);
    if (groups.length === 0) continue;
    const years = held.get(report.board.entry);
    const { start } = financialYearOf(report.date);
    const asked = years?.get(start);
    if (asked) asked.push({ report, groups });
    else years?.set(start, [{ report, groups }]);
  }
  return [...held].flatMap(([board, years]) =>
    [...years].map(([start, reports]) => ({
      board,
      year: { start },
      reports,
      count: reports.reduce((all, { groups }) => all + countOf(groups), 0),
    })),
  );
}

const countOf = (groups: readonly Recommendations[]) =>
  groups.reduce((all, { items }) => all + items.length, 0);
