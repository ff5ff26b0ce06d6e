import { searchVocabulary } from "../../../model/addresses/addresses.ts";
import type { Searched } from "../finding/candidates.ts";
import type { Pagefind, PagefindResults } from "../finding/pagefind.ts";
import { fetchFrom, isLacking, open } from "./other-fetch.ts";
import type { OtherIndex } from "./other-index.ts";
import { cameInPart, didNotAnswer } from "./others.ts";

/**
 * This archive and others, searched as one. Everything found here always counts; what another does not send
 * in time is left out. `silent` has the sentences about archives that cannot be searched at all.
 */
export function joinedArchives(
  own: Searched,
  indexes: readonly OtherIndex[],
  silent: readonly string[],
): Searched {
  const broken = new Map<string, string>();
  const days = indexes.flatMap(({ archive }) => archive.days ?? []);
  const searchIn: Searched["pagefind"]["search"] = async (words, options) => {
    const asked = indexes
      .filter(({ archive }) => !broken.has(archive.id))
      .map(async ({ archive, search }) => {
        try {
          return await search(words, options);
        } catch (error) {
          console.warn(error);
          broken.set(archive.id, didNotAnswer(archive));
          return { results: [], filters: {} };
        }
      });
    return merged([await own.own.search(words, options), ...(await Promise.all(asked))]);
  };
  return {
    ...own,
    pagefind: { search: searchIn } satisfies Pagefind,
    firstDay: [own.firstDay, ...days.map(({ first }) => first)].sort()[0] ?? "",
    lastDay: [own.lastDay, ...days.map(({ last }) => last)].sort().at(-1) ?? "",
    vocabulary: async () => {
      const lists = await Promise.all([own.vocabulary(), ...indexes.map(wordsOf)]);
      return lists.flat();
    },
    others: indexes.map(({ archive }) => archive),
    notices: () => [
      ...silent,
      ...indexes.flatMap(({ archive }) => {
        const said = broken.get(archive.id);
        return said ?? (isLacking(archive.url) ? cameInPart(archive) : []);
      }),
    ],
    renew: () => {
      for (const { archive } of indexes) if (!isLacking(archive.url)) open(archive.url);
    },
  };
}

/** The most words accepted from another archive; a council's has about 30,000. */
const mostWords = 100_000;

/** The words of another archive, most frequent first; empty if they do not arrive. */
async function wordsOf({ archive: { url } }: OtherIndex): Promise<readonly string[]> {
  try {
    const answer = await fetchFrom(url, new URL(searchVocabulary.slice(1), url).href);
    const words = answer.ok ? (await answer.text()).split("\n") : [];
    return words.filter((word) => word.length < 50).slice(0, mostWords);
  } catch (error) {
    console.warn(error);
    return [];
  }
}

/** The contents of several indexes, best match first, as Pagefind merges them. */
function merged(found: readonly PagefindResults[]): PagefindResults {
  const filters = new Map<string, Map<string, number>>();
  for (const [filter, values] of found.flatMap((each) => Object.entries(each.filters))) {
    const counts = filters.get(filter) ?? new Map<string, number>();
    for (const [value, count] of Object.entries(values))
      counts.set(value, (counts.get(value) ?? 0) + count);
    filters.set(filter, counts);
  }
  return {
    results: found.flatMap((each) => each.results).sort((one, other) => other.score - one.score),
    filters: Object.fromEntries(
      [...filters].map(([filter, counts]) => [filter, Object.fromEntries(counts)]),
    ),
  };
}
