import { stemmer } from "stemmer";
import type { Outcome } from "../../../model/report/outcome.ts";
import { bare, isSlight } from "../../../text/grammar-words.ts";
import { type ComparedWords, wordDifference } from "../../../text/likeness/word-difference.ts";
import { isOneLetterApart } from "../../../text/misspelt.ts";
import { type Action, isLimited, type Shared } from "./action.ts";
import { changedWords } from "./changed-words.ts";
import { type Asked, isList } from "./comparable.ts";
import { notClear, outcome } from "./outcome-of.ts";
import type { Part } from "./parted-clauses.ts";
import { stemOf } from "./stems.ts";

/** Words for what a report that is noted says, which name nothing else. */
const ofReports = new Set(
  "year half quarter first second third fourth month period position detail information content figure progress outcome result finding balance update comment"
    .split(" ")
    .map(stemmer),
);

/** True if a text decides two things. What a condition says is no decision. */
const isJoined = (text: string) =>
  (text.replace(condition, "").match(/(?<!\bto )\b(?:be|was|were) (?:not )?\p{L}+/giu) ?? [])
    .length > 1;

export const condition =
  /\b(?:subject to|(?:additional|further|following|extra|amended) conditions?|on condition|provided that)\b(?![^;]*(?:;|, and that\b)).*$/isu;

export function differing(
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
  if (verbs.length > 0 || /\bbut\b|, [^,;]{3,60} to (?:remain|stay)\b/iu.test(part.text))
    return notClear;
  if (isOtherChoice(asked, part)) return outcome("something else", part.printed);
  const runs = wordDifference(asked.text, part.text);
  const added = runs.filter((run) => run.kind === "added" && tells(run, onlyOther));
  const removed = runs.filter((run) => run.kind === "removed" && tells(run, onlyOne));
  const difference = changedWords(asked.printed, part.printed);
  const isKnown = (word: string) => titleWords.has(word) || (isNote && ofReports.has(word));
  if (isAsPlain && onlyOther.every(isKnown)) {
    // Words are left out that a list of things, a figure or a condition does not need.
    const isItem = (text: string) =>
      inList.test(/\b(?:and|or)\b/iu.test(asked.text) ? text : text.replace(/^,/u, ""));
    const isShorter = removed.some(
      ({ text }) => isItem(text.trim()) || (!isNote && conditions.test(text)),
    );
    const isTitle = onlyOne.every((word) => titleWords.has(word)) && !isList(asked.text);
    if (!isShorter || isTitle) return outcome(isNote ? "noted" : "agreed as asked", part.printed);
  }
  // Either another report is to be received, or the same one in other words.
  if (isNote && !isJoined(part.text) && resolved.verbStem !== "receiv") return notClear;
  if (onlyOther.every((stem) => stem === "onli")) {
    const left = removed.filter(({ text }) => !/^\p{L}+$/u.test(text.trim()));
    const isShorter = left.length > 0 && left.every(({ text }) => inList.test(text.trim()));
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
    if (added.some(({ text }) => furtherAct.test(text) && !condition.test(text))) return notClear;
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

/** "and published on the website": a second thing that is done. */
const furtherAct = /^,? ?and\b.*\p{L}(?:ed|en)\b/iu;

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
