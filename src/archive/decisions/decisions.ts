import type { Minute } from "../../model/meeting/minute.ts";
import { type Decided, decidedIn } from "../../model/meeting/resolution.ts";
import { recordKind } from "../../model/report/decision-record.ts";
import type { Outcome } from "../../model/report/outcome.ts";
import type { Recommendations } from "../../model/report/recommendation.ts";
import { isReport, type Report } from "../../model/report/report.ts";
import type { Meeting } from "../by-meeting.ts";
import type { Listed } from "../order.ts";
import { minutesOfReports } from "./minute-of-report.ts";
import { noMinute, notClear, outcomesOf } from "./outcomes/outcomes.ts";
import { actionOf, sharedWords } from "./outcomes/wording/action.ts";

/** What a meeting decided on a report. */
export interface Decision {
  readonly report: Report;
  /** Null if no minutes are held, or none of them certainly belongs to the report. */
  readonly minute: Minute | null;
  /** True if the meeting's minutes are held. */
  readonly areMinutesHeld: boolean;
  /** True if a machine read them from a scan. */
  readonly areMinutesMachineRead: boolean;
  /** By each recommendation's anchor in the report's page. */
  readonly outcomes: ReadonlyMap<string, Outcome>;
}

/** What every meeting decided on the reports that recommend anything. */
export function decisionsOf(meetings: readonly Meeting[]): ReadonlyMap<Report, Decision> {
  const decisions = meetings.flatMap((meeting) => {
    const minutes = minutesOfReports(meeting);
    const areMinutesHeld = meeting.record?.minutes !== undefined && meeting.record.minutes !== null;
    const areMinutesMachineRead = meeting.record?.isMachineRead === true;
    // Of a joint report, the minutes of the board of its address say what was decided.
    const own = meeting.listed
      .filter(isDecidedUpon)
      .filter(({ board }) => board.entry === meeting.board.entry);
    return own.map((report): [Report, Decision] => {
      const minute = minutes.get(report) ?? null;
      const together = [...minutes].flatMap(([other, own]) => (own === minute ? [other] : []));
      const outcomes = outcomesIn(report, minute, areMinutesHeld, together);
      return [report, { report, minute, areMinutesHeld, areMinutesMachineRead, outcomes }];
    });
  });
  return new Map(decisions);
}

/** A record of a decision asks nothing of a meeting. */
const isDecidedUpon = (filed: Listed): filed is Report =>
  isReport(filed) && recordKind(filed) === null;

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
  report.facts.recommendations.flatMap(({ stem, items }) =>
    items.map((item) => ({ ...item, stem })),
  );

/**
 * The outcomes of a report's recommendations. A report that prints them twice, first in brief, asks for
 * them only once.
 */
function outcomesAlone(report: Report, decided: Decided): readonly Outcome[] {
  const printings: Recommendations[][] = [];
  for (const group of report.facts.recommendations) {
    const own = printings.find((printing) => !printing.some((other) => repeats(other, group)));
    if (own) own.push(group);
    else printings.push([group]);
  }
  const found = new Map<Recommendations, readonly Outcome[]>();
  for (const printing of printings) {
    const asked = printing.flatMap(({ stem, items }) => items.map((item) => ({ ...item, stem })));
    const outcomes = outcomesOf(asked, decided, report.subject);
    let from = 0;
    for (const group of printing) {
      found.set(group, outcomes.slice(from, from + group.items.length));
      from += group.items.length;
    }
  }
  return report.facts.recommendations.flatMap((group) => found.get(group) ?? []);
}

const repeats = (one: Recommendations, other: Recommendations) =>
  one.items.some((item) =>
    other.items.some(
      ({ text }) => sharedWords(actionOf(item.text), actionOf(text)).likeness >= sameText,
    ),
  );

/** Recommendations at least this alike are one recommendation, printed twice. */
const sameText = 0.75;

/** The outcomes that a minute gives a report, alone or together with others. */
function foundIn(minute: Minute, report: Report, together: readonly Report[]): readonly Outcome[] {
  const decided = decidedIn(minute.section);
  if (together.length === 1) return outcomesAlone(report, decided);
  // "The recommendations be agreed" may apply to any of the reports; a report's own words apply only to it.
  const isOpen = decided.clauses.some(
    ({ text }) =>
      ofOneReport.test(text) && !/\b(?:both|all|each|the) (?:of the )?reports\b/iu.test(text),
  );
  const all = together.flatMap(askedIn);
  const outcomes = isOpen ? all.map(() => notClear) : outcomesOf(all, decided, "");
  const from = together.slice(0, together.indexOf(report)).flatMap(askedIn).length;
  return outcomes.slice(from, from + askedIn(report).length);
}

const ofOneReport =
  /\b(?:recommendations?|report|item|matter|application|proposals?)\b|^(?:agreed|approved|noted)/iu;
