import type { Outcome, OutcomeKind } from "../../../model/report/outcome.ts";
import type { Recommendation } from "../../../model/report/recommendation.ts";
import { plainMark } from "./clauses/marks.ts";
import type { NamedEffect, OnRecommendations } from "./clauses/named-clause.ts";
import type { Part } from "./clauses/parted-clauses.ts";
import { isTask } from "./clauses/remarks.ts";
import { changedWords } from "./wording/changed-words.ts";
import type { Asked } from "./wording/comparable.ts";
import { notClear, outcome } from "./wording/outcome-of.ts";

const kinds: Readonly<Record<Exclude<NamedEffect, "unclear">, OutcomeKind>> = {
  agreed: "agreed as asked",
  changed: "agreed with changes",
  "in part": "agreed in part",
  "not agreed": "not agreed",
  noted: "noted",
  deferred: "deferred",
  referred: "referred",
};

/** What parts of a minute say of recommendations that they name; undefined for any that none of them mentions. */
export function namedOutcomes(
  recommendations: readonly Recommendation[],
  asked: readonly Asked[],
  parts: readonly Part[],
  reworded: ReadonlyMap<string, string> | null,
): readonly (Outcome | undefined)[] {
  // "Agreed." next to decisions in their own words may be about those alone.
  const isBare = ({ text }: Part) => /^(?:unanimously )?\p{L}+$/u.test(text);
  const areOthersOwn = parts.some(({ named, whole, text }) => !named && !whole && !isTask(text));
  const all = parts.flatMap((part) => {
    const { named, printed, advised } = part;
    return named && !(isBare(part) && areOthersOwn) ? [{ named, printed, advised }] : [];
  });
  const marks = recommendations.map(({ number }) => (number === null ? null : plainMark(number)));
  const isAlone = recommendations.length === 1;
  const isKnown = (mark: string) => marks.filter((one) => one === mark).length === 1;
  const covers = ({ marks: own }: Pick<OnRecommendations, "marks">, mark: string | null) =>
    meansAll(own, marks) ||
    (mark !== null && (own ?? []).includes(mark)) ||
    (isAlone && mark === null);
  const areMarksKnown = all.every(({ named }) =>
    [named, ...named.but].every(
      ({ marks: own }) =>
        meansAll(own, marks) ||
        (own ?? []).every(isKnown) ||
        (isAlone && marks[0] === null && own?.join() === "1"),
    ),
  );
  return recommendations.map((_, index) => {
    const mark = marks[index] ?? null;
    const speaking = all.filter(({ named }) => covers(named, mark));
    const [first] = speaking;
    if (!first) return undefined;
    const { named, printed, advised } = first;
    const isOfAll = meansAll(named.marks, marks);
    // "The recommendations be agreed", followed by something else about one of them.
    const isCertain = speaking.length === 1 && areMarksKnown && (!isOfAll || all.length === 1);
    if (!isCertain || (named.isDescribed && !isAlone)) return notClear;
    const own =
      named.but.find((each) => mark !== null && (each.marks ?? []).includes(mark)) ?? named;
    if (own.effect === "unclear") return notClear;
    // If several were changed together, it is unknown which changed.
    const isOfSeveral = !isAlone && own === named && (isOfAll || (own.marks ?? []).length > 1);
    if (isOfAll && isOfSeveral && own.effect === "changed" && reworded && mark !== null)
      return rewordedOutcome(asked[index]?.printed ?? "", reworded.get(mark), printed);
    if (isOfSeveral && (own.effect === "changed" || own.effect === "in part")) return notClear;
    const { verb } = asked[index]?.action ?? {};
    if (verb === "refuse" && !/recommendation/iu.test(printed)) return notClear;
    if (advised !== null && asked[index]?.advised === null) return notClear;
    return outcome(kinds[own.effect], printed, { to: own.to });
  });
}

/** "The recommendations, as amended, be agreed": one that was reworded, with its new words if they are quoted, or another. */
function rewordedOutcome(asked: string, sentence: string | undefined, printed: string): Outcome {
  if (sentence === undefined) return outcome("agreed as asked", printed);
  const now = /["“](?<now>That [^"”]{20,})["”]\.?$/u.exec(sentence)?.groups?.["now"];
  return outcome("agreed with changes", printed, {
    difference: now === undefined ? null : changedWords(asked, now),
  });
}

/** True if no recommendation is named separately, or the paragraph is the one that contains all of them. */
function meansAll(own: readonly string[] | null, marks: readonly (string | null)[]): boolean {
  if (own === null) return true;
  const [section, another] = own;
  if (section === undefined || another !== undefined || marks.includes(section)) return false;
  if (!/^\d/.test(section)) return false;
  const stem = section.replace(/\.0$/, "");
  const dotted = marks.filter((mark) => mark !== null && /^\d+\.\d/.test(mark));
  if (dotted.length > 0)
    return dotted.every((mark) => mark?.startsWith(`${stem}.`)) && dotted.length === marks.length;
  return section.includes(".") || marks.every((mark) => mark === null || !/^\d/.test(mark));
}
