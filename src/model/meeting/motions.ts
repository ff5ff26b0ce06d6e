import type { Opening } from "./openings.ts";
import { isVote } from "./votes.ts";

const motion =
  /^(?:resolution [\w./]{1,12} )?(?![^.;:]*\bamendment\b)[^.;:]{0,120}\b(?:proposed|moved)\b[^.;:]{1,140}?\bseconded\b[^.;:]{0,60}?(?:,|:| ) ?(?<what>(?:that|to) [^;]+)$/iu;
const isCarried =
  /^(?:(?:the|this)(?: motion| proposal| vote)? (?:was |were |being )?(?:put to the vote,? and (?:was )?)?)?(?:duly |declared )?(?:carried|agreed|approved)\b|^all (?:in favour|agreed)\b|^unanimous(?:ly)?\b/iu;
const isLost =
  /^(?:the|this) (?:motion|proposal|vote) (?:(?:was |were )?(?:put to the vote,? and (?:was )?)?(?:declared )?(?:not carried|lost|defeated|rejected)|fell)\b/iu;

/**
 * What was moved in a sentence, if the sentences after it tell that it was carried: "Cllr Ash proposed and Cllr Elm
 * seconded that the quotation be accepted. Carried." One that was lost keeps the words that tell so.
 */
export function carriedMotion(sentence: string, after: readonly string[]): Opening | null {
  const what = motion.exec(sentence)?.groups?.["what"];
  if (what === undefined) return null;
  const end = after.find((each) => !(isVote(each) && !isCarried.test(each)) && !casting.test(each));
  if (end === undefined) return null;
  if (isCarried.test(end) && isVote(end)) return { stem: "", rest: what, rank: 2, isAdvice: false };
  return isLost.test(end)
    ? { stem: "", rest: `${what.replace(/\.$/, "")} ${end}`, rank: 2, isAdvice: false }
    : null;
}

/** "The vote being equal, the Mayor used her casting vote against." */
const casting = /^[^.;]{0,60}\bcasting vote\b(?: (?:for|against|in favour))?\.?$/iu;
