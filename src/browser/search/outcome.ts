import type { Narrowing } from "./chips.ts";
import type { Found, Shown } from "./find.ts";
import type { SearchState } from "./state.ts";

/** A search and what it gave. */
export interface Outcome {
  readonly found: Found;
  readonly shown: Shown;
  readonly state: SearchState;
  readonly narrowings: readonly Narrowing[];
  readonly go: (state: SearchState) => unknown;
}

/** How many reports were found: "1 report", "about 40 reports". */
export function countInWords(found: Found, { hits, lookedAt }: Shown): string {
  const isExact = found.wanted.phrases.length === 0 && found.wanted.kinds.length === 0;
  const whole = found.candidates.length;
  if (isExact) return reports(whole);
  if (lookedAt >= whole) return reports(hits.length);
  const share = lookedAt === 0 ? 1 : hits.length / lookedAt;
  return `about ${reports(Math.max(hits.length, Math.round(whole * share)))}`;
}

/** What became of the search, in sentences that are read out once. */
export function outcome(found: Found, shown: Shown, state: SearchState): string {
  const sentences = found.mended.map(({ typed, meant }) =>
    meant === null
      ? `No report holds “${typed}”.`
      : `No report holds “${typed}”; these hold “${meant}”.`,
  );
  for (const word of found.leftOut)
    sentences.push(`No report holds all these words; these hold all but “${word}”.`);
  const count = countInWords(found, shown);
  const looked = looking(found, state);
  sentences.push(shown.hits.length === 0 ? `Nothing found${looked}.` : `${count}${looked}.`);
  return sentences.join(" ");
}

function looking({ query, words }: Found, { words: typed }: SearchState): string {
  if (typed === "") return "";
  if (words.length === 0 && query.understood.length > 0) return "";
  return ` for ${words.join(" ")}`;
}

const reports = (count: number) =>
  `${count.toLocaleString("en-GB")} ${count === 1 ? "report" : "reports"}`;
