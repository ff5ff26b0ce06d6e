import { anchorsOf } from "../../model/addresses/former-anchors.ts";
import { citationsIn } from "../../model/meeting/citations.ts";
import { backgroundPapersOf } from "../../model/report/background-papers.ts";
import { headingText, inlineText } from "../../model/report/body/plain-text.ts";
import type { Section } from "../../model/report/body/section.ts";
import { sectionKind } from "../../model/report/body/section-kind.ts";
import { standingSectionsOf } from "../../model/report/body/standing-section.ts";
import { liveSections } from "../../model/report/marks/live-words.ts";
import { isNilReturn } from "../../model/report/nil-return.ts";
import { recommendationsOf } from "../../model/report/recommendation.ts";
import type { Report } from "../../model/report/report.ts";
import type { ReportFacts, StandingIn } from "../../model/report/report-facts.ts";
import type { LinkFound } from "../body/links.ts";
import { readingsOf } from "../indicators/readings.ts";
import type { RegistersRead } from "../settings/registers.ts";
import { wardsNamedIn } from "./wards-named.ts";
import { watchedIn } from "./watched.ts";

/** Extracts from a report what index pages and tables need. */
export function factsOf(
  report: Pick<
    Report,
    "sections" | "formerAnchors" | "covers" | "date" | "backgroundPapers" | "wards" | "subject"
  >,
  links: readonly LinkFound[],
  { wards, watches }: Pick<RegistersRead, "wards" | "watches">,
): ReportFacts {
  const { covers } = report;
  const sections = liveSections(report.sections);
  const judged = sections.map((section) => ({ section, says: !isNilReturn(section) }));
  const kinds = judged
    .filter(({ says }) => says)
    .map(({ section }) => sectionKind(headingText(section)));
  return {
    paragraphs: sections.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0),
    backgroundPapers: backgroundPapersOf({ ...report, sections }),
    anchors: anchorsOf(report),
    links: [...new Set(links.map(({ to }) => to))],
    kinds: [...new Set(kinds)],
    standing: judged.flatMap(({ section, says }) => standingIn(section, says)),
    recommendations: recommendationsOf(sections),
    readings: covers ? readingsOf(sections, covers.period) : [],
    wardsNamed: wardsNamedIn(sections, report.wards, wards),
    watched: watchedIn(report.subject, sections, watches),
    citations: citationsIn(sections),
  };
}

/** The standing sections named in a section's title. */
function standingIn(section: Section, says: boolean): StandingIn[] {
  if (section.paragraphs.length === 0) return [];
  const named = standingSectionsOf(inlineText(section.heading));
  return named.map(({ id }) => ({ section: id, says }));
}
