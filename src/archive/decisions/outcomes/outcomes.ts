import type { Decided } from "../../../model/meeting/resolution.ts";
import { voteFate } from "../../../model/meeting/votes.ts";
import type { Outcome } from "../../../model/report/outcome.ts";
import type { Recommendation } from "../../../model/report/recommendation.ts";
import { bare } from "../../../text/grammar-words.ts";
import { byReport, unlike } from "./by-report.ts";
import { plainMark } from "./clauses/marks.ts";
import { type Part, partedClauses } from "./clauses/parted-clauses.ts";
import { withMarks } from "./clauses/plainly-named.ts";
import { isIdle, isTask } from "./clauses/remarks.ts";
import { namedOutcomes } from "./named-outcomes.ts";
import { worded } from "./pairs.ts";
import { doubtOf, isUndone, rewordedIn, tellsDecision } from "./told.ts";
import { carriedInstead, isPutOff, motionClauses, toldClauses } from "./told-decisions.ts";
import { actionOf, sharedWords } from "./wording/action.ts";
import { type Asked, askedOf } from "./wording/comparable.ts";
import { notClear, outcome } from "./wording/outcome-of.ts";
import { stemOf } from "./wording/stems.ts";

export { noMinute, notClear } from "./wording/outcome-of.ts";

type Asking = Recommendation & { readonly stem?: string | null };

/**
 * The outcome of each recommendation, in order, from what was resolved on its report. Anything uncertain is "not
 * clear". The report's title shows which words only name its subject. Where nothing was resolved in so many words, the
 * motions say what was, and then the story.
 */
export function outcomesOf(
  recommendations: readonly Asking[],
  decided: Decided,
  title: string,
): readonly Outcome[] {
  const found = resolvedOutcomes(recommendations, decided, title);
  const isSilent = decided.clauses.every(({ text }) => voteFate(text) !== null);
  // "Agreed." under a motion agrees the motion.
  const isBare = decided.clauses.every(({ text }) => /^(?:unanimously )?\p{L}+$/iu.test(text));
  const isOpen =
    isSilent &&
    (found.every(({ kind }) => kind === "not clear") || (isBare && decided.motions.length > 0));
  const moved = isOpen ? resolvedOutcomes(recommendations, asMoved(decided), title) : found;
  const instead = isOpen ? carriedInstead(decided) : null;
  if (instead !== null && moved.every(({ kind }) => kind === "not clear"))
    return recommendations.map(() => outcome("something else", instead));
  if (decided.clauses.length === 0 && isPutOff(decided.told))
    return recommendations.map(() => outcome("deferred"));
  const rest = [...motionClauses(decided), ...toldClauses(decided.told)].map((clause) =>
    resolvedOutcomes(recommendations, { clauses: [clause], told: [], motions: [] }, title),
  );
  return moved.map((now, index) => {
    if (now !== nothingSaid || isUndoneIn(decided)) return now;
    const [only, another] = rest.flatMap((each) => {
      const told = each[index];
      return told && exact.test(told.kind) ? [told] : [];
    });
    return only && !another ? only : now;
  });
}

/** The motions as what was resolved. Once one for what was asked is carried, what else was moved leaves no doubt. */
function asMoved(decided: Decided): Decided {
  const isOther = (text: string) => /\b(?:amendment|moved|proposed|motion)\b/iu.test(text);
  const isAsMoved = decided.motions.at(-1)?.isAmendment === false;
  return {
    ...decided,
    clauses: motionClauses(decided),
    told: isAsMoved ? decided.told.filter((text) => !isOther(text)) : decided.told,
  };
}

const exact = /^(?:agreed as asked|not agreed|noted|deferred|referred)$/;

/** The outcome of a recommendation that no resolution touches. */
const nothingSaid: Outcome = { ...notClear };

const isUndoneIn = ({ clauses, told }: Decided) =>
  [...told, ...clauses.map(({ text }) => text)].some(isUndone);

function resolvedOutcomes(
  recommendations: readonly Asking[],
  decided: Decided,
  title: string,
): readonly Outcome[] {
  const { clauses, told } = decided;
  const asked = recommendations.map(({ text, stem }) => askedOf(withStem(text, stem ?? null)));
  const marks = recommendations.map(({ number }) => (number === null ? null : plainMark(number)));
  const parts = partedClauses(
    decided,
    asked.map(({ printed }) => printed),
    marks,
  );
  if (parts.length === 0) return recommendations.map(() => nothingSaid);
  const story = [...told, ...clauses.map(({ text }) => text).filter(isIdle)].map((each) =>
    withMarks(each, marks),
  );
  const reworded = rewordedIn(story);
  const byName = namedOutcomes(recommendations, asked, parts, reworded);
  // In a list of as many clauses as recommendations, "(i) note the progress" answers the first.
  const isList =
    asked.length > 1 && parts.length >= asked.length && parts.every(({ mark }) => mark !== null);
  const specific = parts.filter(({ named, whole }) => !named && (!whole || isList));
  const titleWords = new Set(
    (title.match(/[^\s–/-]+/g) ?? []).map((word) => stemOf(bare(word).toLowerCase())),
  );
  const { outcomes: byWords, answering } = worded(asked, marks, specific, titleWords);
  const others = specific.filter((part) => !answering.has(part));
  const areMarksShared = specific.every(({ mark }) => mark !== null && marks.includes(mark));
  if (isUndoneIn(decided)) return recommendations.map(() => notClear);
  const doubt = doubtOf(story);
  const isAllInDoubt =
    !(reworded && parts.some(({ named }) => named?.effect === "changed")) &&
    (doubt.all || [...doubt.marks].some((mark) => !marks.includes(mark)));
  return asked.map((each, index) => {
    const [named, own] = [byName[index], byWords[index]];
    // Two clauses on one recommendation must be read by a person.
    const isKept = named && own?.kind === "not clear" && isUndecided(named);
    // "It was agreed that the third recommendation be limited accordingly", and then its new words.
    const isSpelledOut = named?.kind === "not clear" && own?.kind === "agreed with changes";
    const isTwice = named?.kind === "agreed as asked" && own?.kind === "agreed as asked";
    if (named && own && !isKept && !isSpelledOut && !isTwice) return notClear;
    const found = (isSpelledOut ? own : named) ?? own ?? byReport(each, parts, asked);
    const mark = marks[index] ?? null;
    // What is repeated word for word is certain, whatever was said before.
    const isDoubted =
      !own &&
      found.kind !== "agreed with changes" &&
      !isUndecided(found) &&
      (isAllInDoubt || (mark !== null && doubt.marks.has(mark)));
    const isTold = found.kind === "something else" && tellsDecision(told);
    const isLimited = others.some(
      (part) =>
        part.printed !== found.resolved &&
        // In a list with the recommendations' own marks, each clause answers the one with its mark.
        !(areMarksShared && part.mark !== mark) &&
        mayQualify(part, each),
    );
    if (!named && !own && found === notClear && !isLimited && parts.every(({ whole }) => !whole))
      return nothingSaid;
    const isQualified = isLimited && !isUndecided(found) && found.kind !== "noted";
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
  return (
    part.isRemark ||
    qualifies.test(part.printed) ||
    likeness >= unlike ||
    (count > 0 && count * 3 >= least)
  );
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
  // "to agree: That the market be moved": the recommendation is whole.
  if (verb !== undefined && /^agrees?$/iu.test(verb) && /^that\b/iu.test(text)) return text;
  // "RECOMMENDATION: REFUSE for the following reason:"
  if (/\brefus(?:e|al)\b[^:]*\breasons?\s*:?$/iu.test(stem ?? "")) return "refuse permission";
  // "RECOMMENDATIONS TO COUNCIL:"
  const to = /\brecommendations? to (?:the )?(?:full )?(council|cabinet|executive)\s*:?$/iu.exec(
    stem ?? "",
  )?.[1];
  if (to !== undefined) return `recommend to ${to} that ${text.replace(/^(?:to|that) /iu, "")}`;
  return verb === undefined ? text : `${verb} ${text.replace(/^(?:to|that) /iu, "")}`;
}
