import { everyReport } from "../../../formats/search-hit.ts";
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
export const resultKeyOf = ({ id, other }: PagefindResult): string => `${other?.id ?? ""} ${id}`;

/** Looks up words in an index one by one, under filters, each once. */
export function lookupIn(pagefind: Pagefind, filters: PagefindOptions["filters"]) {
  const known = new Map<string, Promise<ReadonlyMap<string, Held>>>();
  const search = (words: string, narrowed = filters) =>
    searchWhole(pagefind, words, { filters: narrowed });

  /**
   * In quotation marks, Pagefind finds only whole words, but gives neither their scores nor all their
   * positions; without them it gives both, and finds prefixes too.
   */
  const find = async (word: string): Promise<ReadonlyMap<string, Held>> => {
    const { results } = await search(`"${word}"`);
    const scored = new Map((await search(word)).results.map((each) => [resultKeyOf(each), each]));
    const held = new Map<string, Held>();
    for (const result of results) {
      const whole = scored.get(resultKeyOf(result)) ?? result;
      held.set(resultKeyOf(result), { result: whole, score: whole.score });
    }
    return held;
  };
  const lookup: Lookup = (word) => {
    const found = known.get(word) ?? find(word);
    known.set(word, found);
    return found;
  };

  /** Every report, narrowed further. */
  const every = async (further: PagefindOptions["filters"] = {}) =>
    (await search(`"${everyReport}"`, { ...filters, ...further })).results;

  /** Fetches everything needed to look up words, all at once. */
  const fetchAll = async (words: readonly string[]) => {
    if (words.length > 1) await search(words.join(" "));
  };
  return { lookup, every, fetchAll };
}
