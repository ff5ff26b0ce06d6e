import { backgroundPapersOf } from "../model/background-papers.ts";
import { anchorsOf } from "../model/former-anchors.ts";
import type { Gleanings, StandingIn } from "../model/gleanings.ts";
import { isNilReturn } from "../model/nil-return.ts";
import { headingText, inlineText } from "../model/plain-text.ts";
import { recommendationsOf } from "../model/recommendation.ts";
import type { Report } from "../model/report.ts";
import type { Section } from "../model/section.ts";
import { sectionKind } from "../model/section-kind.ts";
import { standingSectionsOf } from "../model/standing-section.ts";
import { readingsOf } from "./indicators/readings.ts";
import type { LinkFound } from "./links.ts";

/** What pages and tables across reports take from a report's words. */
export function gleaningsOf(
  report: Pick<Report, "sections" | "formerAnchors" | "covers" | "date" | "backgroundPapers">,
  links: readonly LinkFound[],
): Gleanings {
  const { sections, covers } = report;
  const told = sections.map((section) => ({ section, says: !isNilReturn(section) }));
  const kinds = told
    .filter(({ says }) => says)
    .map(({ section }) => sectionKind(headingText(section)));
  return {
    paragraphs: sections.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0),
    backgroundPapers: backgroundPapersOf(report),
    anchors: anchorsOf(report),
    links: [...new Set(links.map(({ to }) => to))],
    kinds: [...new Set(kinds)],
    standing: told.flatMap(({ section, says }) => standingIn(section, says)),
    recommendations: recommendationsOf(sections),
    readings: covers ? readingsOf(sections, covers.period) : [],
  };
}

/** The standing sections that a section's title names. */
function standingIn(section: Section, says: boolean): StandingIn[] {
  if (section.paragraphs.length === 0) return [];
  const named = standingSectionsOf(inlineText(section.heading));
  return named.map(({ id }) => ({ section: id, says }));
}
