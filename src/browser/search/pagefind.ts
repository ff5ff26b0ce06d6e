import type { IndexedReport } from "../../model/indexed-report.ts";

/** The part of Pagefind's script that is used. */
export interface Pagefind {
  readonly options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly search: (words: string | null, options: PagefindOptions) => Promise<PagefindResults>;
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

/**
 * Starts Pagefind. `folder` is the address of its folder. Without its worker: that would fetch all of
 * it twice where the line is slow, and it needs one more permission of the page's policy.
 */
export async function startPagefind(folder: URL): Promise<Pagefind> {
  watchFetches();
  const pagefind = (await import(new URL("pagefind.js", folder).href)) as Pagefind;
  await pagefind.options({ noWorker: true, ranking });
  return pagefind;
}

/**
 * Runs a search and throws where a part of the index did not come: Pagefind itself goes on without it
 * and finds less.
 */
export async function searchWhole(
  pagefind: Pagefind,
  words: string | null,
  options: PagefindOptions,
): Promise<PagefindResults> {
  const before = failed;
  const results = await pagefind.search(words, options);
  if (failed > before) throw new Error("A part of the index did not come");
  return results;
}

/** How many fetches have failed since the start. */
let failed = 0;

function watchFetches() {
  const plain = globalThis.fetch;
  globalThis.fetch = async (...request) => {
    const answer = await plain(...request).catch((error: unknown) => {
      failed += 1;
      throw error;
    });
    if (!answer.ok) failed += 1;
    return answer;
  };
}
