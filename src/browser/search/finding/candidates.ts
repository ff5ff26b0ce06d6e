import { levelled } from "../../../text/compatible-form.ts";
import { tellingWords } from "../../../text/grammar-words.ts";
import type { OtherArchive } from "../others/others.ts";
import { daysBetween } from "../query/day.ts";
import { mayHold } from "../query/phrase.ts";
import type { Query } from "../query/query.ts";
import { type SearchState, step } from "../query/state.ts";
import { type Hit, hitFrom, type Wanted } from "../showing/hit.ts";
import {
  type Pagefind,
  type PagefindOptions,
  type PagefindResult,
  searchWhole,
} from "./pagefind.ts";

/** What a search is made in, as it needs to be known. */
export interface Searched {
  /** What is searched: the own index, or those of other archives with it. */
  readonly pagefind: Pagefind;
  /** The own index alone. */
  readonly own: Pagefind;
  /** The days of the first and the last meeting. */
  readonly firstDay: string;
  readonly lastDay: string;
  /** The words of what is searched, the commonest first; fetched once one is missing. */
  readonly vocabulary: () => Promise<readonly string[]>;
  /** The other archives that are searched as well. */
  readonly others: readonly OtherArchive[];
  /** What the reader should know of archives that were to be searched, in sentences. */
  readonly notices: () => readonly string[];
  /** Gives the others time again to send what is fetched next. */
  readonly renew: () => void;
}

/** The reports that hold some words, before they are fetched. */
export interface Candidates {
  readonly words: readonly string[];
  /** Pagefind's filters as searched with. */
  readonly filters: PagefindOptions["filters"];
  readonly results: readonly PagefindResult[];
  readonly wanted: Wanted;
  readonly searched: Searched;
  /** True where the order is that of the match, and not of the meetings. */
  readonly isByMatch: boolean;
}

/** The reports that hold all of some words and may hold the phrases of a query, under its filters. */
export async function candidatesFor(
  searched: Searched,
  state: SearchState,
  query: Query,
  words: readonly string[],
): Promise<Candidates> {
  const filters = filtersOf(searched, state, query);
  const { results } = await searchWhole(
    searched.pagefind,
    words.length === 0 ? null : words.map((word) => singular(sought(word))).join(" "),
    { filters },
  );
  const held = results.filter(({ words: places }) =>
    query.phrases.every((phrase) => isOneWord(phrase) || mayHold(places, phrase)),
  );
  // Without words there is no best match, and the newest come first.
  const isByMatch = state.sorting === "best" && words.length > 0;
  return {
    words,
    filters,
    searched,
    results: isByMatch ? held : byDate(held, state.sorting === "oldest"),
    wanted: wantedOf(state, query, words),
    isByMatch,
  };
}

/** The index holds words without the marks in them: "£1.4" → "14", "O'Brien" → "OBrien", "10⁶" and "10^6" → "106". */
const sought = (word: string) => levelled(word).replace(/[^\p{L}\p{M}\p{N}]+/gu, "");

/** Pagefind fetches a part of the index for a plural and one for its stem; the singular needs one. */
const singular = (word: string) => (/^\p{L}{3,}[^sui]s$/u.test(word) ? word.slice(0, -1) : word);

const isOneWord = (phrase: string) => tellingWords(phrase).length === 1;

function wantedOf(state: SearchState, query: Query, words: readonly string[]): Wanted {
  const asked = query.understood.flatMap((each) => (each.kind === "section" ? [each.section] : []));
  const number = query.understood.find((each) => each.kind === "paragraph")?.number ?? null;
  const kinds = [...(state.filters["section"] ?? []), ...asked];
  return { words, phrases: query.phrases, kinds, number };
}

/** Pagefind's filters: the reader's own and those that their words name. */
function filtersOf({ firstDay, lastDay }: Searched, state: SearchState, query: Query) {
  const filters: Record<string, { any: readonly string[] }> = {};
  const add = (name: string, values: readonly string[]) => {
    filters[name] = { any: [...(filters[name]?.any ?? []), ...values] };
  };
  for (const [name, values] of Object.entries(state.filters)) if (values) add(name, values);
  for (const each of query.understood) {
    if (each.kind === "quarters") add("quarter", each.quarters);
    if (each.kind === "section") add("section", [each.section]);
    if (each.kind === "day") add("date", [each.day]);
  }
  if ((state.from !== "" || state.to !== "") && !filters["date"]) {
    const from = state.from > firstDay ? state.from : firstDay;
    const to = state.to !== "" && state.to < lastDay ? state.to : lastDay;
    add("date", from <= to ? daysBetween(from, to) : ["none"]);
  }
  return filters;
}

/** By the meeting's date, with which the id of a result begins: `20150105a3f0c`. */
function byDate(results: readonly PagefindResult[], isOldestFirst: boolean): PagefindResult[] {
  const sign = isOldestFirst ? 1 : -1;
  return [...results].sort((one, other) => {
    const [first, second] = [one.id.slice(0, 8), other.id.slice(0, 8)];
    return first < second ? -sign : first > second ? sign : 0;
  });
}

/** The reports that are shown. */
export interface Shown {
  readonly hits: readonly Hit[];
  /** How many candidates were looked at to find them. */
  readonly lookedAt: number;
}

/** How many reports are fetched at most beyond those that are shown, in search of a phrase or a section. */
const patience = 24;

/** The first reports that hold what is wanted, with their paragraphs. */
export async function hitsOf(
  { results, searched, wanted, isByMatch }: Candidates,
  count: number,
): Promise<Shown> {
  const hits: Hit[] = [];
  const givenUp = new Set<OtherArchive>();
  let left = results;
  let lookedAt = 0;
  searched.renew();
  while (hits.length < count && left.length > 0 && lookedAt < count + patience) {
    const batch = left.slice(0, Math.max(count - hits.length, 5));
    const fetched = await Promise.all(batch.map((result) => hitOf(result, wanted, givenUp)));
    hits.push(...fetched.filter((hit) => hit !== null));
    lookedAt += batch.length;
    left = left.slice(batch.length).filter(({ other }) => !other || !givenUp.has(other));
  }
  const shown = hits.slice(0, count);
  return { hits: isByMatch ? nearestFirst(shown) : shown, lookedAt };
}

/** An archive of which a report does not come is given up, so that its next ones keep no other waiting. */
async function hitOf(
  { id, words, other, data }: PagefindResult,
  wanted: Wanted,
  givenUp: Set<OtherArchive>,
): Promise<Hit | null> {
  try {
    return hitFrom(id, await data(), words, wanted, other?.council ?? null);
  } catch (error) {
    if (!other) throw error;
    console.warn(error);
    givenUp.add(other);
    return null;
  }
}

/**
 * Of each handful of reports, those first that hold the most of the words in one paragraph: the index
 * knows only whether a report holds them anywhere.
 */
function nearestFirst(hits: readonly Hit[]): Hit[] {
  const handfuls: Hit[] = [];
  for (let at = 0; at < hits.length; at += step)
    handfuls.push(...hits.slice(at, at + step).sort((one, other) => other.together - one.together));
  return handfuls;
}
