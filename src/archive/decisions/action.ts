import { stemmer } from "stemmer";
import { isSlight } from "../../text/grammar-words.ts";

/** What a text asks or resolves, as words that can be compared whatever the grammar that joins them. */
export interface Action {
  /** The kind of its verb of decision; null where it has none that is known. */
  readonly verb: Verb | null;
  /** Its stem, which tells verbs of one kind apart: to authorise is not to request. */
  readonly verbStem: string;
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

/** Past forms that have another stem than their verb. */
const irregular: ReadonlyMap<string, string> = new Map(
  "taken take,given give,made make,held hold,paid pay,sent send,brought bring,sought seek,found find,written write,drawn draw,begun begin,kept keep,built build,sold sell,bought buy,spent spend,met meet,undertaken undertake,chosen choose,told tell,laid lay,left leave,withdrawn withdraw"
    .split(",")
    .map((pair) => pair.split(" ") as [string, string]),
);

/** Words that lead in and say nothing of what is asked. */
const leading =
  /^(?:(?:the )?(?:policy and performance )?(?:board|committee|sub-committee|panel|cabinet|council|executive(?: board)?|commission|forum|members?)(?: (?:is|are) (?:asked|requested|invited|recommended) to)?(?! be\b)|it is recommended that|(?:agree|resolve)s? that|to|that)\b[\s:,-]*/iu;
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
    /^[£\d]/.test(word) ? word.replace(/,/g, "") : stemmer(irregular.get(word) ?? word),
  );
  const at = verbAt(pieces, stems);
  const verbStem = stems[at] ?? "";
  const content = stems.filter((_, index) => index !== at && !isSlight(pieces[index] ?? ""));
  const telling = content.filter((stem) => !fillers.has(stem));
  return {
    verb: byStem.get(verbStem) ?? null,
    verbStem,
    words: (telling.length > 0 ? telling : content).toSorted(),
    isDenied: /\b(?:not|no longer|neither)\b/iu.test(words),
  };
}

/** Where the verb stands: at the head of what is asked, after "be" in what is resolved, else the first that is known. */
function verbAt(pieces: readonly string[], stems: readonly string[]): number {
  if (byStem.has(stems[0] ?? "")) return 0;
  const passive = stems.findIndex(
    (stem, index) =>
      byStem.has(stem) &&
      [pieces[index - 1], pieces[index - 2]].some((word) => word === "be" || word === "not"),
  );
  return passive === -1 ? stems.findIndex((stem) => byStem.has(stem)) : passive;
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
