import { ownFormOf } from "../text/abbreviations.ts";
import { levelled } from "../text/compatible-form.ts";
import { bare, isSlight } from "../text/grammar-words.ts";
import { numberForms } from "../text/numbers.ts";

/**
 * A word as the index tells it from others, from a piece of a text: small letters without accents and
 * without the marks about it, raised figures on the line; empty for what is not indexed, as list marks are.
 * Of a number all its forms, apart by spaces; `next` is what follows the piece.
 * // "(Café’s " → "cafe's"; "m² " → "m2"; "£4.3 ", "million" → "4300000 4d3"
 */
export function plainWord(piece: string, next = ""): string {
  const word = bare(piece);
  if (word === "" || isSlight(word) || isListMark.test(piece)) return "";
  const numbers = hasFigure.test(word) ? numberForms(piece, next) : null;
  if (numbers) return numbers.join(" ");
  const small = ownFormOf(word) ?? word.toLowerCase();
  return isAscii.test(small) ? small : levelled(small).normalize("NFD").replace(/\p{M}/gu, "");
}

/** The words after a piece on which the forms of a number rest; empty for any other piece. */
export const nextOf = (pieces: readonly string[], at: number): string =>
  hasFigure.test(pieces[at] ?? "") ? `${pieces[at + 1] ?? ""}${pieces[at + 2] ?? ""}` : "";

/** "(b)", "iv)": a letter that marks an item of a list is no word of it. */
const isListMark = /^\(?(?:[a-z]|[ivx]{1,5})\)[,.;:]?\s*$/;
const hasFigure = /\d/;

/**
 * The forms under which a plain word is looked up: the whole without its marks, and each part between
 * marks that has two letters or more. // "o'brien" → "obrien", "brien"
 */
export function formsOf(word: string): readonly [whole: string, ...parts: string[]] {
  if (isAscii.test(word)) return [word];
  if (word.includes(" ")) {
    const [first = "", ...others] = word.split(" ");
    return [first, ...others];
  }
  const parts = word.split(mark);
  return [parts.join(""), ...parts.filter((part) => part.length > 1)];
}

const isAscii = /^[a-z0-9]+$/;
const mark = /[^\p{L}\p{N}]+/u;
