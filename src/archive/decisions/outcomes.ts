import type { Clause } from "../../model/meeting/resolution.ts";
import type { Outcome, OutcomeKind } from "../../model/report/outcome.ts";
import type { Recommendation } from "../../model/report/recommendation.ts";
import { wordDifference } from "../../text/word-difference.ts";
import { type Action, actionOf, type Shared, sharedWords } from "./action.ts";
import { clauseOnRecommendations, clauseOnReport, plainMark } from "./whole-report.ts";

/** Texts at least so alike are the same matter, where no other text comes near. */
const alike = 0.6;
/** By how much the best must be ahead of the next. */
const ahead = 0.12;
/** Texts less alike than this are of different matters. */
const unlike = 0.2;

const outcome = (
  kind: OutcomeKind,
  resolved: string | null = null,
  more: Partial<Outcome> = {},
): Outcome => ({ kind, to: null, resolved, difference: null, ...more });

/** What nothing is known of, because no minutes are held. */
export const noMinute = outcome("no minute held");

/** What nothing certain is known of. */
export const notClear = outcome("not clear");

/**
 * What became of each recommendation by the clauses that were resolved on its report, in the order of the
 * recommendations. Only what is certain is said; anything else is "not clear".
 */
export function outcomesOf(
  recommendations: readonly Recommendation[],
  clauses: readonly Clause[],
): readonly Outcome[] {
  if (clauses.length === 0) return recommendations.map(() => notClear);
  const byName = namedOutcomes(recommendations, clauses);
  const specific = clauses.filter(
    ({ text }) => !clauseOnRecommendations(text) && !clauseOnReport(text),
  );
  const byWords = matched(recommendations, specific);
  const onReport = clauses.flatMap(({ text }) => {
    const effect = clauseOnReport(text);
    return effect ? [{ ...effect, text }] : [];
  });
  return recommendations.map((recommendation, index) => {
    const named = byName[index];
    const worded = byWords[index];
    // Two clauses on one recommendation are for a person to read.
    if (named && worded) return notClear;
    return (
      named ?? worded ?? byReport(recommendation, onReport, specific.length, recommendations.length)
    );
  });
}

/** What clauses say of recommendations by their names; undefined where none speaks of one. */
function namedOutcomes(
  recommendations: readonly Recommendation[],
  clauses: readonly Clause[],
): readonly (Outcome | undefined)[] {
  const all = clauses.flatMap(({ text }) => {
    const on = clauseOnRecommendations(text);
    return on ? [{ on, text }] : [];
  });
  const marks = recommendations.map(({ number }) => (number === null ? null : plainMark(number)));
  const isKnown = (mark: string) => marks.filter((one) => one === mark).length === 1;
  return recommendations.map((_, index) => {
    const mark = marks[index] ?? null;
    const speaking = all.filter(
      ({ on }) => on.marks === null || (mark !== null && on.marks.includes(mark)),
    );
    const [first] = speaking;
    if (!first) return undefined;
    const isCertain =
      speaking.length === 1 &&
      all.every(({ on }) => on.marks === null || on.marks.every(isKnown)) &&
      // "The recommendations be agreed", and then something else of one of them.
      (first.on.marks !== null || all.length === 1);
    if (!isCertain || first.on.effect === "unclear") return notClear;
    const kind = first.on.effect === "agreed" ? "agreed as asked" : first.on.effect;
    return outcome(kind, first.text, { to: first.on.to });
  });
}

/** What was done with the report as a whole, for a recommendation of which nothing else is said. */
function byReport(
  recommendation: Recommendation,
  onReport: readonly {
    effect: "noted" | "deferred" | "referred";
    to: string | null;
    text: string;
  }[],
  others: number,
  of: number,
): Outcome {
  const [first] = onReport;
  if (!first || onReport.length > 1) return notClear;
  if (first.effect !== "noted") {
    return others > 0 ? notClear : outcome(first.effect, first.text, { to: first.to });
  }
  const { verb } = actionOf(recommendation.text);
  // A report that asked to be noted was noted; one that asked for more may have been given it in other words.
  if (verb === "note" && clauseOnReport(actionText(recommendation.text))) {
    return outcome("noted", first.text);
  }
  return others === 0 && of === 1
    ? outcome("noted", first.text)
    : others === 0
      ? outcome("noted", first.text)
      : notClear;
}

const actionText = (text: string) =>
  text
    .trimEnd()
    .replace(/(?<=[;,.\s])and$/iu, "")
    .trimEnd()
    .replace(/[;,.]$/u, "")
    .replace(/^that\s+/iu, "");

interface Pair {
  readonly recommendation: number;
  readonly clause: number;
  readonly shared: Shared;
}

/** The outcomes of recommendations that a clause repeats in its own words; undefined for the others. */
function matched(
  recommendations: readonly Recommendation[],
  clauses: readonly Clause[],
): readonly (Outcome | undefined)[] {
  const asked = recommendations.map(({ text }) => actionOf(text));
  const resolved = clauses.map(({ text }) => actionOf(text));
  const pairs: Pair[] = asked.flatMap((one, recommendation) =>
    resolved.map((other, clause) => ({ recommendation, clause, shared: sharedWords(one, other) })),
  );
  const best = (of: (pair: Pair) => boolean): Pair | null => {
    const [first, second] = pairs
      .filter(of)
      .sort((one, other) => closeness(other) - closeness(one));
    if (!first || closeness(first) < alike) return null;
    const isAhead =
      !second || closeness(first) - closeness(second) >= ahead || first.shared.likeness === 1;
    return isAhead ? first : null;
  };
  return recommendations.map(({ text }, index) => {
    const pair = best(({ recommendation }) => recommendation === index);
    if (pair && best(({ clause }) => clause === pair.clause) === pair) {
      const clause = clauses[pair.clause];
      const [one, other] = [asked[index], resolved[pair.clause]];
      return clause && one && other
        ? worded(text, clause.text, one, other, pair.shared)
        : undefined;
    }
    const isAlone = recommendations.length === 1 && clauses.length === 1;
    const only = pairs[0];
    const clause = clauses[0];
    if (isAlone && only && clause && closeness(only) < unlike)
      return outcome("something else", clause.text);
    return pairs.some((one) => one.recommendation === index && closeness(one) >= unlike)
      ? notClear
      : undefined;
  });
}

/** How near two texts are: a text that stands wholly in the other is near, however much more the other says. */
function closeness({ shared: { likeness, onlyOne, onlyOther } }: Pair): number {
  const isContained = onlyOne.length === 0 || onlyOther.length === 0;
  return isContained && likeness > 0.3 ? Math.max(likeness, 0.75) : likeness;
}

/** The outcome of a recommendation by the clause that answers it. */
function worded(
  text: string,
  clause: string,
  asked: Action,
  resolved: Action,
  shared: Shared,
): Outcome {
  if (resolved.isDenied !== asked.isDenied) {
    return resolved.isDenied && shared.likeness > 0.8 && shared.onlyOne.length === 0
      ? outcome("not agreed", clause)
      : notClear;
  }
  if (resolved.verb !== asked.verb && isTurned(asked, resolved)) {
    if (resolved.verb === "refuse") return outcome("not agreed", clause);
    if (resolved.verb === "note") return outcome("noted", clause);
    if (resolved.verb === "defer") return outcome("deferred", clause);
    return notClear;
  }
  const isSameVerb =
    asked.verb === resolved.verb &&
    (asked.verb !== "other" || asked.verbStem === resolved.verbStem);
  if (!isSameVerb) return notClear;
  const isSame = shared.onlyOne.length === 0 && shared.onlyOther.length === 0;
  if (isSame) return outcome("agreed as asked", clause);
  const difference = wordDifference(text, clause);
  const isLess = shared.onlyOther.length === 0 && shared.onlyOne.length >= 2;
  return outcome(isLess ? "agreed in part" : "agreed with changes", clause, { difference });
}

/** True where a clause decides on what was asked in another way: it refuses, notes or defers it. */
const isTurned = (asked: Action, { verb }: Action) =>
  verb !== null &&
  ["refuse", "note", "defer"].includes(verb) &&
  asked.verb !== "other" &&
  asked.verb !== null;
