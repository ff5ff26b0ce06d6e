import type { Outcome } from "../../../model/report/outcome.ts";
import { bare, isSlight } from "../../../text/grammar-words.ts";
import { type ComparedWords, wordDifference } from "../../../text/likeness/word-difference.ts";
import { isOneLetterApart } from "../../../text/misspelt.ts";
import {
  type Action,
  actionOf,
  isLimited,
  isSameOrder,
  type Shared,
  sharedWords,
  stemOf,
} from "./action.ts";
import { changedWords } from "./changed-words.ts";
import { type Asked, isList } from "./comparable.ts";
import { notClear, outcome } from "./outcome-of.ts";
import type { Part } from "./parted-clauses.ts";
import { withoutReason } from "./remarks.ts";
import { subItemsOutcome } from "./sub-items.ts";
import { turned } from "./turned.ts";
import { whateverGrammar } from "./whatever-grammar.ts";

/** A recommendation's outcome, from the part of a minute that decides it in its own words. */
export function wordedOutcome(asked: Asked, part: Part, titleWords: ReadonlySet<string>): Outcome {
  const found = [
    () => subItemsOutcome(asked, part),
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
    if (!isSameOrder(asked.action, resolved)) return notClear;
    if (asked.action.grammar.join() !== resolved.grammar.join()) return notClear;
    return outcome(resolved.verb === "note" ? "noted" : "agreed as asked", part.printed);
  }
  return differing(asked, part, resolved, shared, titleWords);
}

const moved = /\bseconded by\b|\bit was (?:agreed|resolved|proposed|moved)\b/iu;
const fallen = /\b(?:lost|defeated|negatived|not carried|fell|withdrawn)\b/iu;

/** True if a text decides two things. What a condition says is no decision. */
const isJoined = (text: string) =>
  (text.replace(condition, "").match(/(?<!\bto )\b(?:be|was|were) (?:not )?\p{L}+/giu) ?? [])
    .length > 1;

export const condition =
  /\b(?:subject to|(?:additional|further|following|extra|amended) conditions?|on condition|provided that)\b(?![^;]*(?:;|, and that\b)).*$/isu;

function differing(
  asked: Asked,
  part: Part,
  resolved: Action,
  { onlyOne, onlyOther }: Shared,
  titleWords: ReadonlySet<string>,
): Outcome {
  const isNote = resolved.verb === "note";
  const isAsPlain = !isLimited(asked.action, resolved);
  // If the verb itself differs, the words around it do not show what was decided.
  const verbs = [
    ...asked.action.main.filter((stem) => onlyOne.includes(stem)),
    ...(isNote || (onlyOne.length === 0 && resolved.verb !== null)
      ? []
      : resolved.main.filter((stem) => onlyOther.includes(stem) && !isJoined(part.text))),
  ];
  if (verbs.length > 0 || /\bbut\b/iu.test(part.text)) return notClear;
  if (isOtherChoice(asked, part)) return outcome("something else", part.printed);
  const runs = wordDifference(asked.text, part.text);
  const added = runs.filter((run) => run.kind === "added" && tells(run, onlyOther));
  const removed = runs.filter((run) => run.kind === "removed" && tells(run, onlyOne));
  const difference = changedWords(asked.printed, part.printed);
  if (isNote && !isJoined(part.text)) {
    const isShorter = removed.some(({ text }) => inList.test(text.trim()));
    if (isAsPlain && onlyOther.every((word) => titleWords.has(word)) && !isShorter)
      return outcome("noted", part.printed);
    // Either another report is to be received, or the same one in other words.
    if (resolved.verbStem !== "receiv") return notClear;
  }
  // "The strategy be adopted": the title says which.
  if (
    isAsPlain &&
    onlyOther.length === 0 &&
    onlyOne.every((word) => titleWords.has(word)) &&
    !isList(asked.text)
  )
    return outcome(isNote ? "noted" : "agreed as asked", part.printed);
  if (onlyOther.every((stem) => stem === "onli")) {
    const isShorter = removed.length > 0 && removed.every(({ text }) => inList.test(text.trim()));
    return isShorter && !isNote
      ? outcome("agreed in part", part.printed, { difference })
      : notClear;
  }
  if (onlyOne.length === 0) {
    const isNaming =
      isAsPlain &&
      onlyOther.every((word) => titleWords.has(word)) &&
      added.every(
        ({ text }) => !inList.test(text.trim()) && !conditions.test(text.replace(/\d/g, "")),
      );
    if (isNaming) return outcome("agreed as asked", part.printed);
    if (added.some(({ text }) => /^,? ?and (?:\p{L}+ly )?\p{L}+ed\b/iu.test(text))) return notClear;
    // "… and that a report be made": a second decision, which changes nothing of the first.
    const isMore = isJoined(part.text) && !isJoined(asked.text);
    return !isMore && added.some(({ text }) => conditions.test(text) || inList.test(text.trim()))
      ? outcome("agreed with changes", part.printed, { difference })
      : notClear;
  }
  // "contact" for "contract": a misspelling, or something else.
  const mayBeSlips =
    onlyOne.length === onlyOther.length &&
    onlyOne.every((word) => onlyOther.some((other) => isOneLetterApart(word, other)));
  return mayBeSlips || isNote
    ? notClear
    : outcome("agreed with changes", part.printed, { difference });
}

const tells = ({ text }: ComparedWords, stems: readonly string[]) =>
  (text.match(/[^\s-–/]+/g) ?? []).some(
    (word) =>
      stems.includes(stemOf(bare(word).toLowerCase())) || (/\d/.test(word) && !isSlight(word)),
  );

/** True if another of several things was chosen: option B for option A. */
export function isOtherChoice(asked: Pick<Asked, "full">, part: Pick<Part, "full">): boolean {
  const [option, chosen] = [asked, part].map(({ full }) =>
    withoutAlternative(full)
      .match(choice)
      ?.map((one) => one.toLowerCase()),
  );
  return (
    option !== undefined &&
    chosen !== undefined &&
    !chosen.some((one) => option.includes(one)) &&
    chosen.every((one) => option.some((other) => other.split(" ")[0] === one.split(" ")[0]))
  );
}

/** "Option B in place of Option A" → "Option B". */
const withoutAlternative = (text: string) =>
  text.replace(/\b(?:in place of|instead of|rather than|in preference to) .*$/iu, "");

/** One of several that could be chosen. */
const choice =
  /\b(?:option|bidder|tenderer|tender|quotation|quote|supplier|contractor|scenario|route) (?:[A-Z]|\d{1,2}[A-Za-z]?)\b/giu;
/** Items of a list: one thing and another. */
const inList =
  /^(?:,|and\b|or\b|as well as\b|together with\b|including\b|plus\b)|(?:,|\band|\bor)$/iu;
/** Words that change what is agreed by adding to it. */
const conditions =
  /\b(?:subject|provided|condition(?:al|s)?|except(?:ion)?|excluding|until|from|by|no later|at a cost|for (?:a|an|one|two|\d)|exceed(?:ing)?|up to|only|following|after|before|in principle|with(?:out)?|including|initially|not|further|additional|amended|revised|instead|and|in consultation|over|under|less|more|pilot|trial|temporary|interim|limited)\b|[£\d]/iu;
