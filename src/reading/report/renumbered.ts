import { anchorsOfSection } from "../../model/addresses/former-anchors.ts";
import type { Problem } from "../../model/problem.ts";
import type { Section } from "../../model/report/body/section.ts";
import type { ProblemAt } from "../yaml.ts";
import type { FrontMatter } from "./front-matter.ts";

/** The Problems of `former_anchors`: each must name a part by its current number, and only once. */
export function unknownFormerAnchors(
  sections: readonly Section[],
  { former_anchors }: FrontMatter,
  at: ProblemAt,
): Problem[] {
  if (former_anchors.length === 0) return [];
  const known = new Set(sections.flatMap(anchorsOfSection));
  const oldAnchors = former_anchors.map(({ from }) => from);
  return former_anchors.flatMap(({ from, to }, index) => {
    if (!known.has(to)) {
      const message = `“${to}” is not a part of this report`;
      return [at(["former_anchors", index, "to"], "unknown-anchor", message)];
    }
    if (oldAnchors.indexOf(from) === index) return [];
    return [at(["former_anchors", index, "from"], "unknown-anchor", `“${from}” is given twice`)];
  });
}
