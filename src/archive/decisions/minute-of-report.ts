import type { Minute } from "../../model/meeting/minute.ts";
import { isReport, type Report } from "../../model/report/report.ts";
import type { Meeting } from "../by-meeting.ts";
import { decisionsOfReport, isTitleOf } from "../same-title.ts";
import { plainMark } from "./marks.ts";

/**
 * The minute that records what a meeting did with each of its reports. A minute belongs to a report by the
 * agenda item, by the number of the decision, or by its title. Where two of these lead to different
 * minutes, or none of them to one alone, the report has no entry.
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

/** The minutes under the number of a decision; where none has it in its heading, those that name it at all. */
function byDecision(wanted: readonly string[], minutes: readonly Minute[]): readonly Minute[] {
  const headed = minutes.filter(({ title }) => wanted.some((one) => title.includes(one)));
  return headed.length > 0
    ? headed
    : minutes.filter(({ decisions }) => wanted.some((one) => decisions.includes(one)));
}
