import { type StandingSection, standingSections } from "../model/report/body/standing-section.ts";
import type { Report } from "../model/report/report.ts";
import { byYear, type ShelfYear } from "./shelf.ts";

/** A standing section, and the number of reports that say something under it. */
export interface StandingLabel {
  readonly section: StandingSection;
  readonly substance: number;
  /** How many say that there is nothing to report. */
  readonly nil: number;
}

/** What reports say under one standing section. */
export interface Standing extends StandingLabel {
  /** The reports that say something, by financial year of their meeting, newest first. */
  readonly years: readonly ShelfYear[];
}

export const standingLabel = ({ section, substance, nil }: Standing): StandingLabel => ({
  section,
  substance,
  nil,
});

/** The standing sections under which any report says anything, including that there is nothing to report. */
export function standingOf(reports: readonly Report[]): Standing[] {
  const held = new Map(
    standingSections.map((section) => [
      section.id,
      { section, says: new Set<Report>(), nil: new Set<Report>() },
    ]),
  );
  for (const report of reports) {
    for (const { section, says } of report.facts.standing) {
      held.get(section)?.[says ? "says" : "nil"].add(report);
    }
  }
  return [...held.values()].flatMap(({ section, says, nil }) => {
    const only = [...nil].filter((report) => !says.has(report));
    if (says.size + only.length === 0) return [];
    return [{ section, years: byYear([...says]), substance: says.size, nil: only.length }];
  });
}
