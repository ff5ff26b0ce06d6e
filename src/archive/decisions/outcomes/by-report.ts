import { withoutEnd } from "../../../model/meeting/clauses.ts";
import type { Outcome } from "../../../model/report/outcome.ts";
import type { OnRecommendations } from "./clauses/named-clause.ts";
import type { Part } from "./clauses/parted-clauses.ts";
import { isTask } from "./clauses/remarks.ts";
import { onReport } from "./clauses/report-clause.ts";
import { wordedOutcome } from "./worded-outcome.ts";
import { actionOf, isLimited, sharedWords } from "./wording/action.ts";
import type { Asked } from "./wording/comparable.ts";
import { notClear, outcome } from "./wording/outcome-of.ts";

/** Texts less alike than this are about different matters. */
export const unlike = 0.2;

/** What was done with the whole report, for a recommendation that is not mentioned otherwise. */
export function byReport(asked: Asked, parts: readonly Part[], all: readonly Asked[]): Outcome {
  const spoken = parts.filter(({ whole }) => whole !== null);
  const [first] = spoken;
  const { action } = asked;
  if (!first?.whole || spoken.length > 1 || parts.some(({ named }) => named && !isMarked(named)))
    return byAdvice(asked, parts, all);
  const { effect, to } = first.whole;
  // "The report be noted and recommendation 3 be deferred": every other recommendation goes with the report.
  const isPutOff = effect === "deferred" || effect === "referred";
  const isOnly = parts.every(
    (part) =>
      part.named !== null ||
      part === first ||
      (isPutOff && sharedWords(action, actionOf(part.text)).likeness < unlike) ||
      (isTask(part.text) && (effect !== "noted" || /\bthank/iu.test(part.text))),
  );
  const [verb, isAlone] = [action.verb, all.length === 1];
  switch (effect) {
    case "noted":
      // A report that asked to be noted was noted; one that asked for more may have got it in other words.
      // To note a report is not to send anything elsewhere.
      if (verb === "refer") return notClear;
      return isOnly || (verb === "note" && onReport(withoutEnd(asked.full))?.effect === "noted")
        ? outcome("noted", first.printed)
        : notClear;
    case "deferred":
    case "referred":
      return isOnly ? outcome(effect, first.printed, { to }) : notClear;
    case "approved":
      if (!isOnly || first.advised !== null) return notClear;
      if (first.isContrary || first.isAsRecommended) return byAdvice(asked, parts, all);
      if (/^(?:the |this )?(?:report|proposals?|request)\b/iu.test(first.text)) {
        return all.every((each) => each.action.verb !== "refuse" && each.action.verb !== "note")
          ? outcome("agreed as asked", first.printed)
          : notClear;
      }
      return isAlone ? wordedOutcome(asked, first, new Set()) : notClear;
    case "refused":
      if (!isOnly || !isAlone) return notClear;
      if (first.isContrary || first.isAsRecommended) return byAdvice(asked, parts, all);
      return verb === "approve"
        ? outcome("not agreed", first.printed)
        : verb === "refuse"
          ? wordedOutcome(asked, first, new Set())
          : notClear;
  }
}

/** True if only recommendations are named whose marks are given. */
const isMarked = ({ marks, effect, but, isDescribed }: OnRecommendations) =>
  marks !== null && marks.length > 0 && effect !== "unclear" && but.length === 0 && !isDescribed;

/** What a single resolution says of the officers' advice, for a single recommendation. */
export function byAdvice(asked: Asked, parts: readonly Part[], all: readonly Asked[]): Outcome {
  const [part, another] = parts;
  if (!part) return notClear;
  if (part.isInstead && parts.every(({ named }) => named === null))
    return outcome("something else", part.printed);
  if (another || all.length > 1 || part.named) return notClear;
  const isQualified = /\b(?:subject to|additional|further|amend|except|but|following)\b/iu.test(
    part.text,
  );
  if (part.isContrary) return outcome("not agreed", part.printed);
  if (isGroupInstead(asked, part) || isAnotherThing(asked, part))
    return outcome("something else", part.printed);
  if (!isKnown(asked, part)) return notClear;
  if (!part.isAsRecommended || (isQualified && !/subject to/iu.test(asked.text))) return notClear;
  return /\b(?:additional|further|amend|except|but|following)\b/iu.test(part.text)
    ? notClear
    : outcome("agreed as asked", part.printed);
}

/** A body that is set up to look at what was asked. */
const group =
  /\b(?:group|party|forum|panel|commission)\b[^.;]{0,80}? be (?:set up|established|formed|convened|created)\b/iu;

/** True if nothing but the application, or what was asked, is agreed as recommended. */
function isKnown({ action }: Asked, part: Part): boolean {
  if (part.whole !== null || /^(?:be )?(?:agreed|approved|granted|adopted)$/iu.test(part.text))
    return true;
  const resolved = actionOf(part.text);
  return sharedWords(action, resolved).onlyOther.length === 0 && !isLimited(action, resolved);
}

/** True if a group is set up to look at a matter on which a decision was asked for. */
export const isGroupInstead = ({ action, text }: Asked, part: Part): boolean =>
  (action.verb === "approve" || action.verb === null) &&
  group.test(part.text) &&
  !/\b(?:group|party|forum|panel|commission)\b/iu.test(text);

/** True if approval was asked for, and a body or person is given a task that shares no word with it. */
function isAnotherThing({ action }: Asked, part: Part): boolean {
  const resolved = actionOf(part.text);
  return (
    (action.verb === "approve" || action.verb === null) &&
    resolved.words.length > 3 &&
    sharedWords(action, resolved).likeness < unlike &&
    /\bbe (?:set up|established|formed|appointed|asked|requested|invited|instructed|commissioned|held)\b/iu.test(
      part.text,
    )
  );
}
