import { bare, isSlight } from "../text/grammar-words.ts";

/** An abbreviation and its meaning, as a report defines it: "EHCP", "education, health and care plan". */
export type Definition = readonly [abbreviation: string, meaning: string];

/**
 * The abbreviations that a text explains itself, as "education, health and care plan (EHCP)" does: the
 * words before the bracket begin with its letters, small words left out or not.
 */
export function definitionsIn(text: string): Definition[] {
  return [...text.matchAll(bracketed)].flatMap(({ 1: found = "", index }) => {
    const abbreviation = found.replace(/s$/, "");
    const before = text
      .slice(Math.max(0, index - 160), index)
      .split(/\s+/)
      .filter(Boolean);
    const meaning = meaningOf(abbreviation.replace(/[^A-Za-z]/g, "").toLowerCase(), before);
    return meaning === null ? [] : [[abbreviation, meaning] as const];
  });
}

const bracketed = /\((?:the )?["“]?([A-Z][A-Za-z]{0,6}[A-Z]s?)["”]?\)/g;

/** The last words whose initials are the letters; null if there are none. */
function meaningOf(letters: string, words: readonly string[]): string | null {
  let at = words.length;
  for (let letter = letters.length - 1; letter >= 0; letter -= 1) {
    at -= 1;
    while (at >= 0 && isPassed(words[at] ?? "", letters[letter] ?? "")) at -= 1;
    if (initial(words[at] ?? "") !== letters[letter]) return null;
  }
  return words
    .slice(at)
    .join(" ")
    .replace(/(?<![,.;:])[,.;:]+$/, "");
}

const initial = (word: string) => bare(word).charAt(0).toLowerCase();

const isPassed = (word: string, letter: string) => isSlight(word) && initial(word) !== letter;
