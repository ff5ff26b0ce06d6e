import { levelled } from "../text/compatible-form.ts";
import { bare, isSlight } from "../text/grammar-words.ts";

/**
 * A word as it is told from others, from a piece of a text: small letters without accents and without
 * the marks about it, raised figures on the line; empty for what is not indexed.
 * // "(Café’s " → "cafe's"; "m² " → "m2"
 */
export function plainWord(piece: string): string {
  const word = bare(piece);
  if (word === "" || isSlight(word)) return "";
  const small = word.toLowerCase();
  return isAscii.test(small) ? small : levelled(small).normalize("NFD").replace(/\p{M}/gu, "");
}

/**
 * The forms under which a plain word is looked up: the whole without its marks, and each part between
 * marks that has two letters or more. // "o'brien" → "obrien", "brien"
 */
export function formsOf(word: string): readonly [whole: string, ...parts: string[]] {
  if (isAscii.test(word)) return [word];
  const parts = word.split(mark);
  return [parts.join(""), ...parts.filter((part) => part.length > 1)];
}

const isAscii = /^[a-z0-9]+$/;
const mark = /[^\p{L}\p{N}]+/u;
