import { joinedArchives } from "../others/joined-archives.ts";
import { forgive, isLacking, open } from "../others/other-fetch.ts";
import { type OtherIndex, otherIndex } from "../others/other-index.ts";
import { askOther, didNotAnswer, type OfferedArchive } from "../others/others.ts";
import { equalWordsFrom } from "../query/equal-words.ts";
import type { SearchState } from "../query/state.ts";
import { choiceInWords, isOwnFilter } from "../showing/form.ts";
import type { Searched } from "./candidates.ts";
import { type Pagefind, startPagefind } from "./pagefind.ts";
import { watchFetches } from "./watched-fetch.ts";

/** Returns what a search uses: this archive alone, or with others. */
export type SearchedFor = (state: SearchState) => Promise<Searched>;

/** Reads what the page's form says of this archive and others; the index starts on the first search. */
export function searchedBy(form: HTMLFormElement): SearchedFor {
  const folder = new URL(form.dataset["index"] ?? "", location.href);
  const offered = offeredIn(form);
  const joined = joining(folder);
  let started: Promise<Searched> | null = null;
  let starts = 0;
  const start = () => {
    starts += 1;
    const begun = ownArchive(form, folder, starts, () => {
      started = null;
    });
    begun.catch(() => {
      started = null;
    });
    return begun;
  };
  return async (state) => {
    started ??= start();
    const own = await started;
    const chosen = offered.filter(({ id }) => state.also.includes(id));
    if (chosen.length === 0) return own;
    if (Object.keys(state.filters).some((name) => isOwnFilter(form, name)))
      return { ...own, notices: () => [ownFiltersChosen] };
    const answers = await Promise.all(chosen.map(joined));
    const indexes = answers.filter((answer) => typeof answer !== "string");
    const silent = answers.filter((answer) => typeof answer === "string");
    const searched = joinedArchives(own, indexes, silent);
    // An archive that came late must not have used up the time of the others.
    searched.renew();
    return searched;
  };
}

const ownFiltersChosen =
  "Other councils are not searched while a board, ward, officer or portfolio of this one is chosen.";

/** Starts this archive's index. `failed` is called if a part of it does not arrive, so that it is started again. */
async function ownArchive(
  form: HTMLFormElement,
  folder: URL,
  start: number,
  failed: () => void,
): Promise<Searched> {
  const { first = "", last = "", reports = "1", vocabulary = "", equal: list = "" } = form.dataset;
  watchFetches(folder);
  const textOf = async (address: string) => {
    const answer = await fetch(new URL(address, location.href));
    if (!answer.ok) throw new Error(`${address} did not come`);
    return answer.text();
  };
  const terms = textOf(list).then(equalWordsFrom);
  // Awaited by the search, which handles its errors.
  terms.catch(failed);
  const script = await startPagefind(folder, start);
  const pagefind: Pagefind = {
    search: (words, options) =>
      script.search(words, options).catch((error: unknown) => {
        failed();
        throw error;
      }),
  };
  let words: Promise<readonly string[]> | null = null;
  return {
    pagefind,
    own: pagefind,
    reports: Number(reports),
    firstDay: first,
    lastDay: last,
    vocabulary: () => {
      words ??= textOf(vocabulary).then(
        (text) => text.split("\n"),
        () => {
          failed();
          return [];
        },
      );
      return words;
    },
    wardName: (ward) => choiceInWords(form, "ward", ward).choice,
    equal: () => terms,
    others: [],
    notices: () => [],
    renew: () => undefined,
  };
}

function offeredIn(form: HTMLFormElement): OfferedArchive[] {
  const boxes = form.querySelectorAll<HTMLInputElement>('input[name="also"]');
  return [...boxes].map(({ value, dataset: { council = "", url = "" } }) => ({
    id: value,
    council,
    url,
  }));
}

/**
 * Adds an archive's index, or gives a sentence why not. It stays as long as all of it arrives; one that did
 * not answer completely is asked again by the next search.
 */
function joining(folder: URL): (offered: OfferedArchive) => Promise<OtherIndex | string> {
  const kept = new Map<string, Promise<OtherIndex | string>>();
  return async (offered) => {
    const { id, url } = offered;
    if (isLacking(url)) {
      forgive(url);
      kept.delete(id);
    }
    open(url);
    const joined = kept.get(id) ?? join(folder, offered);
    kept.set(id, joined);
    const answer = await joined;
    if (typeof answer === "string" && kept.get(id) === joined) kept.delete(id);
    return answer;
  };
}

async function join(folder: URL, offered: OfferedArchive): Promise<OtherIndex | string> {
  const answer = await askOther(offered);
  if (typeof answer === "string") return answer;
  try {
    return await otherIndex(folder, answer);
  } catch (error) {
    console.warn(error);
    return didNotAnswer(offered);
  }
}
