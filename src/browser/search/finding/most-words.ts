import type { Query } from "../query/query.ts";
import type { SearchState } from "../query/state.ts";
import { type Candidates, candidatesFor, type Searched } from "./candidates.ts";
import type { PagefindResult } from "./pagefind.ts";

/**
 * The reports that hold at least half of some words, those that match most and best first. The words'
 * parts of the index have come already, so that this fetches nothing.
 */
export async function holdingMost(
  searched: Searched,
  state: SearchState,
  query: Query,
  words: readonly string[],
): Promise<Candidates> {
  const held = new Map<string, Merged>();
  const best: SearchState = { ...state, sorting: "best" };
  let all = await candidatesFor(searched, best, query, words);
  for (const word of words) {
    all = await candidatesFor(searched, best, query, [word]);
    for (const result of all.results) held.set(result.id, merged(held.get(result.id), result));
  }
  const enough = [...held.values()].filter(({ count }) => count >= Math.max(2, words.length / 2));
  const ranked = enough.sort((one, other) => other.count * other.score - one.count * one.score);
  return {
    ...all,
    words,
    wanted: { ...all.wanted, words },
    results: ranked.map(({ result }) => result),
  };
}

/** What the words found so far give of a report. */
interface Merged {
  readonly result: PagefindResult;
  readonly count: number;
  readonly score: number;
}

function merged(before: Merged | undefined, result: PagefindResult): Merged {
  if (!before) return { result, count: 1, score: result.score };
  const words = [...before.result.words, ...result.words].sort((one, other) => one - other);
  return {
    result: { ...result, words },
    count: before.count + 1,
    score: before.score + result.score,
  };
}
