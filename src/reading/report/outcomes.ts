import type { Problem } from "../../model/problem.ts";
import type { StatedOutcome } from "../../model/report/outcome.ts";
import type { Report } from "../../model/report/report.ts";
import type { ProblemAt } from "../yaml.ts";
import type { FrontMatter } from "./front-matter.ts";

/** The outcomes of a report's recommendations that its front matter states. */
export const statedOutcomesOf = ({ outcomes }: FrontMatter): readonly StatedOutcome[] =>
  outcomes.map(({ recommendation, outcome, to, resolved }) => ({
    recommendation,
    outcome: { kind: outcome, to: to ?? null, resolved: resolved ?? null, difference: null },
  }));

/** A Problem for each outcome whose recommendation is not in the report. */
export function unknownOutcomes(
  { facts }: Report,
  { outcomes }: FrontMatter,
  at: ProblemAt,
): Problem[] {
  const known = facts.recommendations.flatMap(({ items }) => items.map((item) => item.anchor));
  return outcomes.flatMap(({ recommendation }, index) => {
    if (known.includes(recommendation)) return [];
    const message = `should be the anchor of a recommendation of this report (${known.join(", ")}); “${recommendation}” is not`;
    return [at(["outcomes", index, "recommendation"], "unknown-anchor", message)];
  });
}
