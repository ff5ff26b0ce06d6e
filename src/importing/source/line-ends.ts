import { indentOf, plain } from "./raw-report.ts";

/** Words after which a sentence must go on. */
const openEnd =
  /\b(?:the|a|an|of|and|or|to|in|for|by|with|as|at|on|from|that|this|its|their|is|are|was|were|be|been|will|has|have|which|until|since|than|between|into|about|over|under|per|not|these|those|our|your|before|after)$|[,(&]$|\s[–-]$/i;

/** True where words end in the middle of a sentence: "Housing and", "the sum of". */
export const goesOn = (words: string): boolean => openEnd.test(words);

/** True where a gap of the layout has cut a sentence in two: `after` goes on with `before`. */
export function isCut(before: string, after: string, atPageEnd: boolean): boolean {
  const words = plain(before).trimEnd();
  if (words === "" || /[.:;?!][)”’"']*$/.test(words)) return false;
  if (/^(?:\d+(?:\.\d+)+\s+)?\p{Ll}/u.test(after)) return true;
  return goesOn(words) || (atPageEnd && words.length > 60 && !/^[\d(•-]/.test(after));
}

/**
 * True where a word is parted by a hyphen at the end of its line: "re-" and "phasing". The hyphen
 * stays, because only the author knows whether it is part of the word.
 */
export function isParted(before: string, after: string): boolean {
  return /\p{L}-$/u.test(before) && /^\p{Ll}/u.test(after) && !/^(?:and|or|to)\b/.test(after);
}

/** True where a line ends well before the width although the next word would have found room. */
export function meansLineEnd(line: string, next: string, width: number): boolean {
  const first = /^\S+/.exec(plain(next).trim())?.[0] ?? "";
  if (/^\p{Ll}/u.test(first) || goesOn(plain(line).trim()) || indentOf(next) > indentOf(line) + 12)
    return false;
  return plain(line).trimEnd().length + 1 + first.length < width * 0.75;
}
