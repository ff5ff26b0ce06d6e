import { compare } from "../archive/order.ts";
import type { EntryBody } from "./entry.ts";
import { formsOf } from "./plain-word.ts";

/** The most words that a reader's browser fetches: about 40 kB compressed. */
const most = 12_000;

/** In how many of some reports each word occurs, for words that can correct a misspelt one. */
export function heldBy(
  bodies: readonly EntryBody[],
  words: readonly string[],
): Map<string, number> {
  const reports = new Uint32Array(words.length);
  const latest = new Int32Array(words.length).fill(-1);
  bodies.forEach((body, at) => {
    for (const number of body.words) {
      if (latest[number] === at) continue;
      latest[number] = at;
      reports[number] = (reports[number] ?? 0) + 1;
    }
  });
  const held = new Map<string, number>();
  words.forEach((word, number) => {
    const count = reports[number] ?? 0;
    if (count === 0) return;
    const [whole, ...parts] = formsOf(word);
    for (const each of parts.length > 0 ? parts : [whole])
      if (isMended.test(each)) held.set(each, (held.get(each) ?? 0) + count);
  });
  return held;
}

/** An archive's words, most frequent first, from the counts of its spans. */
export function vocabularyOf(spans: readonly ReadonlyMap<string, number>[]): string[] {
  const held = new Map<string, number>();
  for (const span of spans)
    for (const [word, count] of span) held.set(word, (held.get(word) ?? 0) + count);
  return [...held]
    .sort(([one, count], [other, times]) => times - count || compare(one, other))
    .slice(0, most)
    .map(([word]) => word);
}

const isMended = /^\p{L}{4,24}$/u;
