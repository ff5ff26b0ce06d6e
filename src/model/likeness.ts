/** The words of a text as a bag, each with its weight: small words say little of what a text is about. */
export interface Bag {
  readonly words: ReadonlyMap<string, number>;
  readonly weight: number;
}

/** The bag of a text's words, whatever their capitals and endings of the plural. */
export function bagOf(text: string): Bag {
  const words = new Map<string, number>();
  let weight = 0;
  for (const [match] of text.toLowerCase().matchAll(/\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}'’]+/gu)) {
    const word = singular(match.replace(/['’]s$|['’]/g, ""));
    if (word === "") continue;
    const of = weightOf(word);
    words.set(word, (words.get(word) ?? 0) + of);
    weight += of;
  }
  return { words, weight };
}

/**
 * How alike two texts are in their words, from 0 to 1: twice what they share over what they have.
 * A text that is wholly contained in a longer one is at least 0.75 like it.
 */
export function likeness(one: Bag, other: Bag): number {
  const [fewer, more] = one.words.size <= other.words.size ? [one, other] : [other, one];
  let shared = 0;
  for (const [word, weight] of fewer.words) shared += Math.min(weight, more.words.get(word) ?? 0);
  const all = one.weight + other.weight;
  if (all === 0) return 1;
  const least = Math.min(one.weight, other.weight);
  const contained = least >= 6 ? (0.75 * shared) / least : 0;
  return Math.max((2 * shared) / all, contained);
}

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
