import { archiveOf, fetchFrom } from "../others/other-fetch.ts";

let failures = 0;
let isWatching = false;

/** Answers asked for before Pagefind asks, by address. */
const early = new Map<string, Promise<Response>>();

/** Asks now for a file that Pagefind asks for only after another one. Its first request gets the answer. */
export function fetchEarly({ href }: URL) {
  if (early.has(href)) return;
  const answer = fetch(href);
  early.set(href, answer);
  const forget = () => early.delete(href);
  // Where it does not come, Pagefind asks again and its request handles the error.
  answer.then(({ ok }) => ok || forget(), forget);
}

/** How many files of this archive's index have failed to arrive since the start. */
export const ownFailures = (): number => failures;

/**
 * Intercepts Pagefind's requests, because Pagefind ignores missing files and accepts whatever another
 * archive sends. `folder` is the address of this archive's index.
 */
export function watchFetches(folder: URL) {
  if (isWatching) return;
  isWatching = true;
  const plain = globalThis.fetch;
  globalThis.fetch = async (...request) => {
    const [asked] = request;
    const { href } = new URL(asked instanceof Request ? asked.url : asked, folder);
    if (!href.startsWith(folder.href)) {
      const archive = archiveOf(href);
      return archive === undefined ? plain(...request) : fetchFrom(archive, href);
    }
    const begun = early.get(href);
    early.delete(href);
    const answer = await (begun ?? plain(...request)).catch((error: unknown) => {
      failures += 1;
      throw error;
    });
    if (!answer.ok) failures += 1;
    return answer;
  };
}
