import type { Found } from "../finding/find.ts";
import type { SearchState } from "../query/state.ts";
import type { Narrowing } from "./chips.ts";

/** A search and what it gave. */
export interface Outcome {
  readonly found: Found;
  readonly state: SearchState;
  readonly narrowings: readonly Narrowing[];
  readonly go: (state: SearchState) => unknown;
  /** Runs another search, without showing it. */
  readonly find: (state: SearchState) => Promise<Found>;
}

/** How many reports were found: "1 report", "about 40 reports". */
export function countInWords({ candidates, shown: { hits, lookedAt } }: Found): string {
  const isExact = candidates.wanted.phrases.length === 0 && candidates.wanted.kinds.length === 0;
  const whole = candidates.results.length;
  if (isExact) return reports(whole);
  if (lookedAt >= whole) return reports(hits.length);
  const share = lookedAt === 0 ? 1 : hits.length / lookedAt;
  return `about ${reports(Math.max(hits.length, Math.round(whole * share)))}`;
}

/** What became of the search, in sentences that are read out once. */
export function outcome(found: Found, state: SearchState): string {
  const sentences = found.mended.map(({ typed, meant }) =>
    meant === null
      ? `No report holds “${typed}”.`
      : `No report holds “${typed}”; these hold “${meant}”.`,
  );
  if (found.isLoosened)
    sentences.push("No report holds all these words. These hold most of them, the nearest first.");
  const count = countInWords(found);
  const looked = looking(found, state);
  sentences.push(found.shown.hits.length === 0 ? `Nothing found${looked}.` : `${count}${looked}.`);
  return sentences.join(" ");
}

function looking({ query, candidates: { words } }: Found, { words: typed }: SearchState): string {
  if (typed === "") return "";
  if (words.length === 0 && query.understood.length > 0) return "";
  return ` for “${words.join(" ")}”`;
}

const reports = (count: number) =>
  `${count.toLocaleString("en-GB")} ${count === 1 ? "report" : "reports"}`;
