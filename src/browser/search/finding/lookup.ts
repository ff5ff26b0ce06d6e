import {
  type Pagefind,
  type PagefindOptions,
  type PagefindResult,
  searchWhole,
} from "./pagefind.ts";

/** A report with a word, and how well it matches by that word alone. */
export interface Held {
  readonly result: PagefindResult;
  readonly score: number;
}

/** The reports with a whole word, in any form of its stem, by `keyOf`. */
export type Lookup = (word: string) => Promise<ReadonlyMap<string, Held>>;

/** Identifies a report, across archives. */
export const keyOf = ({ id, other }: PagefindResult): string => `${other?.id ?? ""} ${id}`;

/** Looks up words in an index one by one, under filters, each once. */
export function lookupIn(pagefind: Pagefind, filters: PagefindOptions["filters"]) {
  const known = new Map<string, Promise<ReadonlyMap<string, Held>>>();
  const search = (words: string | null) => searchWhole(pagefind, words, { filters });

  /**
   * In quotation marks, Pagefind finds only whole words, but gives neither their scores nor all their
   * positions; without them it gives both, and finds prefixes too.
   */
  const find = async (word: string): Promise<ReadonlyMap<string, Held>> => {
    const { results } = await search(`"${word}"`);
    const scored = new Map((await search(word)).results.map((each) => [keyOf(each), each]));
    const held = new Map<string, Held>();
    for (const result of results) {
      const whole = scored.get(keyOf(result)) ?? result;
      held.set(keyOf(result), { result: whole, score: whole.score });
    }
    return held;
  };
  const lookup: Lookup = (word) => {
    const found = known.get(word) ?? find(word);
    known.set(word, found);
    return found;
  };

  /** The reports with a word that begins this way. */
  const beginning = async (word: string): Promise<ReadonlyMap<string, Held>> => {
    const { results } = await search(word);
    return new Map(results.map((result) => [keyOf(result), { result, score: result.score }]));
  };

  /** Every report, under further filters. */
  const every = async (further: PagefindOptions["filters"] = {}) =>
    (await searchWhole(pagefind, null, { filters: { ...filters, ...further } })).results;

  /** Fetches everything needed to look up words, all at once. */
  const fetchAll = async (words: readonly string[]) => {
    if (words.length > 1) await search(words.join(" "));
  };
  return { lookup, beginning, every, fetchAll };
}
