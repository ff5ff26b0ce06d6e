import { stemmer } from "stemmer";
import { isSlight } from "../../../../text/grammar-words.ts";
import { isMisspelt } from "../../../../text/misspelt.ts";
import { isNominal, stemOf } from "./stems.ts";

/** What a text asks or resolves, as words that can be compared whatever grammar joins them. */
export interface Action {
  /** The kind of its decision verb; null if it has no known one. */
  readonly verb: Verb | null;
  /** Its stem, which distinguishes verbs of one kind: to authorise is not to request. */
  readonly verbStem: string;
  /** Stems of the meaningful words, with repetitions; the first verb is left out. */
  readonly words: readonly string[];
  /** The same in order, without verbs, whose position depends on grammar. */
  readonly order: readonly string[];
  /** Its words of grammar that can change what is decided, with repetitions: "some", "for", "may". */
  readonly grammar: readonly string[];
  /** Stems of its verbs: the first word of a request, or those after "be" in a resolution. */
  readonly main: readonly string[];
  /** True if the verb is negated: "not be approved". */
  readonly isDenied: boolean;
}

type Verb = "approve" | "note" | "defer" | "refer" | "refuse" | "other";

const kinds: Readonly<Record<Verb, string>> = {
  approve: "approve agree adopt accept endorse support confirm grant ratify permit",
  note: "note receive acknowledge",
  defer: "defer postpone adjourn",
  refer: "refer remit",
  refuse: "reject refuse decline oppose withdraw",
  other:
    "consider comment request ask recommend authorise delegate instruct appoint establish increase reduce",
};
const byStem: ReadonlyMap<string, Verb> = new Map(
  (Object.entries(kinds) as [Verb, string][]).flatMap(([kind, verbs]) =>
    verbs.split(" ").map((verb): [string, Verb] => [stemmer(verb), kind]),
  ),
);

/** Words that introduce a request without being part of it. */
const leading =
  /^(?:(?:the )?(?:policy and performance )?(?:board|committee|sub-committee|panel|cabinet(?: member)?|(?:(?:parish|town|county|city|borough|district|community) )?council(?! tax)|executive(?: board)?|commission|forum|members?)(?: (?:is|are) (?:asked|requested|invited|recommended) to)?(?! be\b)|it is recommended that|(?:agree|resolve|decide)(?:s|d)? (?:that|to(?= (?!(?:an?|the)\b)\p{L}))|to|that)\b[\s:,-]*/iu;
/** The full name of a body before what it does or is asked to do. */
const fullName =
  /^(?:[Tt]hat )?(?:[Tt]he )?(?:(?:\p{Lu}[\p{L}&-]*|and|of|for|the) ){1,7}?(?:Board|Committee|Sub-Committee|Panel|Partnership|Forum|Authority|Commission|Executive) (?:(?:is|are) (?:asked|requested|invited|recommended) to |(?=(?:approve|agree|note|endorse|adopt|support|accept|recommend|receive|consider|authorise|delegate|confirm|request|instruct|appoint)s?\b))/u;
/** Words that depend on a council's style. */
const fillers = new Set(
  "hereby formally report accordingly above following said contents proposed attached therefore regarding concerning relating respect remaining ltd plus relevant sum amount"
    .split(" ")
    .map(stemmer),
);
/** Words of grammar that change the decision. */
const weighty = new Set(
  "before after until or only no nor not if unless without within except more less most under over between during up out off instead but".split(
    " ",
  ),
);

/** Words of grammar that a resolution has or lacks only because of its grammar. */
const harmless = new Set(
  "a an and are be been being had has have is it its of so that the their this to was were".split(
    " ",
  ),
);

/** "not be approved", "be not approved", "not to approve", "no lamps be bought". */
const deniesVerb =
  /\bnot (?:be|to)\b|\bbe not\b|\b(?:do|does|did|should|will|would) not\b|^(?:not|never)\b|\bnever be\b|^(?:\p{L}+ )?no\b/iu;

/** "Quotation A" names one of several; its letter is no article. */
const label = /(\b\p{L}{3,} )A(?=[\s,;.)]*(?:$|[(),;.]| (?:and|or|be|to|in|at|for|as)\b))/gu;

const toCome =
  /^(?:receives? )?(?:an?|further|regular|quarterly|monthly) (?:[\p{L}-]+ ){0,3}?(?:reports?|updates?|briefings?)\b/iu;

/** The action that a recommendation asks for or a clause resolves. */
export function actionOf(text: string): Action {
  const words = withoutLeads(text);
  const pieces =
    words
      .replace(label, "$1Aaa")
      .toLowerCase()
      .match(/£?\d[\d,.]*\d%?|£?\d+%?|[\p{L}\p{M}]+(?:['’]\p{L}+)?/gu) ?? [];
  const stems = pieces.map((word) => (/^[£\d]/.test(word) ? word.replace(/,/g, "") : stemOf(word)));
  const at = verbAt(pieces, stems);
  const verbStem = stems[at] ?? "";
  const isDenied = deniesVerb.test(words);
  const counts = (index: number) => {
    const piece = pieces[index] ?? "";
    if (index === at || (isDenied && (piece === "not" || piece === "no"))) return false;
    return weighty.has(piece) || !isSlight(piece);
  };
  const content = stems
    .map((stem, index) => ({ stem, index }))
    .filter(({ index }) => counts(index));
  const telling = content.filter(({ stem }) => !fillers.has(stem));
  const kept = telling.length > 0 ? telling : content;
  const isParticiple = (index: number) =>
    pieces[index - 1] === "be" || (pieces[index - 1] === "not" && pieces[index - 2] === "be");
  // "receive a further report" asks for one; "receive the report" notes it.
  const isLater = verbStem === "receiv" && toCome.test(words);
  return {
    verb: isLater ? "other" : (byStem.get(verbStem) ?? null),
    verbStem,
    words: kept.map(({ stem }) => stem).toSorted(),
    grammar: pieces
      .filter(
        (piece, index) =>
          index !== at && isSlight(piece) && !weighty.has(piece) && !harmless.has(piece),
      )
      .toSorted(),
    order: kept
      .filter(({ index, stem }) => !isParticiple(index) && !byStem.has(stem))
      .map(({ stem }) => stem),
    main: stems.filter(
      (_, index) =>
        isParticiple(index) || (index === 0 && !stems.some((__, each) => isParticiple(each))),
    ),
    isDenied,
  };
}

/** A request without all the words that introduce it: "The Board is asked to agree to". */
export function withoutLeads(text: string): string {
  let words = text.trim();
  for (let before = ""; before !== words; ) {
    before = words;
    words = withoutLead(words);
  }
  return words;
}

/** Without the words that introduce a request. "Council Tax" names its subject, not the body. */
function withoutLead(words: string): string {
  const named = fullName.exec(words)?.[0].length ?? 0;
  if (named > 0) return words.slice(named);
  const lead = leading.exec(words)?.[0] ?? "";
  const rest = words.slice(lead.length);
  const next = /^\p{Lu}\p{Ll}+/u.exec(rest)?.[0].toLowerCase();
  const isName = next !== undefined && !byStem.has(stemmer(next)) && / $/.test(lead);
  return isName && !/^(?:that|to)\b/iu.test(lead) ? words : rest;
}

/** The index of the verb: at the start of a request, after "be" in a resolution, otherwise the first known one. */
function verbAt(pieces: readonly string[], stems: readonly string[]): number {
  // "award grants of £500": the grant is a thing.
  const isThing = (index: number) =>
    isNominal(pieces[index] ?? "") ||
    (index > 0 &&
      /^grants?$/.test(pieces[index] ?? "") &&
      !/^(?:to|not|and)$/.test(pieces[index - 1] ?? ""));
  const isKnown = (index: number) => byStem.has(stems[index] ?? "") && !isThing(index);
  if (isKnown(0) && pieces[1] !== "be") return 0;
  const isNegative = /^(?:not|never)$/.test(pieces[0] ?? "");
  if (isNegative && isKnown(1)) return 1;
  const passive = stems.findIndex(
    (_, index) =>
      isKnown(index) &&
      ((/^(?:be|was|were|is|are)$/.test(pieces[index - 1] ?? "") && pieces[index - 2] !== "to") ||
        (pieces[index - 1] === "not" && /^(?:be|was|were)$/.test(pieces[index - 2] ?? "")) ||
        (pieces[index - 1] === "be" && pieces[index - 2] === "not")),
  );
  // "the representations received": what was received is no verb of the decision.
  const isAct = (index: number) =>
    isKnown(index) && (index === 0 || !/ed$/.test(pieces[index] ?? ""));
  return (
    [passive, stems.findIndex((_, index) => isAct(index))].find((at) => at !== -1) ??
    stems.findIndex((_, index) => isKnown(index))
  );
}

/** The words that two actions share, and those that only one has. */
export interface Shared {
  /** From 0 to 1: twice the shared words, divided by all words. */
  readonly likeness: number;
  /** How many they share. */
  readonly count: number;
  readonly onlyOne: readonly string[];
  readonly onlyOther: readonly string[];
}

/** Compares the words of two actions, except the verb; misspelt words count as equal. */
export function sharedWords(one: Action, other: Action): Shared {
  const rest = [...other.words];
  const take = (at: number) => at !== -1 && rest.splice(at, 1).length > 0;
  const exact = one.words.filter((word) => !take(rest.indexOf(word)));
  const onlyOne = exact.filter((word) => !take(rest.findIndex((each) => isMisspelt(word, each))));
  const all = one.words.length + other.words.length;
  const likeness = all === 0 ? 1 : (all - onlyOne.length - rest.length) / all;
  return { likeness, count: one.words.length - onlyOne.length, onlyOne, onlyOther: rest };
}

const places: ReadonlySet<string> = new Set(
  "about at by for from in into on through upon with".split(" "),
);

/** True if a resolution has a word of grammar, such as "some" or "may", that was not asked for. */
export const isLimited = (asked: Action, resolved: Action): boolean =>
  resolved.grammar.some((word) => !places.has(word) && !asked.grammar.includes(word));

/** True if two actions have the same words in the same order, ignoring verbs and misspellings. */
export function isSameOrder(one: Action, other: Action): boolean {
  // A word after "be" in one of them has another position in the other.
  const verbs = new Set([...one.main, ...other.main]);
  const [first, second] = [one, other].map(({ order }) => order.filter((word) => !verbs.has(word)));
  return (
    first?.length === second?.length &&
    (first ?? []).every(
      (word, index) => word === second?.[index] || isMisspelt(word, second?.[index] ?? ""),
    )
  );
}
