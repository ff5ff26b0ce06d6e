import { type WordBag, weightOf } from "./word-bag.ts";

/**
 * How similar the words of two texts are, from 0 to 1: twice the weight they share, divided by their total
 * weight. A text that is wholly contained in a longer one scores at least 0.75. A result below `least` is
 * returned as 0 and not computed to the end.
 */
export function likeness(one: WordBag, other: WordBag, least = 0): number {
  const all = one.weight + other.weight;
  if (all === 0) return 1;
  const lighter = Math.min(one.weight, other.weight);
  const contains = lighter >= 60 ? 0.75 / lighter : 0;
  const factor = Math.max(2 / all, contains);
  const like = shared(one, other, least / factor) * factor;
  return like < least ? 0 : like;
}

/**
 * The weight of the words that two bags share. Once it must be below `least`, the result is only a part of
 * it.
 */
export function shared({ words, weight }: WordBag, { words: others }: WordBag, least = 0): number {
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

/** A bag minus another: each word is removed as often as the other has it. */
export function without({ words }: WordBag, { words: others }: WordBag): WordBag {
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

/** The first index from `at` whose word is not below the given one. */
function reached(word: number, words: readonly number[], at: number): number {
  let place = at;
  while (place < words.length && (words[place] ?? word) < word) place += 1;
  return place;
}
