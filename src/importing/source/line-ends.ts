import { indentOf, plain } from "./raw-report.ts";

/** Words that cannot end a sentence. */
const openEnd =
  /\b(?:the|a|an|of|and|or|to|in|for|by|with|as|at|on|from|that|this|its|their|is|are|was|were|be|been|will|has|have|which|until|since|than|between|into|about|over|under|per|not|these|those|our|your|before|after)$|[,(&]$|\s[–-]$/i;

/** True if words stop in the middle of a sentence: "Housing and", "the sum of". */
export const goesOn = (words: string): boolean => openEnd.test(words);

/**
 * True for a line that opens with a mark of its own, "B2  That …", after words that end a part of a list: it
 * continues nothing.
 */
export const opensOwn = (before: string, after: string): boolean =>
  /;(?: (?:and|or))?$/.test(plain(before).trimEnd()) &&
  /^(?:\p{Lu}{1,2}\d{1,2}(?:\.\d{1,2})*\.?|\d{1,2}(?:\.\d{1,2})+\.?)\s/u.test(after);

/** True if a gap in the layout interrupts a sentence: `after` continues `before`. */
export function isCut(before: string, after: string, atPageEnd: boolean): boolean {
  const words = plain(before).trimEnd();
  if (words === "" || opensOwn(words, after) || /[.:;?!][)”’"']*$/.test(words)) return false;
  if (/^(?:\d+(?:\.\d+)+\s+)?\p{Ll}/u.test(after)) return true;
  return goesOn(words) || (atPageEnd && words.length > 60 && !/^[\d(•-]/.test(after));
}

/**
 * True if a word is hyphenated at the end of its line: "re-" and "phasing". The hyphen stays, because only
 * the author knows whether it is part of the word.
 */
export function isParted(before: string, after: string): boolean {
  return /\p{L}-$/u.test(before) && /^\p{Ll}/u.test(after) && !/^(?:and|or|to)\b/.test(after);
}

/** True if a line ends well before the full width although the next word would have fitted. */
export function meansLineEnd(line: string, next: string, width: number): boolean {
  const first = /^\S+/.exec(plain(next).trim())?.[0] ?? "";
  if (/^\p{Ll}/u.test(first) || goesOn(plain(line).trim()) || indentOf(next) > indentOf(line) + 12)
    return false;
  return plain(line).trimEnd().length + 1 + first.length < width * 0.75;
}
