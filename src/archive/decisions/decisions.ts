import type { Minute } from "../../model/meeting/minute.ts";
import { resolutionsOf } from "../../model/meeting/resolution.ts";
import type { Outcome } from "../../model/report/outcome.ts";
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
      const together = [...minutes].flatMap(([other, own]) => (own === minute ? [other] : []));
      const outcomes = outcomesIn(report, minute, areMinutesHeld, together);
      return [report, { report, minute, areMinutesHeld, outcomes }];
    });
  });
  return new Map(decisions);
}

function outcomesIn(
  report: Report,
  minute: Minute | null,
  areMinutesHeld: boolean,
  together: readonly Report[],
): ReadonlyMap<string, Outcome> {
  const asked = askedIn(report);
  const found = minute
    ? foundIn(minute, report, together)
    : asked.map(() => (areMinutesHeld ? notClear : noMinute));
  return new Map(
    asked.map(({ anchor }, index) => {
      const stated = report.outcomes.find((one) => one.recommendation === anchor);
      return [anchor, stated?.outcome ?? found[index] ?? notClear];
    }),
  );
}

const askedIn = (report: Report) =>
  report.gleaned.recommendations.flatMap(({ stem, items }) =>
    items.map((item) => ({ ...item, stem })),
  );

/** The outcomes that a minute gives to a report, alone or together with others. */
function foundIn(minute: Minute, report: Report, together: readonly Report[]): readonly Outcome[] {
  const clauses = resolutionsOf(minute.section).flatMap((resolution) => resolution.clauses);
  if (together.length === 1) return outcomesOf(askedIn(report), clauses, report.subject);
  // "The recommendations be agreed" may be meant for any of the reports; words of their own for one alone.
  const isOpen = clauses.some(
    ({ text }) =>
      ofOneReport.test(text) && !/\b(?:both|all|each|the) (?:of the )?reports\b/iu.test(text),
  );
  const all = together.flatMap(askedIn);
  const outcomes = isOpen ? all.map(() => notClear) : outcomesOf(all, clauses);
  const from = together.slice(0, together.indexOf(report)).flatMap(askedIn).length;
  return outcomes.slice(from, from + askedIn(report).length);
}

const ofOneReport =
  /\b(?:recommendations?|report|item|matter|application|proposals?)\b|^(?:agreed|approved|noted)/iu;
