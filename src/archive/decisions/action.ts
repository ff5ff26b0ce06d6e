import { stemmer } from "stemmer";
import { isSlight } from "../../text/grammar-words.ts";

/** What a text asks or resolves, as words that can be compared whatever the grammar that joins them. */
export interface Action {
  /** The kind of its first verb of decision; null where it has none that is known. */
  readonly verb: Verb | null;
  /** Stems of the words that say something, each as often as it comes; the first verb is not among them. */
  readonly words: readonly string[];
  /** True where the verb is denied: "not be approved". */
  readonly isDenied: boolean;
}

export type Verb = "approve" | "note" | "defer" | "refer" | "refuse" | "other";

const verbs: Readonly<Record<string, Verb>> = {
  approve: "approve",
  agree: "approve",
  adopt: "approve",
  accept: "approve",
  endorse: "approve",
  support: "approve",
  confirm: "approve",
  grant: "approve",
  ratify: "approve",
  note: "note",
  receive: "note",
  acknowledge: "note",
  defer: "defer",
  postpone: "defer",
  adjourn: "defer",
  refer: "refer",
  remit: "refer",
  reject: "refuse",
  refuse: "refuse",
  decline: "refuse",
  oppose: "refuse",
  withdraw: "refuse",
  consider: "other",
  comment: "other",
  request: "other",
  ask: "other",
  recommend: "other",
  authorise: "other",
  delegate: "other",
  instruct: "other",
  appoint: "other",
  establish: "other",
  increase: "other",
  reduce: "other",
};
const byStem: ReadonlyMap<string, Verb> = new Map(
  Object.entries(verbs).map(([verb, kind]) => [stemmer(verb), kind]),
);

/** Words that lead in and say nothing of what is asked. */
const leading =
  /^(?:(?:the )?(?:policy and performance )?(?:board|committee|sub-committee|panel|cabinet|council|executive(?: board)?|commission|forum|members?)(?: (?:is|are|be) (?:asked|requested|invited|recommended) to)?|it is recommended that|to|that)\b[\s:,-]*/iu;
/** Words that stand or fall with the style of a council. */
const fillers = new Set(
  ["hereby", "formally", "report", "accordingly", "above", "following", "said"].map(stemmer),
);

/** What a recommendation asks, or a clause resolves. */
export function actionOf(text: string): Action {
  let words = text.trim();
  for (let before = ""; before !== words; ) {
    before = words;
    words = words.replace(leading, "");
  }
  const pieces =
    words
      .toLowerCase()
      .match(/£?\d[\d,.]*\d(?:%|m|k|bn)?|£?\d+%?|[\p{L}\p{M}]+(?:['’]\p{L}+)?/gu) ?? [];
  const stems = pieces.map((word) =>
    /^[£\d]/.test(word) ? word.replace(/,/g, "") : stemmer(word),
  );
  const at = stems.findIndex((stem) => byStem.has(stem));
  const verb = at === -1 ? null : (byStem.get(stems[at] ?? "") ?? null);
  const denied = /\b(?:not|no longer|neither)\b/iu.test(words);
  const content = stems.filter((_, index) => index !== at && !isSlight(pieces[index] ?? ""));
  const telling = content.filter((stem) => !fillers.has(stem));
  return { verb, words: (telling.length > 0 ? telling : content).toSorted(), isDenied: denied };
}

/** What two actions share of their words, and what each has alone. */
export interface Shared {
  /** From 0 to 1: twice what they share over what they have. */
  readonly likeness: number;
  readonly onlyOne: readonly string[];
  readonly onlyOther: readonly string[];
}

/** Compares two actions by their words, the verb left out. */
export function sharedWords(one: Action, other: Action): Shared {
  const rest = [...other.words];
  const onlyOne = one.words.filter((word) => {
    const at = rest.indexOf(word);
    if (at !== -1) rest.splice(at, 1);
    return at === -1;
  });
  const all = one.words.length + other.words.length;
  const likeness = all === 0 ? 1 : (all - onlyOne.length - rest.length) / all;
  return { likeness, onlyOne, onlyOther: rest };
}
