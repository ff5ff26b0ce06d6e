import type { Minute } from "../../model/meeting/minute.ts";
import { isReport, type Report } from "../../model/report/report.ts";
import { likeness } from "../../text/likeness.ts";
import { bagOf } from "../../text/word-bag.ts";
import type { Meeting } from "../by-meeting.ts";
import { plainMark } from "./marks.ts";

/** Titles at least so alike are one title, where no other comes near. */
const sameTitle = 0.8;

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
    const decision = agenda?.agenda?.decision ?? null;
    const ways = [
      item === null
        ? []
        : minutes.filter(({ items }) => items.some((one) => plainMark(one) === plainMark(item))),
      decision === null ? [] : minutes.filter(({ decisions }) => decisions.includes(decision)),
      byTitle(report.subject, minutes),
    ].filter((way) => way.length > 0);
    const [first = []] = ways;
    const shared = first.filter((minute) => ways.every((way) => way.includes(minute)));
    const [minute, another] = shared;
    if (minute && !another) found.set(report, minute);
  }
  return found;
}

function byTitle(subject: string, minutes: readonly Minute[]): readonly Minute[] {
  const wanted = bagOf(subject);
  return minutes.filter(({ title }) => title !== "" && likeness(wanted, bagOf(title)) >= sameTitle);
}
