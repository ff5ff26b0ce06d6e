import { searchIndex } from "../../model/searched-archive.ts";
import type { Searched } from "./candidates.ts";
import {
  askOthers,
  didNotAnswer,
  isLacking,
  type OfferedArchive,
  type OtherArchive,
} from "./others.ts";
import { failuresAt, merged, type Pagefind, startPagefind, within } from "./pagefind.ts";
import { hasOwnFilters, type SearchState } from "./state.ts";

/** Gives what a search is made in: this archive alone, or with others. */
export type SearchedFor = (state: SearchState) => Promise<Searched>;

/** What the form of the page says of this archive and of others; the index is started when it is first asked for. */
export function searchedBy(form: HTMLFormElement): SearchedFor {
  const { first = "", last = "", index = "", vocabulary = "" } = form.dataset;
  const folder = new URL(index, location.href);
  const offered = offeredIn(form);
  const together = new Map<string, Promise<Searched>>();
  let words: Promise<readonly string[]> | null = null;
  let started: Promise<Searched> | null = null;
  const wordsOf = async () => {
    const answer = await fetch(new URL(vocabulary, location.href));
    return answer.ok ? (await answer.text()).split("\n") : [];
  };
  const start = async (): Promise<Searched> => {
    const pagefind = await startPagefind(folder);
    return {
      pagefind,
      own: pagefind,
      firstDay: first,
      lastDay: last,
      vocabulary: () => {
        words ??= wordsOf().catch(() => []);
        return words;
      },
      others: [],
      notices: () => [],
      isOwn: (address) => new URL(address, location.href).origin === location.origin,
    };
  };
  return async (state) => {
    started ??= start();
    const own = await started;
    const chosen = offered.filter(({ id }) => state.also.includes(id));
    if (chosen.length === 0) return own;
    if (hasOwnFilters(state)) return { ...own, notices: () => [ownFiltersChosen] };
    const key = chosen.map(({ id }) => id).join();
    const searched = together.get(key) ?? withOthers(own, folder, chosen);
    together.set(key, searched);
    // An archive that did not answer is asked again at the next search.
    if ((await searched).others.length < chosen.length) together.delete(key);
    return searched;
  };
}

const ownFiltersChosen =
  "Other councils are not searched while a board, ward, officer or portfolio of this one is chosen.";

function offeredIn(form: HTMLFormElement): OfferedArchive[] {
  const boxes = form.querySelectorAll<HTMLInputElement>('input[name="also"]');
  return [...boxes].map(({ value, dataset: { council = "", url = "" } }) => ({
    id: value,
    council,
    url,
  }));
}

async function withOthers(
  own: Searched,
  folder: URL,
  chosen: readonly OfferedArchive[],
): Promise<Searched> {
  const asked = await askOthers(chosen);
  const { pagefind, others } = await joined(own.own, folder, asked.others);
  const silent = asked.others.filter((other) => !others.includes(other)).map(didNotAnswer);
  const days = others.flatMap((other) => other.days ?? []);
  return {
    ...own,
    pagefind,
    firstDay: [own.firstDay, ...days.map((each) => each.first)].sort()[0] ?? "",
    lastDay: [own.lastDay, ...days.map((each) => each.last)].sort().at(-1) ?? "",
    others,
    notices: () => [
      ...asked.notices,
      ...silent,
      ...others.filter(({ url }) => failuresAt(url)).map(isLacking),
    ],
  };
}

/** The indexes of this archive and of others in one; an index that does not come is left out. */
async function joined(
  own: Pagefind,
  folder: URL,
  others: readonly OtherArchive[],
): Promise<{ readonly pagefind: Pagefind; readonly others: readonly OtherArchive[] }> {
  if (others.length === 0) return { pagefind: own, others };
  const pagefind = await merged(folder);
  for (const other of others) {
    const index = new URL(searchIndex.slice(1), other.url).href;
    try {
      await within(pagefind.mergeIndex(index));
    } catch (error) {
      console.warn(error);
      return joined(
        own,
        folder,
        others.filter((each) => each !== other),
      );
    }
  }
  return { pagefind, others };
}
