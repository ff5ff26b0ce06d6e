import { isOrdinaryWord } from "../query/light-words.ts";
import { type Query, queryFrom } from "../query/query.ts";
import { isSameWord, plain } from "../query/same-word.ts";
import { soughtBy } from "../query/sought.ts";
import { certainWord, likeWord, meantWord } from "../query/spelling.ts";
import type { SearchState } from "../query/state.ts";
import type { Sought } from "../query/way.ts";
import { byWard } from "./by-ward.ts";
import {
  type Candidates,
  candidatesOf,
  filtersOf,
  type Matched,
  matchesFor,
  type Searched,
} from "./candidates.ts";
import { hitsOf, type Shown } from "./hits.ts";
import { lookupIn } from "./lookup.ts";
import { matchesOf } from "./matches.ts";
import type { PagefindOptions } from "./pagefind.ts";

/** The result of a search. */
export interface Found extends Gathered {
  readonly shown: Shown;
}

/** The result of a search, before its reports are fetched. */
export interface Gathered {
  readonly state: SearchState;
  readonly query: Query;
  readonly candidates: Candidates;
  readonly mended: readonly Mended[];
  /** For each thing sought, terms that were found but not typed. */
  readonly added: readonly (readonly string[])[];
}

/** A word that no report has. */
interface Mended {
  readonly typed: string;
  /** The word searched for instead, another form or the correct spelling; null if there is none. */
  readonly meant: string | null;
  /** A similar word in the archive, for the reader to choose. */
  readonly like: string | null;
}

/** Runs a search and fetches the reports it shows. Throws if the index does not arrive. */
export async function find(searched: Searched, state: SearchState): Promise<Found> {
  const gathered = await search(searched, state);
  return { ...gathered, shown: await hitsOf(gathered.candidates, state.shown) };
}

/** Runs a search without fetching reports. Throws if the index does not arrive. */
export async function search(
  searched: Searched,
  state: SearchState,
  query = queryFrom(state.words),
): Promise<Gathered> {
  const filters = filtersOf(searched, state, query);
  const sought = soughtBy(query, await searched.equal(), state.less);
  const matched = await matchesFor(searched, filters, sought);
  const held: Matched[] = [];
  const mended: Mended[] = [];
  for (const each of matched) {
    if (each.matches.size > 0) held.push(each);
    else {
      const { found, ...slip } = await inItsPlace(searched, filters, each.sought);
      if (found) held.push(found);
      if (slip.meant !== slip.typed) mended.push(slip);
    }
  }
  const isNothing = sought.length > 0 && held.length === 0;
  const place = isNothing ? queryFrom(state.words, true) : query;
  if (place.understood.length > query.understood.length) return search(searched, state, place);
  const every = await candidatesOf(searched, state, query, filters, held);
  const all = await (state.sorting === "best" ? byWard(every, state.filters["ward"] ?? []) : every);
  const candidates = isNothing ? { ...all, results: [], whole: 0 } : all;
  return {
    state,
    query,
    candidates,
    mended,
    added: distinct(held.map(({ added }) => added)),
  };
}

/** Each term once, in the first list that has it, where several words lead to it. */
function distinct(lists: readonly (readonly string[])[]): string[][] {
  const seen = new Set<string>();
  return lists
    .map((terms) => terms.filter((term) => !seen.has(term) && seen.add(term)))
    .filter((terms) => terms.length > 0);
}

/** The weight of a word that replaces one in no report. */
const placeWeight = 0.7;

/**
 * What to search for if no report has a word: words that begin with it, then a word with the same consonants,
 * then other forms of its stem, then the archive's word that was probably meant. A word that is only similar is offered instead.
 */
async function inItsPlace(
  searched: Searched,
  filters: PagefindOptions["filters"],
  sought: Sought,
): Promise<Mended & { readonly found: Matched | null }> {
  const { typed } = sought;
  const word = plain(typed);
  const none = { typed, meant: null, like: null, found: null };
  if (!/^\p{L}{4,}$/u.test(word)) return none;
  const known = await searched.vocabulary();
  const { lookup } = lookupIn(searched.pagefind, filters);
  const instead = async (words: readonly string[]): Promise<Matched | null> => {
    const ways = words.map((each) => ({
      words: [{ word: each, offset: 0 }],
      weight: placeWeight,
      added: null,
      isNear: false,
    }));
    const { matches } = await matchesOf({ ways }, lookup);
    const meant = words.some((each) => each.startsWith(word)) ? typed : (words[0] ?? typed);
    return matches.size > 0
      ? { sought: { ...sought, typed: meant, ways }, matches, added: [] }
      : null;
  };
  if (isOrdinaryWord(word)) return none;
  const beginning = known.filter((each) => each.startsWith(word)).slice(0, few);
  const begun = beginning.length > 0 ? await instead(beginning) : null;
  if (begun) return { ...none, meant: typed, found: begun };
  const certain = certainWord(word, known);
  const slip = certain === null ? null : await instead([certain]);
  if (slip) return { ...none, meant: certain, found: slip };
  const forms = known.filter((each) => isSameWord(word, each)).slice(0, few);
  const form = forms.length > 0 ? await instead(forms) : null;
  if (form) return { ...none, meant: forms[0] ?? null, found: form };
  const meant = meantWord(word, known) ?? meantWord(word.replace(/(?:er|or)s?$/, ""), known);
  const found = meant === null ? null : await instead([meant]);
  if (found) return { ...none, meant, found };
  return { ...none, like: likeWord(word, known) };
}

/** The most words of the archive that may replace one. */
const few = 4;
