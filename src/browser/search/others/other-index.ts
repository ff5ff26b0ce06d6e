import { searchIndex } from "../../../formats/search-archive.ts";
import {
  createPagefind,
  type Pagefind,
  type PagefindResult,
  ranking,
} from "../finding/pagefind.ts";
import { inTime, markLacking } from "./other-fetch.ts";
import { otherReport } from "./other-report.ts";
import type { OtherArchive } from "./others.ts";

/** The index of another archive, which Pagefind merges with this one's. */
export interface OtherIndex {
  readonly archive: OtherArchive;
  readonly search: Pagefind["search"];
}

/** Marks results of the other index, so that this archive's are not found twice. */
const mark = "archive";

/**
 * Merges another archive's index with this one's, whose folder is `folder`. Each is merged separately, so
 * that a slow, broken or hostile one spoils no other. Rejects if it does not arrive.
 */
export async function otherIndex(folder: URL, archive: OtherArchive): Promise<OtherIndex> {
  const pagefind = await createPagefind(folder);
  const joined = pagefind.mergeIndex(indexAddress(archive), {
    ranking,
    baseUrl: archive.url,
    mergeFilter: { [mark]: archive.id },
  });
  await inTime(archive.url, joined);
  return {
    archive,
    search: async (words, { filters: given }) => {
      const asked = pagefind.search(words, {
        filters: { ...given, [mark]: { any: [archive.id] } },
      });
      const { results, filters } = await inTime(archive.url, asked);
      const sound = results.filter(isSound);
      if (sound.length < results.length) markLacking(archive.url);
      return { results: sound.map((each) => resultOf(each, archive)), filters };
    },
  };
}

/**
 * Pagefind takes an address that begins with the page's own origin as its own: "http://a:8080" as part of
 * "http://a". A scheme may also be written in capitals.
 */
const indexAddress = ({ url }: OtherArchive) =>
  new URL(searchIndex.slice(1), url).href.replace(/^https?/, (scheme) => scheme.toUpperCase());

/** An id in the index's form, and positions that a report can have: Pagefind counts up to the last. */
const isSound = ({ id, words }: PagefindResult) =>
  /^\d{8}[0-9a-f]{5,64}$/.test(id) && words.every((place) => place < 3_000_000);

/** Its id includes the archive, because two archives may use the same. */
function resultOf(result: PagefindResult, archive: OtherArchive): PagefindResult {
  return {
    ...result,
    id: `${result.id}@${archive.id}`,
    other: archive,
    data: async () => {
      const report = otherReport(await result.data(), archive.url);
      if (report !== null) return report;
      markLacking(archive.url);
      throw new Error(`${archive.council} sent what is no report of its own`);
    },
  };
}
