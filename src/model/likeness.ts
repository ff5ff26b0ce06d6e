import { remembered } from "./remembered.ts";

/** The words of a text as a bag, each with its weight: small words say little of what a text is about. */
export interface Bag {
  readonly words: ReadonlyMap<string, number>;
  readonly weight: number;
}

/** The bag of a text's words, whatever their capitals and endings of the plural. */
export function bagOf(text: string): Bag {
  const words = new Map<string, number>();
  let weight = 0;
  for (const match of text.toLowerCase().match(plain.test(text) ? plainWords : anyWords) ?? []) {
    const { word, weight: of } = weighed(match);
    if (word === "") continue;
    words.set(word, (words.get(word) ?? 0) + of);
    weight += of;
  }
  return { words, weight };
}

const anyWords = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}'’]+/gu;
/** The same for plain text, in which letters need no looking up. */
const plainWords = /[0-9]+(?:[.,][0-9]+)*|[a-z'’]+/g;
const plain = /^[\s!-~‘’“”–£]*$/;

interface Weighed {
  readonly word: string;
  readonly weight: number;
}

/** Words come again and again. */
const weighed = remembered((match: string): Weighed => {
  const word = singular(match.replace(/['’]s$|['’]/g, ""));
  return { word, weight: weightOf(word) };
});

/**
 * How alike two texts are in their words, from 0 to 1: twice what they share over what they have.
 * A text that is wholly contained in a longer one is at least 0.75 like it. What is less than
 * `least` need not be reckoned to the end, and is 0.
 */
export function likeness(one: Bag, other: Bag, least = 0): number {
  const [fewer, more] = one.words.size <= other.words.size ? [one, other] : [other, one];
  const all = one.weight + other.weight;
  if (all === 0) return 1;
  const lighter = Math.min(one.weight, other.weight);
  const contains = lighter >= 6 ? 0.75 / lighter : 0;
  const factor = Math.max(2 / all, contains);
  let sum = 0;
  let left = fewer.weight + rounding;
  for (const [word, weight] of fewer.words) {
    sum += Math.min(weight, more.words.get(word) ?? 0);
    left -= weight;
    if ((sum + left) * factor < least) return 0;
  }
  return sum * factor;
}

/** The weight of the words that two bags share. */
export function shared(one: Bag, other: Bag): number {
  let sum = 0;
  for (const [word, weight] of one.words) sum += Math.min(weight, other.words.get(word) ?? 0);
  return sum;
}

/** What sums of fractions may be out by. */
const rounding = 1e-6;

/** "reports" → "report", "authorities" → "authority"; "analysis" and "progress" keep their s. */
export function singular(word: string): string {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.length > 3 && /[^su]s$/.test(word) && !word.endsWith("is") ? word.slice(0, -1) : word;
}

const small = new Set(
  "a an the of to in on at by for from with as and or but not no is are was were be been has have had it its this that these those which will would may can their there than any all also into per".split(
    " ",
  ),
);

const weightOf = (word: string) => (small.has(word) ? 0.2 : /^\p{N}/u.test(word) ? 0.5 : 1);
