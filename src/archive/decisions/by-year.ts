import type { Entry } from "../../model/council/register.ts";
import type { Minute } from "../../model/meeting/minute.ts";
import { type Resolution, resolutionsOf } from "../../model/meeting/resolution.ts";
import { isReport, type Report } from "../../model/report/report.ts";
import { type FinancialYear, financialYearOf } from "../../model/time/financial-year.ts";
import type { Meeting } from "../by-meeting.ts";
import { minutesOfReports } from "./minute-of-report.ts";

/** A minute that resolved something, and the reports that it decides. */
export interface Resolved {
  readonly minute: Minute;
  readonly resolutions: readonly Resolution[];
  readonly reports: readonly Report[];
}

/** What a meeting resolved, in the order of its minutes. */
export interface MeetingDecisions {
  readonly meeting: Pick<Meeting, "board" | "date">;
  /** True if a machine read the minutes from a scan. */
  readonly isMachineRead: boolean;
  readonly resolved: readonly Resolved[];
}

export interface DecisionYearLabel {
  readonly board: Entry;
  readonly year: FinancialYear;
  /** How many minutes resolved something. */
  readonly count: number;
}

/** What a board resolved in a financial year, newest meeting first. */
export interface DecisionYear extends DecisionYearLabel {
  readonly meetings: readonly MeetingDecisions[];
}

export const decisionYearLabel = ({ board, year, count }: DecisionYear): DecisionYearLabel => ({
  board,
  year,
  count,
});

/** What boards resolved, in the given order of boards, by the meeting's financial year, newest first. */
export function decisionsByYear(
  boards: readonly Entry[],
  newestFirst: readonly Meeting[],
): readonly DecisionYear[] {
  const decided = newestFirst
    .map((meeting) => ({ meeting, resolved: resolvedAt(meeting) }))
    .filter(({ resolved }) => resolved.length > 0);
  return boards.flatMap((board) => {
    const years = new Map<number, MeetingDecisions[]>();
    for (const { meeting, resolved } of decided) {
      if (meeting.board.entry !== board) continue;
      const { start } = financialYearOf(meeting.date);
      const own = {
        meeting: { board: meeting.board, date: meeting.date },
        isMachineRead: meeting.record?.isMachineRead === true,
        resolved,
      };
      years.set(start, [...(years.get(start) ?? []), own]);
    }
    return [...years].map(([start, meetings]) => ({
      board,
      year: { start },
      meetings,
      count: meetings.reduce((sum, each) => sum + each.resolved.length, 0),
    }));
  });
}

function resolvedAt(meeting: Meeting): readonly Resolved[] {
  const joined = [...minutesOfReports(meeting)];
  return (meeting.record?.minutes?.minutes ?? [])
    .map((minute) => ({
      minute,
      resolutions: resolutionsOf(minute.section),
      reports: joined.flatMap(([report, own]) =>
        own === minute && isReport(report) ? report : [],
      ),
    }))
    .filter(({ resolutions }) => resolutions.length > 0);
}
