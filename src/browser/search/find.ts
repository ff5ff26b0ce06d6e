import { tellingWords } from "../../model/search-words.ts";
import { daysBetween } from "./day.ts";
import { type Hit, hitFrom, type Wanted } from "./hit.ts";
import {
  type Pagefind,
  type PagefindOptions,
  type PagefindResult,
  type PagefindResults,
  searchWhole,
} from "./pagefind.ts";
import { mayHold } from "./phrase.ts";
import { type Query, queryFrom } from "./query.ts";
import { meantWord } from "./spelling.ts";
import { type FilterName, filterNames, type SearchState } from "./state.ts";

/** The archive as a search needs to know it. */
export interface Searched {
  readonly pagefind: Pagefind;
  /** The days of the first and the last meeting. */
  readonly firstDay: string;
  readonly lastDay: string;
  /** The archive's words, the commonest first; fetched once one is missing. */
  readonly vocabulary: () => Promise<readonly string[]>;
}

/** What a search gave. */
export interface Found {
  readonly query: Query;
  /** Pagefind's filters as searched with. */
  readonly filters: PagefindOptions["filters"];
  /** The words that were searched for, misspellings mended and fruitless ones left out. */
  readonly words: readonly string[];
  readonly mended: readonly Mended[];
  /** Words left out because no report holds them beside the others. */
  readonly leftOut: readonly string[];
  readonly candidates: readonly PagefindResult[];
  readonly wanted: Wanted;
}

/** A word that is in no report, and the one that was searched for in its place, if any is near. */
export interface Mended {
  readonly typed: string;
  readonly meant: string | null;
}

/** Runs a search. Throws where the index cannot be had. */
export async function find(searched: Searched, state: SearchState): Promise<Found> {
  const query = queryFrom(state.words);
  const found = await findQuery(searched, state, query);
  // A day on which no board met may be a day that a report tells of.
  const day = query.understood.find(({ kind }) => kind === "day");
  if (!day || found.candidates.length > 0) return found;
  return findQuery(searched, state, {
    ...query,
    words: [...query.words, ...tellingWords(day.text)],
    understood: query.understood.filter((each) => each !== day),
  });
}

async function findQuery(searched: Searched, state: SearchState, query: Query): Promise<Found> {
  const filters = filtersOf(searched, state, query);
  const search = (words: readonly string[]) =>
    searchWhole(searched.pagefind, words.length === 0 ? null : words.join(" "), {
      filters,
      ...sortOf(state, words),
    });
  const mended = await mendedWords(searched, query);
  const words = query.words.flatMap((word) => {
    const slip = mended.find(({ typed }) => typed === word);
    return slip ? (slip.meant === null ? [] : [slip.meant]) : [word];
  });
  const isLost = query.words.length > 0 && words.length === 0;
  const { results, leftOut } = isLost
    ? { results: [], leftOut: [] }
    : await loosened(search, words, query.phrases);
  const kept = words.filter((word) => !leftOut.includes(word));
  return {
    query,
    filters,
    words: kept,
    mended,
    leftOut,
    candidates: results,
    wanted: wantedOf(state, query, kept),
  };
}

/** The reports that hold all the words; else those that hold all but the fewest of them. */
async function loosened(
  search: (words: readonly string[]) => Promise<PagefindResults>,
  words: readonly string[],
  phrases: readonly string[],
) {
  const whole = await search(words);
  const results = whole.results.filter(({ words: places }) =>
    phrases.every((phrase) => mayHold(places, phrase) || isOneWord(phrase)),
  );
  if (results.length > 0 || words.length < 3 || phrases.length > 0)
    return { results, leftOut: [] as string[] };
  const without: { word: string; results: readonly PagefindResult[] }[] = [];
  for (const word of words) {
    const { results } = await search(words.filter((each) => each !== word));
    without.push({ word, results });
  }
  const [best] = without
    .filter((each) => each.results.length > 0)
    .sort((one, other) => one.results.length - other.results.length);
  return best ? { results: best.results, leftOut: [best.word] } : { results, leftOut: [] };
}

const isOneWord = (phrase: string) => tellingWords(phrase).length === 1;

/** The words of a query that are in no report at all. Their part of the index is fetched for the search anyway. */
async function mendedWords(
  { pagefind, vocabulary }: Searched,
  { words }: Query,
): Promise<Mended[]> {
  if (words.length > 0) await searchWhole(pagefind, words.join(" "), { filters: {} });
  const unknown: string[] = [];
  for (const word of words) {
    const { results } = await searchWhole(pagefind, word, { filters: {} });
    if (results.length === 0) unknown.push(word);
  }
  if (unknown.length === 0) return [];
  const known = await vocabulary();
  return unknown.map((typed) => ({ typed, meant: meantWord(typed, known) }));
}

function wantedOf(state: SearchState, query: Query, words: readonly string[]): Wanted {
  const asked = query.understood.flatMap((each) => (each.kind === "section" ? [each.section] : []));
  const number = query.understood.find((each) => each.kind === "paragraph")?.number ?? null;
  return {
    words,
    phrases: query.phrases,
    kinds: [...(state.filters.section ?? []), ...asked],
    number,
  };
}

/** Pagefind's filters: the reader's own and those that their words name. */
function filtersOf({ firstDay, lastDay }: Searched, state: SearchState, query: Query) {
  const filters: Record<string, { any: readonly string[] }> = {};
  const add = (name: FilterName | "date", values: readonly string[]) => {
    const known = filters[name]?.any ?? [];
    filters[name] = { any: [...known, ...values] };
  };
  for (const name of filterNames) {
    const values = state.filters[name];
    if (values) add(name, values);
  }
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

/** Without words there is no best match, and the newest come first. */
function sortOf({ sorting }: SearchState, words: readonly string[]): Pick<PagefindOptions, "sort"> {
  if (sorting === "best" && words.length > 0) return {};
  return { sort: { date: sorting === "oldest" ? "asc" : "desc" } };
}

/** The reports that are shown, and how many candidates turned out to hold what was asked for. */
export interface Shown {
  readonly hits: readonly Hit[];
  /** How many candidates were looked at, and how many of them held what was asked for. */
  readonly lookedAt: number;
}

/** How many reports are fetched at most beyond those that are shown, in search of a phrase or a section. */
const patience = 50;

/** The first reports of a search with their paragraphs. */
export async function hitsOf(found: Found, count: number): Promise<Shown> {
  const hits: Hit[] = [];
  let at = 0;
  while (hits.length < count && at < found.candidates.length && at < count + patience) {
    const batch = found.candidates.slice(at, at + Math.max(count - hits.length, 5));
    const fetched = await Promise.all(
      batch.map(async ({ id, words, data }) => hitFrom(id, await data(), words, found.wanted)),
    );
    hits.push(...fetched.filter((hit) => hit !== null));
    at += batch.length;
  }
  return { hits: hits.slice(0, count), lookedAt: at };
}
