import type { Problem } from "../../model/problem.ts";
import { headingText, paragraphText } from "../../model/report/body/plain-text.ts";
import type { Section } from "../../model/report/body/section.ts";
import { liveSection } from "../../model/report/marks/live-words.ts";
import type { Coverage } from "../../model/report/report.ts";
import { type Period, periodCode, periodLabel, samePeriod } from "../../model/time/period.ts";
import { statedPeriods } from "../../model/time/stated-period.ts";
import type { ProblemAt } from "../yaml.ts";

/** The period that a report covers, and anything that contradicts it. */
export interface CoverageRead {
  readonly covers: Coverage | null;
  readonly problems: readonly Problem[];
}

/**
 * The period that a report covers: from the front matter, otherwise the subject, otherwise the paragraph on
 * its purpose. If two of them disagree and the front matter does not settle it, that is an error, because a
 * report indexed under the wrong quarter misleads without anyone noticing.
 */
export function readCoverage(
  given: Period | undefined,
  subject: string,
  sections: readonly Section[],
  at: ProblemAt,
): CoverageRead {
  const bySubject = statedPeriods(subject);
  if (given) {
    const other = bySubject.length > 0 ? bySubject : statedPeriods(purposeOf(sections));
    const contradicted = other.length > 0 && !other.some((period) => samePeriod(period, given));
    const problems = contradicted
      ? [
          at(
            ["period"],
            "period-contradiction",
            `says ${periodCode(given)}; the report’s own words say ${listed(other)}`,
            "warning",
          ),
        ]
      : [];
    return { covers: { period: given, statedIn: "front matter" }, problems };
  }
  const [first, ...rest] = bySubject;
  if (first && rest.length > 0) return unsettled(`the subject names ${listed(bySubject)}`, at);
  const byPurpose = statedPeriods(purposeOf(sections));
  if (first && byPurpose.length > 0 && !byPurpose.some((period) => samePeriod(period, first))) {
    return unsettled(
      `the subject says ${listed([first])} and the purpose ${listed(byPurpose)}`,
      at,
    );
  }
  if (first) return { covers: { period: first, statedIn: "subject" }, problems: [] };
  const [purpose, ...others] = byPurpose;
  if (!purpose || others.length > 0) return { covers: null, problems: [] };
  return { covers: { period: purpose, statedIn: "purpose paragraph" }, problems: [] };
}

function unsettled(fault: string, at: ProblemAt): CoverageRead {
  const message = `${fault}; say in “period” which the report covers`;
  return { covers: null, problems: [at(["subject"], "period-contradiction", message)] };
}

/** The first paragraph of the section that states the report's purpose. */
function purposeOf(sections: readonly Section[]): string {
  const purpose = sections.find((section) => /\bpurpose\b/i.test(headingText(section)));
  const [first] = purpose ? liveSection(purpose).paragraphs : [];
  return first ? paragraphText(first) : "";
}

const listed = (periods: readonly Period[]) =>
  periods.map((period) => `${periodLabel(period)} (${periodCode(period)})`).join(" and ");
