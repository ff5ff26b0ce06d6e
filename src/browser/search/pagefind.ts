import type { IndexedReport } from "../../model/indexed-report.ts";

/** The part of Pagefind's script that is used. */
export interface Pagefind {
  readonly options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly search: (words: string | null, options: PagefindOptions) => Promise<PagefindResults>;
}

/** Several indexes that are searched as one. */
export interface MergedPagefind extends Pagefind {
  /** Adds the index whose folder has this address. Rejects where it does not come. */
  readonly mergeIndex: (folder: string) => Promise<void>;
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

/** Without its worker: that would fetch all of it twice where the line is slow, and needs one more permission. */
const options = { noWorker: true, ranking };

interface PagefindScript extends Pagefind {
  readonly createInstance: (given: typeof options) => Pagefind & {
    readonly mergeIndex: (folder: string, given: { ranking: typeof ranking }) => Promise<void>;
  };
}

const scriptIn = async (folder: URL) =>
  (await import(new URL("pagefind.js", folder).href)) as PagefindScript;

/** Starts Pagefind. `folder` is the address of its folder. */
export async function startPagefind(folder: URL): Promise<Pagefind> {
  watchFetches(folder);
  const pagefind = await scriptIn(folder);
  await pagefind.options(options);
  return pagefind;
}

/** Pagefind once more, to which the indexes of other archives can be added. */
export async function merged(folder: URL): Promise<MergedPagefind> {
  const pagefind = (await scriptIn(folder)).createInstance(options);
  return {
    options: pagefind.options,
    search: pagefind.search,
    mergeIndex: (other) => pagefind.mergeIndex(other, { ranking }),
  };
}

/**
 * Runs a search and throws where a part of the own index did not come: Pagefind itself goes on without
 * it and finds less.
 */
export async function searchWhole(
  pagefind: Pagefind,
  words: string | null,
  given: PagefindOptions,
): Promise<PagefindResults> {
  const before = ownFailures;
  const results = await pagefind.search(words, given);
  if (ownFailures > before) throw new Error("A part of the index did not come");
  return results;
}

/** True where something that was to come from an address, or below it, did not. */
export const failuresAt = (url: string): boolean => failed.some((each) => each.startsWith(url));

/** A promise that rejects where it is not kept in time. */
export const within = <Value>(promise: Promise<Value>): Promise<Value> =>
  Promise.race([
    promise,
    new Promise<never>((_, reject) =>
      setTimeout(() => reject(new Error("It took too long")), 15_000),
    ),
  ]);

/** The addresses of which nothing came since the start, and how many of them are of the own index. */
const failed: string[] = [];
let ownFailures = 0;

function watchFetches(folder: URL) {
  const plain = globalThis.fetch;
  globalThis.fetch = async (...request) => {
    const [asked] = request;
    const { href } = new URL(asked instanceof Request ? asked.url : asked, folder);
    const answer = await plain(...request).catch((error: unknown) => {
      fail(href);
      throw error;
    });
    if (!answer.ok) fail(href);
    return answer;
  };

  function fail(url: string) {
    failed.push(url);
    if (url.startsWith(folder.href)) ownFailures += 1;
  }
}
