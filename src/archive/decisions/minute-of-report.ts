import type { Minute } from "../../model/meeting/minute.ts";
import { isReport, type Report } from "../../model/report/report.ts";
import type { Meeting } from "../by-meeting.ts";
import { decisionsOfReport, isTitleOf } from "../series/same-title.ts";
import { plainMark } from "./outcomes/clauses/marks.ts";

/**
 * The minute that records the decision on each report. A minute belongs to a report by agenda item, by
 * decision number, or by title. If two of these lead to different minutes, or none to a single one, the
 * report has no entry.
 */
export function minutesOfReports(meeting: Meeting): ReadonlyMap<Report, Minute> {
  const minutes = meeting.record?.minutes?.minutes ?? [];
  if (minutes.length === 0) return new Map();
  const found = new Map<Report, Minute>();
  for (const report of meeting.listed.filter(isReport)) {
    const agenda = meeting.business.find(({ listed }) => listed.includes(report));
    const item = report.item ?? agenda?.item ?? null;
    const stated = agenda?.agenda?.decision ?? null;
    const decisions = stated === null ? decisionsOfReport(report) : [stated];
    const ways = [
      item === null
        ? []
        : minutes.filter(({ items }) => items.some((one) => plainMark(one) === plainMark(item))),
      byDecision(decisions, minutes),
      byTitle(report.subject, minutes),
    ].filter((way) => way.length > 0);
    const [first = []] = ways;
    const shared = first.filter((minute) => ways.every((way) => way.includes(minute)));
    const [minute, another] = shared;
    if (minute && !another) found.set(report, minute);
  }
  return found;
}

const byTitle = (subject: string, minutes: readonly Minute[]): readonly Minute[] =>
  minutes.filter(({ title }) => isTitleOf(subject, title));

/** The minutes with a decision's number in the heading; if there are none, those that name it at all. */
function byDecision(wanted: readonly string[], minutes: readonly Minute[]): readonly Minute[] {
  const headed = minutes.filter(({ title }) => wanted.some((one) => title.includes(one)));
  return headed.length > 0
    ? headed
    : minutes.filter(({ decisions }) => wanted.some((one) => decisions.includes(one)));
}
