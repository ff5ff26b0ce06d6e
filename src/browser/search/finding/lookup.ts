import {
  type Pagefind,
  type PagefindOptions,
  type PagefindResult,
  searchWhole,
} from "./pagefind.ts";

/** A report that holds a word, with how well it matches by that word alone. */
export interface Held {
  readonly result: PagefindResult;
  readonly score: number;
}

/** The reports that hold a word as a whole, in any form of its stem, by `keyOf`. */
export type Lookup = (word: string) => Promise<ReadonlyMap<string, Held>>;

/** What tells a report from others, those of other archives too. */
export const keyOf = ({ id, other }: PagefindResult): string => `${other?.id ?? ""} ${id}`;

/** Looks words up one by one in an index, under filters, each once. */
export function lookupIn(pagefind: Pagefind, filters: PagefindOptions["filters"]) {
  const known = new Map<string, Promise<ReadonlyMap<string, Held>>>();
  const search = (words: string | null) => searchWhole(pagefind, words, { filters });

  /**
   * Between quotation marks Pagefind finds whole words alone, but says neither how well they match nor
   * all their places; without them it does, and finds beginnings too.
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

  /** The reports that hold a word that begins so. */
  const beginning = async (word: string): Promise<ReadonlyMap<string, Held>> => {
    const { results } = await search(word);
    return new Map(results.map((result) => [keyOf(result), { result, score: result.score }]));
  };

  /** Every report, narrowed further. */
  const every = async (further: PagefindOptions["filters"] = {}) =>
    (await searchWhole(pagefind, null, { filters: { ...filters, ...further } })).results;

  /** Fetches what looking words up needs, all at once. */
  const fetchAll = async (words: readonly string[]) => {
    if (words.length > 1) await search(words.join(" "));
  };
  return { lookup, beginning, every, fetchAll };
}
