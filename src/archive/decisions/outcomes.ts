import { stemmer } from "stemmer";
import type { Decided } from "../../model/meeting/resolution.ts";
import type { Outcome } from "../../model/report/outcome.ts";
import type { Recommendation } from "../../model/report/recommendation.ts";
import { bare } from "../../text/grammar-words.ts";
import { type Action, actionOf, isLimited, type Shared, sharedWords } from "./action.ts";
import { type Asked, askedOf } from "./asked.ts";
import { byAdvice, byReport, isGroupInstead, unlike } from "./by-report.ts";
import { plainMark } from "./marks.ts";
import { namedOutcomes } from "./named-outcomes.ts";
import { notClear, outcome } from "./outcome-of.ts";
import { type Part, partedClauses } from "./parted-clauses.ts";
import { isIdle, isTask } from "./remarks.ts";
import { doubtOf, isUndone, tellsDecision } from "./told.ts";
import { turned } from "./turned.ts";
import { wordedOutcome } from "./worded-outcome.ts";

export { noMinute, notClear } from "./outcome-of.ts";

/** Texts at least this alike are about the same matter, if no other text is close. */
const alike = 0.6;
/** The same, where the numbers say so too. */
const alikeInPlace = 0.45;
/** By how much the best must be ahead of the next. */
const ahead = 0.12;
/**
 * The outcome of each recommendation, in order, from the clauses resolved on its report. Anything uncertain
 * is "not clear". The report's title shows which words only name its subject.
 */
export function outcomesOf(
  recommendations: readonly (Recommendation & { readonly stem?: string | null })[],
  { clauses, told }: Decided,
  title: string,
): readonly Outcome[] {
  const asked = recommendations.map(({ text, stem }) => askedOf(withStem(text, stem ?? null)));
  const parts = partedClauses(
    clauses,
    asked.map(({ printed }) => printed),
  );
  if (parts.length === 0) return recommendations.map(() => notClear);
  const byName = namedOutcomes(recommendations, asked, parts);
  const specific = parts.filter(({ named, whole }) => !named && !whole);
  const titleWords = new Set(
    (title.match(/[^\s–/-]+/g) ?? []).map((word) => stemmer(bare(word).toLowerCase())),
  );
  const marks = recommendations.map(({ number }) => (number === null ? null : plainMark(number)));
  const { outcomes: byWords, answering } = worded(asked, marks, specific, titleWords);
  const others = specific.filter((part) => !answering.has(part));
  if ([...told, ...clauses.map(({ text }) => text)].some(isUndone))
    return recommendations.map(() => notClear);
  const doubt = doubtOf([...told, ...clauses.map(({ text }) => text).filter(isIdle)]);
  return asked.map((each, index) => {
    const [named, own] = [byName[index], byWords[index]];
    // Two clauses on one recommendation must be read by a person.
    const isKept = named && own?.kind === "not clear" && isUndecided(named);
    if (named && own && !isKept) return notClear;
    const found = named ?? own ?? byReport(each, parts, asked);
    const mark = marks[index] ?? null;
    // What is repeated word for word is certain, whatever was said before.
    const isDoubted =
      !own &&
      found.kind !== "agreed with changes" &&
      ((doubt.all && !isUndecided(found)) ||
        (mark === null ? doubt.marks.size > 0 : doubt.marks.has(mark)));
    const isTold = found.kind === "something else" && tellsDecision(told);
    const isQualified =
      !isUndecided(found) &&
      found.kind !== "noted" &&
      others.some((part) => part.printed !== found.resolved && mayQualify(part, each));
    return isDoubted || isTold || (isQualified && found.kind !== "something else")
      ? notClear
      : found;
  });
}

/** True if nothing was agreed, so that nothing else can limit it. */
const isUndecided = ({ kind }: Outcome) => /^(?:deferred|referred|not agreed)$/.test(kind);

/** True if a decision that answers no recommendation may limit or change one. */
function mayQualify(part: Part, { action }: Asked): boolean {
  if (isTask(part.text)) return false;
  const other = actionOf(part.text);
  const { onlyOther, likeness } = sharedWords(action, other);
  const count = other.words.length - onlyOther.length;
  const least = Math.min(action.words.length, other.words.length);
  return qualifies.test(part.printed) || likeness >= unlike || (count > 0 && count * 3 >= least);
}

/** A clause that may change what another agreed. */
const qualifies =
  /\b(?:recommendations?|amend(?:ed|ment|ments)?|deleted?|deletion|replaced?|removed from|added to|instead|notwithstanding)\b|^(?:this|these|those|such|it(?! be recommended)|they|the (?:approval|decision|agreement|above|same|former|latter|said))\b|^subject to\b|^(?:but|however|except)\b/iu;

/**
 * "That the Board note:" and "the overspend" → "note the overspend"; a body that is asked to advise another
 * stays.
 */
function withStem(text: string, stem: string | null): string {
  const verb =
    /\b(notes?|approves?|endorses?|supports?|authorises?|adopts?|agrees?|recommends? (?:to |that )?(?:the )?(?:full )?(?:council|cabinet|executive)(?: to| that)?|council be (?:recommended|asked) to)\s*:?$/iu.exec(
      stem ?? "",
    )?.[1];
  return verb === undefined ? text : `${verb} ${text.replace(/^(?:to|that) /iu, "")}`;
}

interface Pair {
  readonly recommendation: number;
  readonly part: number;
  readonly shared: Shared;
  /** True if both have the same number, or nothing else was asked or resolved, and the verb is the same. */
  readonly isInPlace: boolean;
}

/** The outcomes of recommendations that a part repeats in its own words; undefined for the others. */
function worded(
  asked: readonly Asked[],
  marks: readonly (string | null)[],
  parts: readonly Part[],
  titleWords: ReadonlySet<string>,
): { outcomes: readonly (Outcome | undefined)[]; answering: ReadonlySet<Part> } {
  const answering = new Set<Part>();
  const resolved = parts.map(({ text }) => actionOf(text));
  const pairs = asked.flatMap(({ action }, recommendation) =>
    resolved.map(
      (other, part): Pair => ({
        recommendation,
        part,
        shared: sharedWords(action, other),
        isInPlace:
          action.verb === other.verb &&
          (asked.length === 1
            ? parts.length === 1
            : marks[recommendation] !== null && marks[recommendation] === parts[part]?.mark),
      }),
    ),
  );
  const best = (of: (pair: Pair) => boolean): Pair | null => {
    const [first, second] = pairs
      .filter(of)
      .sort((one, other) => closeness(other) - closeness(one));
    if (!first || closeness(first) < leastOf(first)) return null;
    const isAhead =
      !second ||
      closeness(first) - closeness(second) >= ahead ||
      (first.shared.likeness === 1 && second.shared.likeness < 1);
    return isAhead ? first : null;
  };
  const outcomes = asked.map((each, index) => {
    const pair = best(({ recommendation }) => recommendation === index);
    const part = parts[pair?.part ?? -1];
    const own = pairs.filter(({ recommendation }) => recommendation === index);
    const joined = asked.length === 1 && parts.length > 1 ? allTogether(each, parts) : null;
    if (joined) {
      for (const own of parts) answering.add(own);
      return joined;
    }
    if (pair && part && best((other) => other.part === pair.part) === pair) {
      answering.add(part);
      if (part.isContrary || part.isAsRecommended || part.isInstead)
        return asked.length === 1 && parts.length === 1 ? byAdvice(each, parts, asked) : notClear;
      const isAlone = asked.length === 1 && parts.length === 1;
      const found =
        isAlone && isPlainRefusal(each, pair.shared, resolved[pair.part])
          ? outcome("not agreed", part.printed)
          : wordedOutcome(each, part, titleWords);
      const isElsewhere = parts.some(
        (other, at) => other !== part && holdsAny(resolved[at], pair.shared.onlyOne),
      );
      return found.kind === "agreed in part" && isElsewhere ? notClear : found;
    }
    const [only, another] = parts;
    if (only && !another && asked.length === 1) {
      if (isGroupInstead(each, only)) return undefined;
      const other = turned(each, only, titleWords);
      if (other !== notClear) return other;
    }
    return own.some((one) => closeness(one) >= unlike) &&
      !parts.some(
        ({ isInstead, isContrary, isAsRecommended }) => isInstead || isContrary || isAsRecommended,
      )
      ? notClear
      : undefined;
  });
  return { outcomes, answering };
}

/** "That no order be made", if all that was asked is one order, said in more words. */
const isPlainRefusal = (
  { action, text }: Asked,
  { onlyOther }: Shared,
  resolved: Action | undefined,
) =>
  resolved?.isDenied === true &&
  !action.isDenied &&
  onlyOther.length === 0 &&
  !/,|;|\b(?:and|or)\b/iu.test(text);

const holdsAny = (action: Action | undefined, stems: readonly string[]) =>
  action?.words.some((word) => stems.includes(word)) ?? false;

/** A recommendation of several actions that the minute resolves in one clause each. */
function allTogether(asked: Asked, parts: readonly Part[]): Outcome | null {
  const text = parts.map((part) => part.text).join("; and ");
  const resolved = actionOf(text);
  const { onlyOne, onlyOther } = sharedWords(asked.action, resolved);
  const isDenied = parts.some((part) => actionOf(part.text).isDenied);
  return onlyOne.length === 0 &&
    onlyOther.length === 0 &&
    !isDenied &&
    !isLimited(asked.action, resolved) &&
    parts.every(({ advised }) => advised === asked.advised)
    ? outcome("agreed as asked", parts.map(({ printed }) => printed).join("; "))
    : null;
}

/** How close a pair must be. A few words alone do not show that two texts are about the same matter. */
const leastOf = ({ isInPlace, shared: { count } }: Pair) =>
  isInPlace && count > 2 ? alikeInPlace : alike;

/** How close two texts are. A text wholly contained in the other is close, however much more the other says. */
function closeness({ shared: { likeness, onlyOne, onlyOther }, isInPlace }: Pair): number {
  const isContained = onlyOne.length === 0 || onlyOther.length === 0;
  if (!isContained || likeness <= (isInPlace ? 0.15 : 0.3)) return likeness;
  return Math.max(likeness, isInPlace ? 0.9 : 0.75);
}
