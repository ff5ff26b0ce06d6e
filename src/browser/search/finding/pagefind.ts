import type { IndexedReport } from "../../../formats/search-hit.ts";
import type { OtherArchive } from "../others/others.ts";
import { fetchEarly, ownFailures } from "./watched-fetch.ts";

/** A search of this archive's index, or of several. */
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

/** A Pagefind that can merge other indexes. */
interface MergingPagefind extends Pagefind {
  /** Adds the index at a folder's address. Rejects if it does not arrive. */
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
  /** How many results each value has, for the filters that were fetched. */
  readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface PagefindResult {
  /** Begins with the meeting's date: `20150105a3f0c`. */
  readonly id: string;
  readonly score: number;
  /** The positions of the found words in the report. */
  readonly words: readonly number[];
  /** The other archive that it belongs to, if any. */
  readonly other?: OtherArchive;
  /** Rejects if the report does not arrive, or another archive sends something else. */
  readonly data: () => Promise<IndexedReport>;
}

/** The weights of the parts of a match, chosen by measuring queries. */
export const ranking = {
  termFrequency: 0.8,
  termSaturation: 1.4,
  termSimilarity: 1,
  pageLength: 0.6,
  metaWeights: { title: 4, wards: 2, officers: 1 },
};

/** Without its worker, which would fetch everything twice on a slow connection and needs another permission. */
const options = { noWorker: true, ranking };

const scriptIn = async (folder: URL, query = "") =>
  (await import(new URL(`pagefind.js${query}`, folder).href)) as PagefindScript;

/**
 * Starts Pagefind with this archive's index and fetches what every search needs. `folder` is the address of
 * its folder. A browser remembers a script that failed to load, and Pagefind its parts; `start` counts the
 * starts, and each after the first uses a new address.
 */
export async function startPagefind(folder: URL, start: number): Promise<Pagefind> {
  // A third of what a search needs, and always of the same name: it need not wait for the list of files.
  fetchEarly(new URL("wasm.en.pagefind", folder));
  const pagefind = await scriptIn(folder, start === 1 ? "" : `?start=${start}`);
  await pagefind.options(options);
  const before = ownFailures();
  await pagefind.init();
  if (ownFailures() > before) throw new Error("Part of the index did not load");
  return pagefind;
}

/** Another Pagefind with this archive's index, for merging another index into it. */
export const createPagefind = async (folder: URL): Promise<MergingPagefind> =>
  (await scriptIn(folder)).createInstance(options);

/**
 * Runs a search and throws if a part of this archive's index did not arrive: Pagefind itself would continue
 * without it and find less.
 */
export async function searchWhole(
  pagefind: Pagefind,
  words: string | null,
  given: PagefindOptions,
): Promise<PagefindResults> {
  const before = ownFailures();
  const results = await pagefind.search(words, given);
  if (ownFailures() > before) throw new Error("Part of the index did not load");
  return results;
}
