import { isNilReturn } from "../model/nil-return.ts";
import { inlineText } from "../model/plain-text.ts";
import type { Report } from "../model/report.ts";
import type { Section } from "../model/section.ts";
import {
  type StandingSection,
  standingSections,
  standingSectionsOf,
} from "../model/standing-section.ts";
import { byYear, type ShelfYear } from "./shelf.ts";

/** What reports say under one standing section. */
export interface Standing {
  readonly section: StandingSection;
  /** The reports that say something, by the financial year of their meeting, newest first. */
  readonly years: readonly ShelfYear[];
  readonly substance: number;
  /** How many say under it that there is nothing to say. */
  readonly nil: number;
}

/** The standing sections under which any report says anything, nil returns included. */
export function standingOf(reports: readonly Report[]): Standing[] {
  const held = new Map<StandingSection, { says: Set<Report>; nil: Set<Report> }>(
    standingSections.map((section) => [section, { says: new Set(), nil: new Set() }]),
  );
  for (const report of reports) {
    for (const { section, says } of standingIn(report)) {
      held.get(section)?.[says ? "says" : "nil"].add(report);
    }
  }
  return [...held].flatMap(([section, { says, nil }]) => {
    const only = [...nil].filter((report) => !says.has(report));
    if (says.size + only.length === 0) return [];
    return [{ section, years: byYear([...says]), substance: says.size, nil: only.length }];
  });
}

/** A standing section of a report, and whether it says anything. */
export interface StandingIn {
  readonly section: StandingSection;
  readonly at: Section;
  readonly says: boolean;
}

/** The standing sections that a report's titles name. */
export function standingIn({ sections }: Report): StandingIn[] {
  return sections.flatMap((at) => {
    const named = standingSectionsOf(inlineText(at.heading));
    if (named.length === 0 || at.paragraphs.length === 0) return [];
    const says = !isNilReturn(at);
    return named.map((section) => ({ section, at, says }));
  });
}
