import type { FileWords } from "../importing/words/words-read.ts";
import type { Problem } from "../model/problem.ts";
import { sha256Of } from "../reading/folder/digest.ts";
import { comparable, isLong, severityOf, type WithheldTitle } from "../reading/withheld-titles.ts";
import { wordBagOf } from "../text/likeness/word-bag.ts";

/** Where a file prints a title: the part of it, and the line in that part, counted from 1. */
export interface TitlePlace {
  readonly place: string | null;
  readonly line: number;
}

/** Which words a file holds: a bit for each, so that no word can be read from it. */
export type WordSieve = Uint8Array;

/** In bits. A file of 3,000 different words sets a third, so that few titles are looked for without being there. */
const width = 8192;

/** The sieve of a file's words. */
export function sieveOf({ parts }: FileWords): WordSieve {
  const sieve = new Uint8Array(width / 8);
  for (const { text } of parts) {
    for (const bit of bitsOf(comparable(text))) {
      sieve[bit >> 3] = (sieve[bit >> 3] ?? 0) | (1 << (bit & 7));
    }
  }
  return sieve;
}

/** False if a file with this sieve cannot print a title. */
export const mayPrint = (sieve: WordSieve, { words }: WithheldTitle): boolean =>
  isLong(words) && bitsOf(words).every((bit) => ((sieve[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0);

/** A word's number without its two lowest bits, which give its weight. */
const bitsOf = (words: string) => wordBagOf(words).words.map((word) => (word >>> 2) % width);

/** Where a file prints a title, over the ends of lines too: the first place in each of its parts. */
export const titlePlacesOf = ({ parts }: FileWords, { words }: WithheldTitle): TitlePlace[] =>
  parts.flatMap(({ place, text }) => {
    const line = lineOf(text, words);
    return line === null ? [] : [{ place, line }];
  });

function lineOf(text: string, title: string): number | null {
  const lines = text.split("\n").map(comparable);
  const at = ` ${lines.filter(Boolean).join(" ")} `.indexOf(` ${title} `);
  if (at === -1) return null;
  let passed = 0;
  const line = lines.findIndex((words) => {
    if (words !== "") passed += words.length + 1;
    return passed > at;
  });
  return line + 1;
}

/** Names a title in the cache without its words. */
export const titleKeyOf = ({ words }: WithheldTitle): string => sha256Of(words).slice(0, 16);

/** The Problem for a withheld title in a file that is published. */
export function titleProblem(
  file: string,
  { line, place }: TitlePlace,
  title: WithheldTitle,
): Problem {
  const where = place === null ? "" : ` (${place})`;
  const message = `prints the title of an exempt report, which is withheld${where}; title_public under that report’s exempt says that it is public, or other words should be here`;
  return {
    rule: "withheld-title",
    severity: severityOf(title),
    message,
    file,
    line,
    column: 1,
  };
}
