import { stemmer } from "stemmer";
import type { Outcome } from "../../../model/report/outcome.ts";
import { bare, isSlight } from "../../../text/grammar-words.ts";
import { type ComparedWords, wordDifference } from "../../../text/likeness/word-difference.ts";
import { isOneLetterApart } from "../../../text/misspelt.ts";
import type { Part } from "./clauses/parted-clauses.ts";
import { type Action, actionOf, isLimited, type Shared, sharedWords } from "./wording/action.ts";
import { changedWords } from "./wording/changed-words.ts";
import { type Asked, isList } from "./wording/comparable.ts";
import { notClear, outcome } from "./wording/outcome-of.ts";
import { stemOf } from "./wording/stems.ts";

/** Words for what a report that is noted says, which name nothing else. */
const ofReports = new Set(
  "year half quarter first second third fourth month period position detail information content figure progress outcome result finding balance update comment make"
    .split(" ")
    .map(stemmer),
);

/** True if a text decides two things. What a condition says is no decision. */
const isJoined = (text: string) =>
  (text.replace(condition, "").match(/(?<!\bto )\b(?:be|was|were) (?:not )?\p{L}+/giu) ?? [])
    .length > 1;

/** What a decision makes depend on something, up to the end of its clause. */
export const condition =
  /\b(?:subject to|(?:additional|further|following|extra|amended) conditions?|on condition|provided that)\b(?![^;]*(?:;|, and that\b)).*$/isu;

/** "…, the site at Mill Lane being removed", "…, but not the fee for hot food". */
const leftOut =
  /,? (?:and |with )?(?:the )?[^,;]{3,100} being (?:removed|deleted|omitted|excluded|left out|withdrawn)$|,? but not (?:the |for )?[^;]{3,100}$/iu;

/** "agreed in part" if a text says what it leaves out, and has no word else that was not asked. */
export function inPartBy(asked: Asked, part: Part): Outcome {
  const [out] = leftOut.exec(part.text) ?? [];
  if (out === undefined) return notClear;
  const [whole, kept, left] = [
    asked.text,
    part.text.slice(0, -out.length),
    out.replace(saying, ""),
  ].map(actionOf);
  if (!whole || !kept || !left || kept.isDenied || kept.verb !== whole.verb) return notClear;
  const isAsked = [kept, left].every(
    (each) => sharedWords(whole, each).onlyOther.length === 0 && !isLimited(whole, each),
  );
  return isAsked && left.words.length > 0
    ? outcome("agreed in part", part.printed, {
        difference: changedWords(asked.printed, part.printed),
      })
    : notClear;
}

const saying =
  /\b(?:and|with|being|removed|deleted|omitted|excluded|left out|withdrawn|but not|site|item)\b/giu;

/**
 * The outcome of a recommendation, from a part that repeats it with the same verb in words that differ. It is agreed as
 * asked if no word of substance differs, changed if a name, a figure, a day or a condition does, and else not clear.
 */
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
  // "five years, with an option of a two-year extension": a word that was asked says nothing new the second time.
  const isKnown = (word: string) =>
    titleWords.has(word) ||
    (isNote && ofReports.has(word)) ||
    (!/\d/.test(word) && asked.action.words.includes(word));
  if (isAsPlain && onlyOther.every(isKnown)) {
    // Words are left out that a list of things, a figure or a condition does not need.
    const isItem = (text: string) =>
      inList.test(/\b(?:and|or)\b/iu.test(asked.text) ? text : text.replace(/^,/u, ""));
    const isShorter = removed.some(
      ({ text }) => isItem(text.trim()) || (!isNote && bounds.test(text)),
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
  const own = added.filter(({ text }) => stemsIn(text).some((stem) => onlyOther.includes(stem)));
  // A name that is added alone only says in full who or what was meant.
  const isMoreSaid =
    (onlyOne.length > 0 && hasSubstance(part.text, onlyOther)) ||
    onlyOther.some((stem) => /\d/.test(stem)) ||
    own.some(({ text }) => conditions.test(text)) ||
    own.some(({ text }) => inList.test(text.trim()) && tellsOnly(text, onlyOther));
  if (onlyOne.length === 0) {
    if (added.some(({ text }) => furtherAct.test(text) && !condition.test(text))) return notClear;
    // "… and that a report be made": a second decision, which changes nothing of the first.
    const isMore = isJoined(part.text) && !isJoined(asked.text);
    return !isMore && isMoreSaid
      ? outcome("agreed with changes", part.printed, { difference })
      : notClear;
  }
  // "contact" for "contract": a misspelling, or something else.
  const mayBeSlips =
    onlyOne.length === onlyOther.length &&
    onlyOne.every((word) => onlyOther.some((other) => isOneLetterApart(word, other)));
  // Words that are only left out may have been left to the report.
  const isChange = isMoreSaid || (onlyOther.length > 0 && limits.test(left(asked.text, onlyOne)));
  return mayBeSlips || isNote || !isChange
    ? notClear
    : outcome("agreed with changes", part.printed, { difference });
}

/** The words of a text with certain stems. */
const left = (text: string, stems: readonly string[]) =>
  (text.match(/[\p{L}'’-]+/gu) ?? [])
    .filter((word) => stems.includes(stemOf(word.toLowerCase())))
    .join(" ");
const stemsIn = (text: string) =>
  (text.toLowerCase().match(/£?\d[\d,.]*\d%?|£?\d+%?|[\p{L}'’]+/gu) ?? []).map((word) =>
    /\d/.test(word) ? word : stemOf(word),
  );
const limits = /\b(?:subject|provided|conditional|except|excluding|until|only|without)\b/iu;

const tellsOnly = (text: string, stems: readonly string[]) => {
  const words = (text.match(/[\p{L}'’-]+/gu) ?? []).filter(
    (word) => !isSlight(word) && !/^(?:including|plus|well|together)$/iu.test(word),
  );
  return words.length > 0 && words.every((word) => stems.includes(stemOf(word.toLowerCase())));
};

/** Words that make a difference of two wordings one of substance: a name, a time, a condition. */
const substance =
  /^(?:subject|provided|conditions?|conditional|except|exception|excluding|until|only|principle|without|not|further|additional|instead|pilot|trial|temporary|interim|limited|before|after|quarterly|monthly|weekly|fortnightly|yearly|\p{Lu}.*)$/u;

/** True if one of the words by which a text differs is such a word. */
const hasSubstance = (text: string, stems: readonly string[]): boolean =>
  [...text.matchAll(/(?<=\S )[\p{L}'’-]+/gu)].some(
    ([word]) => substance.test(word) && stems.includes(stemOf(word.toLowerCase())),
  );

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
/** Words that limit what was asked, which a shorter resolution may not mean to leave out. */
const bounds =
  /\b(?:subject|provided|condition(?:al|s)?|except|excluding|until|no later|exceed(?:ing)?|up to|only|after|before|in principle|without|not|in consultation|pilot|trial|temporary|interim|limited)\b|[£\d]/iu;
/** Words that change what is agreed by adding to it. */
const conditions =
  /\b(?:subject|provided|condition(?:al|s)?|except(?:ion)?|excluding|until|from|by|no later|at a cost|for (?:a|an|one|two|\d)|exceed(?:ing)?|up to|only|following|after|before|in principle|with(?:out)?|initially|not|further|additional|amended|revised|instead|in consultation|over|under|less|pilot|trial|temporary|interim|limited|payable|once)\b/iu;
