import { everyWord } from "../../../text/grammar-words.ts";
import type { OtherArchive } from "../others/others.ts";
import { daysBetween } from "../query/day.ts";
import type { EqualWords } from "../query/equal-words.ts";
import { mayHold } from "../query/phrase.ts";
import type { Query } from "../query/query.ts";
import { type SearchState, step } from "../query/state.ts";
import type { Sought } from "../query/way.ts";
import type { Wanted } from "../showing/part-score.ts";
import { lookupIn } from "./lookup.ts";
import { joined, type Matches, matchesOf, matchesOfTime } from "./matches.ts";
import type { Pagefind, PagefindOptions, PagefindResult } from "./pagefind.ts";
import { type Ranked, ranked, worthOf } from "./ranked.ts";
import { wantedOf } from "./wanted.ts";

/** What a search needs to know of what it searches. */
export interface Searched {
  /** What is searched: this archive's index, or several merged. */
  readonly pagefind: Pagefind;
  /** This archive's index alone. */
  readonly own: Pagefind;
  /** About how many reports there are. */
  readonly reports: number;
  /** The days of the first and the last meeting. */
  readonly firstDay: string;
  readonly lastDay: string;
  /** The words of everything searched, most frequent first; fetched once a word is missing. */
  readonly vocabulary: () => Promise<readonly string[]>;
  /** The name of a ward, by its filter's value. */
  readonly wardName: (ward: string) => string;
  /** The terms with equal meanings. */
  readonly equal: () => Promise<EqualWords>;
  /** The other archives that are searched too. */
  readonly others: readonly OtherArchive[];
  /** Sentences for the reader about archives that could not be searched in full. */
  readonly notices: () => readonly string[];
  /** Gives the others time again for the next requests. */
  readonly renew: () => void;
}

/** The reports found, before they are fetched. */
export interface Candidates {
  /** What was looked for and found. */
  readonly sought: readonly Sought[];
  /** Pagefind's filters for this search. */
  readonly filters: PagefindOptions["filters"];
  readonly results: readonly Ranked[];
  /** How many of the results match everything that was sought. */
  readonly whole: number;
  readonly wanted: Wanted;
  readonly searched: Searched;
  /** True if sorted by match and not by meeting. */
  readonly isByMatch: boolean;
}

/** The results that match everything sought, or all results if none does. */
export const wholeOf = ({ results }: Candidates): readonly Ranked[] => {
  const whole = results.filter(({ isWhole }) => isWhole);
  return whole.length > 0 ? whole : results;
};

/** Everything that a query seeks, each with its reports. */
export interface Matched {
  readonly sought: Sought;
  readonly matches: Matches;
  /** Terms that were found although they were not typed. */
  readonly added: readonly string[];
}

/** Looks up each thing that a query seeks. */
export async function matchesFor(
  searched: Searched,
  filters: PagefindOptions["filters"],
  sought: readonly Sought[],
): Promise<Matched[]> {
  const { lookup, every, fetchAll } = lookupIn(searched.pagefind, filters);
  // Asked for now, so that the files of days and quarters come while those of the words do.
  const timely = sought.map(({ span }) => (span ? matchesOfSpan(span) : Promise.resolve([])));
  for (const each of timely) each.catch(() => undefined);
  await fetchAll([
    ...new Set(
      sought.flatMap(({ ways }) => ways.flatMap(({ words }) => words.map(({ word }) => word))),
    ),
  ]);
  const matched: Matched[] = [];
  for (const [at, each] of sought.entries()) {
    const { matches, added } = await matchesOf(each, lookup);
    const found = [matches, ...((await timely[at]) ?? [])];
    matched.push({ sought: each, matches: joined(found), added });
  }
  return matched;

  async function matchesOfSpan({ from, to, quarters }: NonNullable<Sought["span"]>) {
    const days = within(searched, filters["date"]?.any ?? null, from, to);
    const [ofDays, ofQuarters] = await Promise.all([
      from === "" ? [] : every({ date: { any: days } }),
      quarters.length === 0 ? [] : every({ quarter: { any: quarters } }),
    ]);
    return [
      matchesOfTime(ofDays, quarters.length === 0 ? 1 : metThen),
      matchesOfTime(ofQuarters, 1),
    ];
  }
}

/** The weight of having met in a period, relative to covering it. */
const metThen = 0.75;

/** The days from one to another that are already requested; if there are none, a day that never occurs. */
function within(
  { firstDay, lastDay }: Searched,
  asked: readonly string[] | null,
  from: string,
  to: string,
): readonly string[] {
  const days = daysBetween(from > firstDay ? from : firstDay, to < lastDay ? to : lastDay);
  const both = asked === null ? days : days.filter((day) => asked.includes(day));
  return both.length > 0 ? both : ["none"];
}

/** The reports that match what is sought and may contain the query's phrases. */
export async function candidatesOf(
  searched: Searched,
  state: SearchState,
  query: Query,
  filters: PagefindOptions["filters"],
  matched: readonly Matched[],
): Promise<Candidates> {
  const found = matched.map(({ matches }) => matches);
  const { every } = lookupIn(searched.pagefind, filters);
  const all = matched.length > 0 ? [] : await every();
  const worth = worthOf(found, searched.reports).map(
    (each, at) => each * (matched[at]?.sought.share ?? 1),
  );
  const isTelling = (at: number) => (matched[at]?.sought.share ?? 1) === 1;
  // A word of everyday talk need not be there, unless nothing else is asked for.
  const isNeeded = (at: number) => isTelling(at) || !matched.some((_, each) => isTelling(each));
  const results = matched.length > 0 ? ranked(found, worth, isNeeded) : all.map(unranked);
  const held = results.filter(({ words, isWhole }) =>
    query.phrases.every((phrase) => isWhole && (isOneWord(phrase) || mayHold(words, phrase))),
  );
  const whole = held.filter(({ isWhole }) => isWhole);
  // Without words nothing matches best, so the newest come first.
  const isByMatch =
    state.sorting === "best" && matched.some(({ sought }) => sought.ways.length > 0);
  const kept = whole.length < step ? held : whole;
  return {
    sought: matched.map(({ sought }) => sought),
    filters,
    searched,
    results: isByMatch ? kept : byDate(whole.length > 0 ? whole : held, state.sorting === "oldest"),
    whole: whole.length,
    wanted: wantedOf(
      state,
      query,
      worth,
      matched.map(({ sought }) => sought),
    ),
    isByMatch,
  };
}

const unranked = (result: Omit<Ranked, Exclude<keyof Ranked, keyof PagefindResult>>): Ranked => ({
  ...result,
  words: [],
  places: [],
  rank: 0,
  timely: 0,
  isWhole: true,
  isMost: true,
  isApart: false,
});

const isOneWord = (phrase: string) =>
  everyWord(phrase).filter(({ isSlight }) => !isSlight).length === 1;

/** Pagefind's filters: those that the reader set, and those named in the query. */
export function filtersOf(
  { firstDay, lastDay }: Searched,
  state: SearchState,
  query: Query,
): PagefindOptions["filters"] {
  const filters: Record<string, { any: readonly string[] }> = {};
  const add = (name: string, values: readonly string[]) => {
    filters[name] = { any: [...(filters[name]?.any ?? []), ...values] };
  };
  for (const [name, values] of Object.entries(state.filters)) if (values) add(name, values);
  for (const each of query.understood) {
    if (each.kind === "section") add("section", [each.section]);
  }
  if (state.from !== "" || state.to !== "") {
    const from = state.from > firstDay ? state.from : firstDay;
    const to = state.to !== "" && state.to < lastDay ? state.to : lastDay;
    add("date", from <= to ? daysBetween(from, to) : ["none"]);
  }
  return filters;
}

/** By the meeting's date, with which a result's id begins: `20150105a3f0c`. */
function byDate(results: readonly Ranked[], isOldestFirst: boolean): Ranked[] {
  const sign = isOldestFirst ? 1 : -1;
  return [...results].sort((one, other) => {
    const [first, second] = [one.id.slice(0, 8), other.id.slice(0, 8)];
    return first < second ? -sign : first > second ? sign : 0;
  });
}
