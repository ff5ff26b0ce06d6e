import { type Bag, weightOf } from "./word-bag.ts";

/**
 * How alike two texts are in their words, from 0 to 1: twice what they share over what they have.
 * A text that is wholly contained in a longer one is at least 0.75 like it. What is less than
 * `least` need not be reckoned to the end, and is 0.
 */
export function likeness(one: Bag, other: Bag, least = 0): number {
  const all = one.weight + other.weight;
  if (all === 0) return 1;
  const lighter = Math.min(one.weight, other.weight);
  const contains = lighter >= 60 ? 0.75 / lighter : 0;
  const factor = Math.max(2 / all, contains);
  const like = shared(one, other, least / factor) * factor;
  return like < least ? 0 : like;
}

/** The weight of the words that two bags share; less than `least` need not be the whole of it. */
export function shared({ words, weight }: Bag, { words: others }: Bag, least = 0): number {
  let sum = 0;
  let left = weight;
  let there = 0;
  for (const word of words) {
    there = reached(word, others, there);
    left -= weightOf(word);
    if (others[there] === word) {
      sum += weightOf(word);
      there += 1;
    } else if (sum + left < least) break;
  }
  return sum;
}

/** A bag without the words of another, each taken away as often as it is there. */
export function without({ words }: Bag, { words: others }: Bag): Bag {
  const rest: number[] = [];
  let weight = 0;
  let there = 0;
  for (const word of words) {
    there = reached(word, others, there);
    if (others[there] === word) there += 1;
    else {
      rest.push(word);
      weight += weightOf(word);
    }
  }
  return { words: rest, weight };
}

/** The first place from `at` on of a word that is not below another. */
function reached(word: number, words: readonly number[], at: number): number {
  let place = at;
  while (place < words.length && (words[place] ?? word) < word) place += 1;
  return place;
}
