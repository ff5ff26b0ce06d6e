import type { PrintedRow } from "../printed-rows.ts";
import type { PrintedWord } from "../words.ts";
import type { Stretch } from "./gaps.ts";
import { headingWords } from "./heading-words.ts";

/** True if a report prints a word in lower case inside a line of its text. */
export type KnownWord = (word: string) => boolean;

/**
 * The words of tables' headings, and those that a report prints with another before them or in capitals;
 * none of these is the rest of a broken word.
 */
export function wordsWithin(rows: readonly PrintedRow[]): KnownWord {
  const known = new Set(headingWords);
  for (const { words, size } of rows) {
    for (const [place, word] of words.entries()) {
      const before = words[place - 1];
      const isWithin = before && word.left - before.right < size * 0.6;
      if (isWithin || (!before && /^\p{Lu}\p{Ll}+$/u.test(word.text))) known.add(bare(word.text));
    }
  }
  return (word) => known.has(word);
}

/** How a line ends in a column that may be too narrow for a word. */
export type LineEnd = "between-words" | "within-word" | "unclear";

/** The width of a letter, for letters of size 1: no line has room for the next if it has less left. */
const widest = { mOrW: 1, other: 0.8 } as const;

/**
 * Whether a column's edge separates two words or breaks one. It can break a word only if that word fills
 * its line alone, to the last letter that fits in the column.
 */
export function lineEnd(
  line: readonly PrintedWord[],
  next: readonly PrintedWord[],
  column: Stretch,
  isKnown: KnownWord,
): LineEnd {
  const [word, more] = line;
  const [rest] = next;
  if (rest && /^(?:[)\]?!,;:]|['’]s$)/.test(rest.text)) return "within-word";
  if (!word || !rest || more) return "between-words";
  const left = column.to - column.from - (word.right - word.left);
  const fills = left < rest.size * (/^[mw]/i.test(rest.text) ? widest.mOrW : widest.other);
  if (fills && /\d[.,/–-]?$/.test(word.text)) return figureEnd(word.text, rest.text);
  if (!isLetters(word.text)) return "between-words";
  const sameCase =
    /^\p{Ll}/u.test(rest.text) || /^\p{Lu}{2,}$/u.test(lettersOf(word.text + rest.text));
  if (!fills || !sameCase || !/^\p{L}+$/u.test(rest.text.replace(/(?<![,.;:)])[,.;:)]+$/, ""))) {
    return "between-words";
  }
  const end = bare(rest.text);
  const isWhole = isKnown(bare(word.text) + end);
  if (isKnown(end)) return isWhole ? "unclear" : "between-words";
  const isPart = !/[aeiouy]/.test(end) || /^[^aio]$/.test(end);
  return isWhole || isPart ? "within-word" : "unclear";
}

/** "£19.82" above "m" and "2013/1" above "4" are one figure; "2014/15" above "2" are two. */
function figureEnd(text: string, rest: string): LineEnd {
  const isWhole = (figure: string) => wholeFigure.test(figure);
  if (isWhole(text + rest)) return isWhole(text) && isWhole(rest) ? "unclear" : "within-word";
  return /^\d/.test(rest) && !(isWhole(text) && isWhole(rest)) ? "unclear" : "between-words";
}

const wholeFigure =
  /^(?:\(?[£€$+–−-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:%|[mk]|bn|pp?)?\)?|(?:19|20)\d\d[/–-](?:\d\d){1,2})$/;

/** A word, with a bracket or quotation mark before it: “(Overspe”, “Owner’s”. */
const isLetters = (text: string) => /^[([“‘"']*\p{L}[\p{L}'’/-]*$/u.test(text);

const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "");

const bare = (text: string) => lettersOf(text).toLowerCase();
