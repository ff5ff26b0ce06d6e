import { type Query, queryFrom } from "../query/query.ts";
import { isSameWord, plain } from "../query/same-word.ts";
import { meantWord } from "../query/spelling.ts";
import type { SearchState } from "../query/state.ts";
import { type Candidates, candidatesFor, hitsOf, type Searched, type Shown } from "./candidates.ts";
import { holdingMost } from "./most-words.ts";

/** What a search gave. */
export interface Found {
  readonly query: Query;
  readonly candidates: Candidates;
  readonly shown: Shown;
  readonly mended: readonly Mended[];
  /** True where no report holds all the words, and these hold most of them. */
  readonly isLoosened: boolean;
}

/** A word that is in no report, and the one that was searched for in its place, if any is near. */
export interface Mended {
  readonly typed: string;
  readonly meant: string | null;
}

/** Runs a search. Throws where the index cannot be had. */
export async function find(searched: Searched, state: SearchState): Promise<Found> {
  const query = queryFrom(state.words);
  const first = await attempt(searched, state, query, query.words);
  // A day on which no board met may be a day that a report tells of.
  const day = query.understood.find(({ kind }) => kind === "day");
  if (day && first.shown.hits.length === 0) return find(searched, inWords(state, day.text));
  const mended = await mendedWords(searched, first);
  if (mended.length > 0) {
    const words = query.words.flatMap((word) => {
      const slip = mended.find(({ typed }) => typed === word);
      return slip ? (slip.meant ?? []) : word;
    });
    if (words.length === 0)
      return { ...first, candidates: none(first.candidates), shown: nothing, mended };
    const second = await attempt(searched, state, query, words);
    return { ...(await loosened(searched, state, second)), mended };
  }
  return loosened(searched, state, first);
}

/** The same search with a date as words, which are not understood as a date. */
const inWords = (state: SearchState, text: string): SearchState => ({
  ...state,
  words: state.words.replace(/\s+/g, " ").replace(text, `"${text.replace(/^on /i, "")}"`),
});

const nothing: Shown = { hits: [], lookedAt: 0 };
const none = (candidates: Candidates): Candidates => ({ ...candidates, results: [] });

async function attempt(
  searched: Searched,
  state: SearchState,
  query: Query,
  words: readonly string[],
): Promise<Found> {
  const candidates = await candidatesFor(searched, state, query, words);
  const shown = await hitsOf(candidates, state.shown);
  return { query, candidates, shown, mended: [], isLoosened: false };
}

/**
 * The words that are in no report. Pagefind finds words that begin alike where it does not find one
 * itself, so a word is in doubt where no report shown holds it; the archive's words settle it.
 */
async function mendedWords(
  { vocabulary }: Searched,
  { candidates, shown }: Found,
): Promise<Mended[]> {
  const held = shown.hits.flatMap(({ found }) => found);
  const doubtful = candidates.words.filter(
    (word) => /^\p{L}{4,}$/u.test(plain(word)) && !held.some((text) => isSameWord(word, text)),
  );
  if (doubtful.length === 0) return [];
  const known = await vocabulary();
  return doubtful
    .filter((word) => !known.some((text) => isSameWord(word, text)))
    .map((typed) => ({ typed, meant: meantWord(plain(typed), known) }));
}

/** Where nothing holds all of several words, the reports that hold most of them. */
async function loosened(searched: Searched, state: SearchState, found: Found): Promise<Found> {
  const { words } = found.candidates;
  if (found.shown.hits.length > 0 || words.length < 3 || found.query.phrases.length > 0)
    return found;
  const candidates = await holdingMost(searched, state, found.query, words);
  if (candidates.results.length === 0) return found;
  return { ...found, candidates, shown: await hitsOf(candidates, state.shown), isLoosened: true };
}
