import { stemmer } from "stemmer";
import type { Clause } from "../../model/meeting/clauses.ts";
import type { Outcome } from "../../model/report/outcome.ts";
import type { Recommendation } from "../../model/report/recommendation.ts";
import { bare } from "../../text/grammar-words.ts";
import { type Action, actionOf, type Shared, sharedWords } from "./action.ts";
import { byAdvice, byReport, unlike } from "./by-report.ts";
import { namedOutcomes } from "./named-outcomes.ts";
import { notClear, outcome } from "./outcome-of.ts";
import { type Part, partedClauses } from "./parted-clauses.ts";
import { type Asked, askedOf, wordedOutcome } from "./worded-outcome.ts";

export { noMinute, notClear } from "./outcome-of.ts";

/** Texts at least this alike are about the same matter, if no other text is close. */
const alike = 0.6;
/** By how much the best must be ahead of the next. */
const ahead = 0.12;
/**
 * The outcome of each recommendation, in order, from the clauses resolved on its report. Anything uncertain
 * is "not clear". The report's title shows which words only name its subject.
 */
export function outcomesOf(
  recommendations: readonly (Recommendation & { readonly stem?: string | null })[],
  clauses: readonly Clause[],
  title = "",
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
  const { outcomes: byWords, answering } = worded(asked, specific, titleWords);
  const others = specific.filter((part) => !answering.has(part));
  const isQualified = others.some(({ printed }) => qualifies.test(printed));
  return asked.map((each, index) => {
    const [named, own] = [byName[index], byWords[index]];
    // Two clauses on one recommendation must be read by a person.
    if (named && own) return notClear;
    const found = named ?? own ?? byReport(each, parts, asked);
    return isQualified && /^(?:agreed|noted)/.test(found.kind) ? notClear : found;
  });
}

/** A clause that may change what another agreed. */
const qualifies =
  /\b(?:recommendations?|amend(?:ed|ment|ments)?|deleted?|deletion|replaced?|removed from|added to|instead|notwithstanding)\b|^(?:this|these|such|it|the (?:approval|decision|agreement|above))\b.*\b(?:subject|condition|provided)|^subject to\b|^(?:but|however|except)\b/iu;

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
}

/** The outcomes of recommendations that a part repeats in its own words; undefined for the others. */
function worded(
  asked: readonly Asked[],
  parts: readonly Part[],
  titleWords: ReadonlySet<string>,
): { outcomes: readonly (Outcome | undefined)[]; answering: ReadonlySet<Part> } {
  const answering = new Set<Part>();
  const resolved = parts.map(({ text }) => actionOf(text));
  const pairs = asked.flatMap(({ action }, recommendation) =>
    resolved.map(
      (other, part): Pair => ({ recommendation, part, shared: sharedWords(action, other) }),
    ),
  );
  const best = (of: (pair: Pair) => boolean): Pair | null => {
    const [first, second] = pairs
      .filter(of)
      .sort((one, other) => closeness(other) - closeness(one));
    if (!first || closeness(first) < alike) return null;
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
    const joined = asked.length === 1 && parts.length > 1 ? allTogether(each, parts) : null;
    if (joined) return joined;
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
  const { onlyOne, onlyOther } = sharedWords(asked.action, actionOf(text));
  const isDenied = parts.some((part) => actionOf(part.text).isDenied);
  return onlyOne.length === 0 &&
    onlyOther.length === 0 &&
    !isDenied &&
    parts.every(({ advised }) => advised === asked.advised)
    ? outcome("agreed as asked", parts.map(({ printed }) => printed).join("; "))
    : null;
}

/** How close two texts are. A text wholly contained in the other is close, however much more the other says. */
function closeness({ shared: { likeness, onlyOne, onlyOther } }: Pair): number {
  const isContained = onlyOne.length === 0 || onlyOther.length === 0;
  return isContained && likeness > 0.3 ? Math.max(likeness, 0.75) : likeness;
}
