import { itemMarker } from "../../../../model/report/body/numbering.ts";
import type { Outcome } from "../../../../model/report/outcome.ts";
import { actionOf, isLimited, isSameOrder, sharedWords } from "./action.ts";
import { changedWords } from "./changed-words.ts";
import { type Asked, comparable } from "./comparable.ts";
import { notClear, outcome } from "./outcome-of.ts";

/** "to settle: (i) the layout; and (ii) the dates": the words before the items, and each item. */
interface Listed {
  readonly lead: string;
  readonly items: readonly string[];
}

const mark =
  /(?<=[:;,.\s–-])(?<!\b(?:recommendations?|paragraphs?|sections?|items?|conditions?|points?|parts?) (?:[^;:]{0,40} )?)\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})\)(?= )/giu;

/** A text as its lead and its items; null if it has no list of two or more in the sequence of its marks. */
function listed(text: string): Listed | null {
  const flat = text.replace(/\s+/g, " ").trim();
  const found = [...flat.matchAll(mark)];
  const style = [...(itemMarker(`${found[0]?.[0] ?? ""} x`)?.places ?? [])].find(
    ([, at]) => at === 1,
  );
  const isSequence =
    style !== undefined &&
    found.every(({ 0: own }, index) => itemMarker(`${own} x`)?.places.get(style[0]) === index + 1);
  if (!isSequence) return null;
  const [first] = found;
  const items = found.map(({ index, 0: own }, at) =>
    flat
      .slice(index + own.length, found[at + 1]?.index)
      .trim()
      .replace(/[;,]?(?: and)?$|\.$/iu, ""),
  );
  return {
    lead: flat
      .slice(0, first?.index)
      .trim()
      .replace(/[:–-]$|,? and$/iu, ""),
    items,
  };
}

/** Whether two texts say the same, whatever the grammar. */
export function isSame(one: string, other: string): boolean {
  const [first, second] = [one, other].map((each) => actionOf(comparable(each).text));
  return (
    first !== undefined &&
    second !== undefined &&
    first.isDenied === second.isDenied &&
    first.verb === second.verb &&
    (first.verb !== "other" || first.verbStem === second.verbStem) &&
    sharedWords(first, second).likeness === 1 &&
    isSameOrder(first, second) &&
    !isLimited(first, second)
  );
}

/** True if both texts are lists that begin with the same words. */
export function haveSameLead(one: string, other: string): boolean {
  const [first, second] = [listed(one), listed(other)];
  return first !== null && second !== null && isSame(first.lead, second.lead);
}

/**
 * The outcome of a recommendation with a list of its own, if the resolution has the same words before its list and
 * items that were asked for: all of them, or fewer.
 */
export function subItemsOutcome(
  asked: Pick<Asked, "printed">,
  part: Pick<Asked, "printed">,
): Outcome {
  const [one, other] = [listed(asked.printed), listed(part.printed)];
  if (!one || !other || !isSame(one.lead, other.lead)) return notClear;
  const left = [...one.items];
  for (const item of other.items) {
    const at = left.findIndex((each) => isSame(each, item));
    if (at === -1) return notClear;
    left.splice(at, 1);
  }
  return left.length === 0
    ? outcome("agreed as asked", part.printed)
    : outcome("agreed in part", part.printed, {
        difference: changedWords(asked.printed, part.printed),
      });
}
