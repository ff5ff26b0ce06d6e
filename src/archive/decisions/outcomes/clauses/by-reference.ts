import { marksIn } from "./marks.ts";
import { type Role, type Thing, type Word, wordAt } from "./reference-words.ts";
import { withoutReason } from "./remarks.ts";

export type Effect =
  | "agreed"
  | "changed"
  | "in part"
  | "not agreed"
  | "noted"
  | "deferred"
  | "referred";

/** A clause that decides without the words of what was asked: "the recommendations in the report be agreed". */
export interface Reference {
  /** What it decides on, and the word for it; null for "Approved as printed". */
  readonly thing: Thing | null;
  readonly noun: string;
  /** Null if none of its known words decides anything. */
  readonly effect: Effect | null;
  /** The words that decide, in lower case. */
  readonly verbs: readonly string[];
  /** The marks of the recommendations that it names; null for all of them. */
  readonly marks: readonly string[] | null;
  /** True if other words say what it is about: "the recommendation to close the pool", "the report on the pool". */
  readonly hasSubject: boolean;
  /** What follows the words that are known: "until May", "subject to …"; "" if all are known. */
  readonly rest: string;
}

const decides: ReadonlySet<Role> = new Set<Role>([
  "agreed",
  "changed",
  "in part",
  "noted",
  "deferred",
  "referred",
  "refused",
]);
const things: readonly Thing[] = ["recommendations", "report", "application"];
const ofReport =
  /(?:for|on|of|from|by|about|no\.?|number|ref\.?|reference|\(?\d[\w./-]*\)?)(?! recommendation)[^.;]{0,80}?(?= (?:be|is|are|was|were) )/iuy;
/** The words between a thing and its verb that tell what the thing is about. */
const subjects: Readonly<Record<Thing, RegExp>> = {
  recommendations: /(?:to|that|for) [^;]{1,160}?(?=,? (?:not )?(?:be|is|are|was|were) )/iuy,
  report: ofReport,
  application: ofReport,
};
/** Where a verb describes the thing, or something else is done with it: "the agreed report", "be submitted to Council". */
const describing =
  /\b(?:the|these|those|all|its|their|this|of) (?:\p{L}+ly )?(?:agreed|approved|accepted|adopted|endorsed|supported|confirmed|refused|rejected|deferred|amended|withdrawn)\b|\b(?:be|to) (?:set|submitted|presented|circulated|given|made|listed|published|attached|drafted|written|shown|proposed|asked|recommended|considered)\b/iu;

/** "The Select Committee", before what it does. */
const actor =
  /^(?:[Tt]hat )?(?:[Tt]he )?(?:(?:\p{Lu}[\p{L}&-]*|and|of|for) ){0,5}?(?:Board|Committee|Panel|Cabinet|Council|Executive|Forum|Authority|[Mm]embers?) (?=(?:not )?\p{L}+(?:e|es|ed|s|t)\b)/u;

/**
 * A clause as a set of words whose order does not matter: each is what is decided on, what is decided, a mark, or
 * carries nothing. Null if it decides two things.
 */
export function referenceIn(text: string): Reference | null {
  const found: Word[] = [];
  let [at, hasSubject] = [actor.exec(text)?.[0].length ?? 0, false];
  for (;;) {
    at += /^[\s,]*/u.exec(text.slice(at))?.[0].length ?? 0;
    const next = wordAt(text, at, found.at(-1));
    const subject = subjectAt(text, at, found);
    // "deferred to the next meeting": what follows is no place in the report.
    const isLater =
      found.some(({ role }) => role === "deferred" || role === "referred") &&
      /^(?:to|at|within|in|on|by|as)$/iu.test(next?.word ?? "");
    // "the recommendation to support the closure": the verb is what was asked.
    const isNamed = next !== null && /^(?:to|that|for)$/iu.test(next.word);
    if (subject !== null && !hasSubject && (next === null || isNamed)) {
      hasSubject = true;
      at += subject.length;
    } else if (next && !isLater) {
      found.push(next);
      at += next.word.length;
    } else break;
  }
  if (describing.test(text.slice(0, at))) return null;
  const verbs = found.filter(({ role }) => decides.has(role));
  const named = found.filter(({ role }) => role === "marks");
  const thing = thingIn(found);
  const before = found
    .slice(0, found.indexOf(verbs[0] as Word))
    .filter(({ role }) => role !== "not");
  // "it be agreed" may be about anything.
  const isWhole = before.every(({ word }) => /^(?:unanimously|duly|formally)$/iu.test(word));
  const effect = effectOf(verbs, found.filter(({ role }) => role === "not").length);
  if (effect === "conflict" || named.length > 1 || (!thing && !isWhole)) return null;
  return {
    thing: (thing?.role as Thing | undefined) ?? null,
    noun: thing?.word.toLowerCase() ?? "",
    effect,
    verbs: verbs.map(({ word }) => word.toLowerCase()),
    marks: named[0] === undefined ? null : marksIn(named[0].word),
    hasSubject,
    rest: text.slice(at),
  };
}

/** The recommendations, or else the first thing that is named. */
const thingIn = (found: readonly Word[]) =>
  found.find(({ role }) => role === "recommendations") ??
  found.find(({ role }) => things.some((each) => each === role));

/** The words at a place that tell what the thing before them is about; null if a verb came before. */
function subjectAt(text: string, at: number, found: readonly Word[]): string | null {
  const thing = thingIn(found)?.role as Thing | undefined;
  if (thing === undefined || found.some(({ role }) => decides.has(role))) return null;
  const pattern = subjects[thing];
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** The same for a refusal whose reason follows: "be refused on the ground of noise". */
export function referenceOrRefusal(text: string): Reference | null {
  const plain = withoutReason(text);
  const refused = plain === text ? null : referenceIn(plain);
  return refused?.effect === "not agreed" && refused.rest === "" ? refused : referenceIn(text);
}

function effectOf(verbs: readonly Word[], denials: number): Effect | null | "conflict" {
  const roles = [...new Set(verbs.map(({ role }) => role))].toSorted().join();
  if (roles === "") return null;
  if (denials > 0) return denials === 1 && roles === "agreed" ? "not agreed" : "conflict";
  // "The report be accepted and its contents noted".
  const isTaken = verbs.every(({ role, word }) => role === "noted" || /^accept/iu.test(word));
  return roles === "agreed,noted" && isTaken ? "noted" : (effects[roles] ?? "conflict");
}

const effects: Readonly<Record<string, Effect>> = {
  agreed: "agreed",
  "agreed,changed": "changed",
  "agreed,in part": "in part",
  refused: "not agreed",
  noted: "noted",
  deferred: "deferred",
  referred: "referred",
};
