import type { Minute } from "../../model/meeting/minute.ts";
import { resolutionsOf } from "../../model/meeting/resolution.ts";
import type { Outcome } from "../../model/report/outcome.ts";
import type { Recommendation } from "../../model/report/recommendation.ts";
import { isReport, type Report } from "../../model/report/report.ts";
import type { Meeting } from "../by-meeting.ts";
import { minutesOfReports } from "./minute-of-report.ts";
import { noMinute, notClear, outcomesOf } from "./outcomes.ts";

/** What a meeting did with a report. */
export interface Decision {
  readonly report: Report;
  /** Null where no minutes are held, or none of them is certainly that of the report. */
  readonly minute: Minute | null;
  /** True where the minutes of the meeting are held. */
  readonly areMinutesHeld: boolean;
  /** Of each recommendation, by its anchor in the report's page. */
  readonly outcomes: ReadonlyMap<string, Outcome>;
}

/** What every meeting did with the reports that recommend anything. */
export function decisionsOf(meetings: readonly Meeting[]): ReadonlyMap<Report, Decision> {
  const decisions = meetings.flatMap((meeting) => {
    const minutes = minutesOfReports(meeting);
    const areMinutesHeld = meeting.record?.minutes !== undefined && meeting.record.minutes !== null;
    return meeting.listed.filter(isReport).map((report): [Report, Decision] => {
      const minute = minutes.get(report) ?? null;
      const shares = [...minutes].filter(([, other]) => other === minute).length;
      const outcomes = outcomesIn(report, minute, areMinutesHeld, shares);
      return [report, { report, minute, areMinutesHeld, outcomes }];
    });
  });
  return new Map(decisions);
}

function outcomesIn(
  report: Report,
  minute: Minute | null,
  areMinutesHeld: boolean,
  shares: number,
): ReadonlyMap<string, Outcome> {
  const asked: readonly Recommendation[] = report.gleaned.recommendations.flatMap(
    ({ items }) => items,
  );
  const all = (outcome: Outcome) => asked.map(() => outcome);
  const found =
    minute === null
      ? all(areMinutesHeld ? notClear : noMinute)
      : // What a minute resolves on several reports at once may be meant for any of them.
        shares > 1
        ? all(notClear)
        : outcomesOf(
            asked,
            resolutionsOf(minute.section).flatMap(({ clauses }) => clauses),
          );
  return new Map(
    asked.map(({ anchor }, index) => {
      const stated = report.outcomes.find((one) => one.recommendation === anchor);
      return [anchor, stated?.outcome ?? found[index] ?? notClear];
    }),
  );
}
