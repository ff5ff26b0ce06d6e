import type { Outcome } from "../../../model/report/outcome.ts";
import type { Part } from "./clauses/parted-clauses.ts";
import { withoutReason } from "./clauses/remarks.ts";
import { differing, inPartBy } from "./differing.ts";
import { turned } from "./turned.ts";
import { type Action, actionOf, isSameOrder, sharedWords } from "./wording/action.ts";
import { type Asked, isList } from "./wording/comparable.ts";
import { notClear, outcome } from "./wording/outcome-of.ts";
import { stemOf } from "./wording/stems.ts";
import { subItemsOutcome } from "./wording/sub-items.ts";
import { whateverGrammar } from "./wording/whatever-grammar.ts";

/** A recommendation's outcome, from the part of a minute that decides it in its own words. */
export function wordedOutcome(asked: Asked, part: Part, titleWords: ReadonlySet<string>): Outcome {
  const found = [
    () => subItemsOutcome(asked, part),
    () => inPartBy(asked, part),
    () => readAsWorded(asked, part, actionOf(part.text), titleWords),
    () => {
      const [action, resolved] = whateverGrammar(asked.text, part.text);
      return readAsWorded({ ...asked, action }, part, resolved, titleWords);
    },
  ];
  for (const read of found) {
    const outcome = read();
    if (outcome.kind !== "not clear") return outcome;
  }
  return notClear;
}

function readAsWorded(
  asked: Asked,
  part: Part,
  resolved: Action,
  titleWords: ReadonlySet<string>,
): Outcome {
  const shared = sharedWords(asked.action, resolved);
  const hasSameVerb =
    asked.action.verb === resolved.verb &&
    (resolved.verb !== "other" || asked.action.verbStem === resolved.verbStem);
  // A motion that failed, or how it was moved, told in words that are not known.
  if (
    /^\(|^[^;]{1,80}, that\b/u.test(part.text) ||
    moved.test(part.text) ||
    (fallen.test(part.text) && !fallen.test(asked.text))
  )
    return notClear;
  // Advice was asked for, and the matter was put off or sent elsewhere.
  if (
    asked.advised !== null &&
    part.advised === null &&
    /^(?:defer|refer)$/.test(resolved.verb ?? "")
  )
    return turned(asked, part, titleWords);
  if ((asked.advised === null) !== (part.advised === null)) return notClear;
  if (asked.advised && part.advised && asked.advised !== part.advised) return notClear;
  if (resolved.isDenied !== asked.action.isDenied) {
    const { onlyOne, onlyOther } = sharedWords(asked.action, actionOf(withoutReason(part.text)));
    // "East ward be not renamed" refuses every new name.
    const isPlain =
      (onlyOne.length === 0 || !isList(asked.text)) &&
      onlyOther.every((word) => titleWords.has(word));
    const isSame = hasSameVerb || (resolved.verb === "approve" && asked.action.verb === null);
    return resolved.isDenied && isSame && isPlain ? outcome("not agreed", part.printed) : notClear;
  }
  if (!hasSameVerb) return turned(asked, part, titleWords);
  const isReferenceSame =
    asked.references.length === 0 ||
    part.references.length === 0 ||
    asked.references.join() === part.references.join();
  if (!isReferenceSame) return notClear;
  if (shared.onlyOne.length === 0 && shared.onlyOther.length === 0) {
    const isTurned =
      isCompound(asked.action, resolved, [asked.text, part.text]) ||
      (!directed.test(`${asked.text} ${part.text}`) && isRotated(asked.action, resolved));
    if (!isSameOrder(asked.action, resolved) && !isTurned) return notClear;
    const [one, other] = [asked.action, resolved].map(({ grammar }) =>
      grammar.filter((word) => !loose.has(word)).join(),
    );
    if (one !== other) return notClear;
    return outcome(resolved.verb === "note" ? "noted" : "agreed as asked", part.printed);
  }
  return differing(asked, part, resolved, shared, titleWords);
}

/** Words that one council writes where another writes none: "negotiate on" and "regarding". */
const loose: ReadonlySet<string> = new Set(
  "about at by for from in into of on through under upon with".split(" "),
);
/** Words after which the order of two things matters. */
const directed = /\b(?:to|from|by|before|after|instead|over|than|into|between)\b/iu;

/** True if one part of a text only stands before another: "the policy for consultation", "consultation on the policy". */
function isRotated({ order: one }: Action, { order: other }: Action): boolean {
  return (
    one.length === other.length &&
    one.some((_, at) => [...one.slice(at), ...one.slice(0, at)].join() === other.join())
  );
}

/** "the responses to consultation" and "the consultation responses". */
function isCompound({ order: one }: Action, { order: other }: Action, texts: readonly string[]) {
  const [first = "", second = ""] = other;
  return (
    one.length === 2 &&
    other.length === 2 &&
    one[0] === second &&
    one[1] === first &&
    texts.some((text) => {
      const stems = (text.toLowerCase().match(/\p{L}+/gu) ?? []).map(stemOf);
      return stems.some(
        (stem, at) =>
          [first, second].includes(stem) && [first, second].includes(stems[at + 1] ?? ""),
      );
    })
  );
}

const moved = /\bseconded by\b|\bit was (?:agreed|resolved|proposed|moved)\b/iu;
const fallen = /\b(?:lost|defeated|negatived|not carried|fell|withdrawn)\b/iu;
