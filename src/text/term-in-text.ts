import { levelled } from "./compatible-form.ts";
import { isTypedInCapitals, rootOf, rootsOf } from "./equal-terms.ts";
import { bare, everyWord, wordsIn } from "./grammar-words.ts";

/**
 * Returns a function that finds any of some terms in a text: the position of the first, or -1. Words match
 * in any form of the singular and plural, capitals and punctuation do not count, and the words of a term
 * are next to one another. // "fly-tips" → "Fly tips", "a fly-tip"
 */
export function termFinder(terms: readonly string[]): (text: string) => number {
  const sought = terms.map((term) => ({ term, roots: rootsOf(term) }));
  const first = sought.map(({ roots: [root = ""] }) => root.slice(0, 2));
  return (text) => {
    // Most texts hold none of them, and need not be cut into words.
    const letters = levelled(text.toLowerCase()).replace(/[^\p{L}\p{N}]/gu, "");
    if (!first.some((start) => letters.includes(start))) return -1;
    const pieces = wordsIn(text);
    const roots: string[] = [];
    const starts: number[] = [];
    const words: string[] = [];
    let position = 0;
    for (const piece of pieces) {
      for (const { word } of everyWord(piece)) {
        roots.push(rootOf(word));
        starts.push(position);
        words.push(bare(word));
      }
      position += piece.length;
    }
    const at = roots.findIndex((_, first) =>
      sought.some(
        ({ term, roots: own }) =>
          own.every((root, offset) => root === roots[first + offset]) &&
          (!isTypedInCapitals(term) || words[first]?.startsWith(term)),
      ),
    );
    return at === -1 ? -1 : (starts[at] ?? -1);
  };
}
