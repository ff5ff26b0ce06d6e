import type { IndexedReport } from "../../../formats/search-hit.ts";
import type { OtherArchive } from "../others/others.ts";
import { ownFailures } from "./watched-fetch.ts";

/** A search of the own index, or of several. */
export interface Pagefind {
  readonly search: (words: string | null, options: PagefindOptions) => Promise<PagefindResults>;
}

/** The part of Pagefind's script that is used. */
export interface PagefindScript extends Pagefind {
  readonly options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
  /** Fetches what every search needs. */
  readonly init: () => Promise<void>;
  readonly createInstance: (given: Readonly<Record<string, unknown>>) => MergingPagefind;
}

/** A Pagefind with which other indexes can be merged. */
interface MergingPagefind extends Pagefind {
  /** Adds the index whose folder has this address. Rejects where it does not come. */
  readonly mergeIndex: (
    folder: string,
    options: Readonly<Record<string, unknown>>,
  ) => Promise<void>;
}

export interface PagefindOptions {
  readonly filters: Readonly<Record<string, { readonly any: readonly string[] }>>;
}

export interface PagefindResults {
  readonly results: readonly PagefindResult[];
  /** How many of the results each value holds, of the filters that were fetched. */
  readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface PagefindResult {
  /** Begins with the meeting's date: `20150105a3f0c`. */
  readonly id: string;
  readonly score: number;
  /** The places in the report of the words that were found. */
  readonly words: readonly number[];
  /** The archive that it is of, where that is another. */
  readonly other?: OtherArchive;
  /** Rejects where the report does not come, or another archive sends something else. */
  readonly data: () => Promise<IndexedReport>;
}

/** How much each part of a match counts for, chosen by the measured queries. */
export const ranking = {
  termFrequency: 0.8,
  termSaturation: 1.4,
  termSimilarity: 1,
  pageLength: 0.6,
  metaWeights: { title: 4, wards: 2 },
};

/** Without its worker: that would fetch all of it twice where the line is slow, and needs one more permission. */
const options = { noWorker: true, ranking };

const scriptIn = async (folder: URL, query = "") =>
  (await import(new URL(`pagefind.js${query}`, folder).href)) as PagefindScript;

/**
 * Starts Pagefind with the own index and fetches what every search needs. `folder` is the address of its
 * folder. A browser remembers a script that did not come, and Pagefind the parts; `start` counts the
 * starts, and each but the first has an address of its own.
 */
export async function startPagefind(folder: URL, start: number): Promise<Pagefind> {
  const pagefind = await scriptIn(folder, start === 1 ? "" : `?start=${start}`);
  await pagefind.options(options);
  const before = ownFailures();
  await pagefind.init();
  if (ownFailures() > before) throw new Error("A part of the index did not come");
  return pagefind;
}

/** Pagefind once more, with the own index, for merging another with it. */
export const createPagefind = async (folder: URL): Promise<MergingPagefind> =>
  (await scriptIn(folder)).createInstance(options);

/**
 * Runs a search and throws where a part of the own index did not come: Pagefind itself goes on without
 * it and finds less.
 */
export async function searchWhole(
  pagefind: Pagefind,
  words: string | null,
  given: PagefindOptions,
): Promise<PagefindResults> {
  const before = ownFailures();
  const results = await pagefind.search(words, given);
  if (ownFailures() > before) throw new Error("A part of the index did not come");
  return results;
}
