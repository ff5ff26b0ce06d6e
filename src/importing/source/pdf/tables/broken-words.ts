import type { PrintedRow } from "../printed-rows.ts";
import type { PrintedWord } from "../words.ts";

/** True if a report prints a word in lower case inside a line of its text. */
export type KnownWord = (word: string) => boolean;

/** The words that a report prints with another before them; none of these is the rest of a broken word. */
export function wordsWithin(rows: readonly PrintedRow[]): KnownWord {
  const known = new Set(smallWords);
  for (const { words, size } of rows) {
    for (const [place, word] of words.entries()) {
      const before = words[place - 1];
      if (before && word.left - before.right < size * 0.6) known.add(bare(word.text));
    }
  }
  return (word) => known.has(word);
}

const smallWords = ["of", "to", "on", "in", "the", "and", "for", "by", "at", "with", "per", "from"];

/** How a line ends in a column that may be too narrow for a word. */
export type LineEnd = "between-words" | "within-word" | "unclear";

/**
 * Whether a column's edge separates two words or breaks one. It can break a word only if that word fills
 * its line alone, to the last letter that fits.
 */
export function lineEnd(
  line: readonly PrintedWord[],
  next: readonly PrintedWord[],
  edge: number,
  isKnown: KnownWord,
): LineEnd {
  const [word, more] = line;
  const [rest] = next;
  if (!word || !rest || more || !isLetters(word.text)) return "between-words";
  const letter = (word.right - word.left) / word.text.length;
  const fills = edge - word.right < letter * 1.1;
  const sameCase = /^\p{Ll}/u.test(rest.text) || /^\p{Lu}{2,}$/u.test(word.text + bare(rest.text));
  if (!fills || !sameCase || !/^\p{L}+$/u.test(rest.text.replace(/(?<![,.;:)])[,.;:)]+$/, ""))) {
    return "between-words";
  }
  const end = bare(rest.text);
  if (isKnown(end)) return "between-words";
  return isKnown(bare(word.text) + end) || !/[aeiouy]/.test(end) ? "within-word" : "unclear";
}

const isLetters = (text: string) => /^\p{L}+$/u.test(text);

const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
