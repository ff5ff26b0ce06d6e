import type { HeaderField } from "./label-forms.ts";

/** The words that labels of a field are made of: one of `key` at least, and no word that is in neither. */
interface LabelWords {
  readonly field: HeaderField;
  readonly key: RegExp;
  readonly words: RegExp;
}

/** Whole words of which a phrase consists. */
const onlyOf = (words: string) => new RegExp(`^(?:(?:${words})(?: |$))+$`);

const joining = "a|an|the|of|for|by|to|on|at|in|and|or|with|is|are|be|this|which|name|title";
const paper = "report|reports|paper";
/** Kinds of bodies, before or after the word “date”. */
const bodies =
  "meeting|meetings|committee|cabinet|executive|council|board|panel|authority|forum|body|commission";
const duty =
  "lead|leading|responsible|relevant|accountable|reporting|presenting|originating|sponsoring|approving|responsibility";
const rank =
  "senior|chief|strategic|corporate|executive|assistant|service|divisional|deputy|group|directorate|management|leadership|team|slt|clt|cmt|smt|elt";

/** Fields by the words of their labels; the first that fits decides. */
const vocabulary: readonly LabelWords[] = [
  {
    field: "date",
    key: /\b(?:date|day|due|when)\b/,
    words: onlyOf(
      `date|day|due|when|time|decision|proposed|taken|made|held|considered|consideration|${bodies}|a|the|of|for|to|on|at|and|is|be`,
    ),
  },
  {
    field: "wards",
    key: /\b(?:wards?|divisions?)\b|\belectoral areas?\b|\b(?:areas?|localit(?:y|ies)|communities)\b.*\baffect(?:ed|s)\b/,
    words: onlyOf(
      `wards?|divisions?|parish(?:es)?|communit(?:y|ies)|localit(?:y|ies)|areas?|districts?|groups?|electoral|county|council|local|geographical|directly|specifically|particularly|affect|affects|affected|does|concerned|involved|covered|relevant|members?|nos?|numbers?|${paper}|decision|${joining}`,
    ),
  },
  {
    field: "portfolio",
    key: /\bportfolios?\b|\b(?:cabinet|executive|lead|responsible|relevant|accountable|elected)\b.*\b(?:members?|councillors?|spokesperson)\b|\b(?:members?|councillors?)\b.*\b(?:lead|responsible|accountable)\b|^cabinet (?:lead|adviser)$/,
    words: onlyOf(
      `portfolios?|cabinet|executive|board|council|elected|policy|members?|councillors?|holders?|leads?|leader|spokesperson|adviser|areas?|affected|${duty}|${paper}|${joining}`,
    ),
  },
  {
    field: "officer",
    key: /\b(?:officers?|directors?|authors?|writer|originator|presenter|heads? of service|managers?|sponsor|owner)\b|\b(?:prepared|written|compiled|drafted|authored|produced|presented|submitted|introduced|authorised|approved|sponsored) by$|^(?:assistant |deputy )?chief executive$|\b(?:officer|director|service|directorate|strategic|team|slt|clt|cmt|smt|elt)\b.*\blead$/,
    words: onlyOf(
      `officers?|directors?|authors?|writer|originator|presenter|heads?|managers?|sponsor|owner|prepared|written|compiled|drafted|authored|produced|presented|submitted|introduced|authorised|approved|sponsored|job|post|joint|${duty}|${rank}|${paper}|${joining}`,
    ),
  },
  {
    field: "board",
    key: /\b(?:committee|board|panel|forum|body|meeting)\b|\bdecision (?:maker|taker)\b|\b(?:submitted|presented|presentation|reporting) to$|\b(?:considered|consideration|made|taken) by$/,
    words: onlyOf(
      `(?:council|cabinet|executive) (?:or )?(?:committee|board|panel)|(?:committee|board|panel) (?:or )?(?:council|cabinet|executive)|committee|board|panel|forum|body|meeting|decision (?:maker|taker|making|body)|decision (?:is )?(?:to be )?(?:made|taken)|considered|consideration|submitted|presented|presentation|reporting|receiving|${paper}|${joining}`,
    ),
  },
  {
    field: "subject",
    key: /\b(?:title|subject|topic|heading|matter)\b/,
    words: onlyOf(
      `title|subject|topic|heading|matter|item|agenda|decision|proposal|consideration|${paper}|of|the|for`,
    ),
  },
  {
    field: "item",
    key: /\b(?:item|agenda)\b/,
    words: onlyOf("agenda|item|items|no|nos|number|order|ref|reference"),
  },
];

/**
 * The field that a phrase in a label's place stands for, by its words: "Director responsible", "Which wards are
 * affected?". Null if a word of it is of no such label, as in "Contact officer" or "Date of report".
 */
export function meaningOf(phrase: string): HeaderField | null {
  const words = phrase
    .toLowerCase()
    .replace(/\((?:s|es|and time)\)|\/s\b|['’]s\b|(?<![?:])[?:]+$/g, "")
    .replace(/[\s/,&()|–-]+/g, " ")
    .trim();
  if (words.split(" ").length > 9 || !/^\p{Lu}/u.test(phrase)) return null;
  return (
    vocabulary.find(({ key, words: all }) => all.test(words) && key.test(words))?.field ?? null
  );
}
