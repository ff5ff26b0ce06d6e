import { ownFormOf } from "./abbreviations.ts";
import { levelled } from "./compatible-form.ts";
import { bare, everyWord } from "./grammar-words.ts";
import { singular } from "./singular.ts";

/**
 * The roots of a term's words, which identify it: lower case, singular, without punctuation. // "Bin days"
 * → "bin", "day"
 */
export const rootsOf = (term: string): string[] => everyWord(term).map(({ word }) => rootOf(word));

/** A word as terms distinguish it; an abbreviation that is also a word keeps its own form. */
export function rootOf(word: string): string {
  const own = ownFormOf(bare(word));
  if (own !== null) return own;
  return singular(levelled(word.toLowerCase()).replace(/[^\p{L}\p{N}]/gu, ""));
}

/** True for an abbreviation so short that it counts only in capitals: "IT", "PH". */
export const isTypedInCapitals = (term: string): boolean => /^[A-Z][A-Za-z]$/.test(term);

/** Between the terms of a line that are in the archive. */
export const between = "=";

/** Before the terms of a line that a reader may type and the archive does not hold. */
export const beforeTyped = "<";
