import type { Outcome } from "../../../model/report/outcome.ts";
import { byAdvice, isGroupInstead, unlike } from "./by-report.ts";
import type { Part } from "./clauses/parted-clauses.ts";
import { condition, isOtherChoice } from "./differing.ts";
import { turned } from "./turned.ts";
import { wordedOutcome } from "./worded-outcome.ts";
import {
  type Action,
  actionOf,
  isLimited,
  type Shared,
  sharedWords,
  withoutLeads,
} from "./wording/action.ts";
import type { Asked } from "./wording/comparable.ts";
import { notClear, outcome } from "./wording/outcome-of.ts";
import { subItemsOutcome } from "./wording/sub-items.ts";

/** Texts at least this alike are about the same matter, if no other text is close. */
const alike = 0.6;
/** The same, where the numbers say so too. */
const alikeInPlace = 0.45;
/** By how much the best must be ahead of the next. */
const ahead = 0.12;

interface Pair {
  readonly recommendation: number;
  readonly part: number;
  readonly shared: Shared;
  /** True if both have the same number, or nothing else was asked or resolved, and the verb is the same. */
  readonly isInPlace: boolean;
  /** True if each recommendation has its clause, and all have the same numbers. */
  readonly isNumbered: boolean;
  /** True if the clauses answer the recommendations in their order. */
  readonly isListed: boolean;
  readonly isNote: boolean;
}

/** The outcomes of recommendations that a part repeats in its own words; undefined for the others. */
export function worded(
  asked: readonly Asked[],
  marks: readonly (string | null)[],
  parts: readonly Part[],
  titleWords: ReadonlySet<string>,
): { outcomes: readonly (Outcome | undefined)[]; answering: ReadonlySet<Part> } {
  const answering = new Set<Part>();
  const resolved = parts.map(({ text }) => actionOf(text));
  const bare = parts.map(({ text }) => actionOf(text.replace(condition, "")));
  const isNumbered =
    asked.length > 1 &&
    parts.length === asked.length &&
    parts.every(({ mark }, index) => mark !== null && mark === marks[index]);
  // "(i)", "(ii)" … answer "2.1", "2.2" … in their order, though the marks differ, unless more was resolved than asked.
  const isListed =
    asked.length > 1 &&
    parts.length >= asked.length &&
    parts.length <= asked.length + 1 &&
    marks.every((mark) => mark !== null) &&
    parts.every(({ mark }) => mark !== null) &&
    !parts.some(({ mark }) => mark !== null && marks.includes(mark));
  // "It be published": the title says what it is.
  const forPronoun = (text: string, action: Action): Action =>
    /^(?:it|they|these|this)\b/iu.test(withoutLeads(text))
      ? { ...action, words: action.words.filter((word) => !titleWords.has(word)) }
      : action;
  const pairs = asked.flatMap(({ action, text }, recommendation) =>
    resolved.map(
      (other, part): Pair => ({
        recommendation,
        part,
        shared: nearest(
          sharedWords(action, forPronoun(text, other)),
          sharedWords(action, forPronoun(text, bare[part] ?? other)),
        ),
        isNumbered,
        isListed: isNumbered || isListed,
        isNote: action.verb === "note",
        isInPlace:
          action.verb === other.verb &&
          (asked.length === 1
            ? parts.length === 1
            : (marks[recommendation] !== null && marks[recommendation] === parts[part]?.mark) ||
              (isListed && part === recommendation)),
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
      (first.isListed && first.isInPlace && !second.isInPlace) ||
      (first.shared.likeness === 1 && second.shared.likeness < 1);
    return isAhead ? first : null;
  };
  // A clause that may answer two recommendations at once was not split, and its other words are no change.
  const isShared = ({ kind }: Outcome, index: number, at: number) =>
    kind === "agreed with changes" &&
    pairs.some(
      (other) =>
        other.part === at &&
        other.recommendation !== index &&
        closeness(other) > 0.3 &&
        !parts.some(
          ({ mark }, place) =>
            place !== at && mark !== null && mark === marks[other.recommendation],
        ) &&
        pairs.every(
          ({ recommendation, part, shared }) =>
            recommendation !== other.recommendation || part === at || shared.likeness < alike,
        ),
    );
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
      if (part.isContrary || part.isInstead)
        return asked.length === 1 && parts.length === 1 ? byAdvice(each, parts, asked) : notClear;
      const isAlone = asked.length === 1 && parts.length === 1;
      const found =
        isAlone && isPlainRefusal(each, pair.shared, resolved[pair.part])
          ? outcome("not agreed", part.printed)
          : [
              () => wordedOutcome(each, part, titleWords),
              () => (isAlone && part.isAsRecommended ? byAdvice(each, parts, asked) : notClear),
            ].reduce((last, read) => (last.kind === "not clear" ? read() : last), notClear);
      const isElsewhere = parts.some(
        (other, at) =>
          other !== part && !resolved[at]?.isDenied && holdsAny(resolved[at], pair.shared.onlyOne),
      );
      const isItemLeftOut = subItemsOutcome(each, part) !== notClear;
      return (found.kind === "agreed in part" && isElsewhere && !isItemLeftOut) ||
        isShared(found, index, pair.part)
        ? notClear
        : found;
    }
    const inPlace = parts.find(({ mark }) => mark !== null && mark === marks[index]);
    const differently = inPlace && turned(each, inPlace, titleWords);
    if (inPlace && differently && differently !== notClear) {
      answering.add(inPlace);
      return differently;
    }
    const [chosen, rival] = parts.filter((one) => isOtherChoice(each, one));
    if (chosen && !rival && !own.some((one) => closeness(one) > 0.5)) {
      answering.add(chosen);
      return outcome("something else", chosen.printed);
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

/** What a resolution says with its conditions, or without them, if it is nearer to what was asked so. */
const nearest = (one: Shared, other: Shared): Shared =>
  other.likeness > one.likeness ? other : one;

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
const leastOf = ({ isInPlace, isNumbered, isListed, isNote, shared: { count } }: Pair) =>
  isInPlace && isNote && (count > 1 || (count > 0 && isListed))
    ? unlike
    : isInPlace && (count > 2 || isNumbered)
      ? alikeInPlace
      : alike;

/** How close two texts are. A text wholly contained in the other is close, however much more the other says. */
function closeness({ shared: { likeness, onlyOne, onlyOther }, isInPlace }: Pair): number {
  const isContained = onlyOne.length === 0 || onlyOther.length === 0;
  if (!isContained || likeness <= (isInPlace ? 0.15 : 0.3)) return likeness;
  return Math.max(likeness, isInPlace ? 0.9 : 0.75);
}
