import { archiveOf, fetchFrom } from "../others/other-fetch.ts";

let failures = 0;
let isWatching = false;

/** How often a file of the own index did not come since the start. */
export const ownFailures = (): number => failures;

/**
 * Stands before what Pagefind fetches, because it is silent about files that do not come and takes
 * whatever another archive sends. `folder` is the address of the own index.
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
    const answer = await plain(...request).catch((error: unknown) => {
      failures += 1;
      throw error;
    });
    if (!answer.ok) failures += 1;
    return answer;
  };
}
