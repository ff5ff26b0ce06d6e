import { bare } from "../../../text/grammar-words.ts";
import type { Found } from "../finding/find.ts";
import type { SearchState } from "../query/state.ts";
import type { Narrowing } from "./chips.ts";
import type { Wanted } from "./part-score.ts";

/** A search and its result. */
export interface SearchOutcome {
  readonly found: Found;
  readonly state: SearchState;
  readonly narrowings: readonly Narrowing[];
  readonly go: (state: SearchState) => unknown;
  /** Runs another search, without showing it. */
  readonly find: (state: SearchState) => Promise<Found>;
}

/** True if the index alone tells how many reports match, so that none has to be fetched for it. */
export const countsAll = ({ phrases, kinds, sums, number, worth }: Wanted): boolean =>
  phrases.length === 0 &&
  kinds.length === 0 &&
  sums.every((sum) => sum === null) &&
  (number === null || worth.length > 0);

/** How many were found: "1 report", "about 40 reports"; "40 results" where minutes are searched as well. */
export function countInWords({ candidates, shown: { hits, lookedAt, held } }: Found): string {
  const all = candidates.results.length;
  if (countsAll(candidates.wanted)) return reports(candidates.whole > 0 ? candidates.whole : all);
  if (lookedAt >= all) return reports(held);
  const share = lookedAt === 0 ? 1 : held / lookedAt;
  return `about ${reports(Math.max(hits.length, Math.round(all * share)))}`;
}

/** The result of a search, in sentences that are announced once. */
export function outcome(found: Found): string {
  const sentences = found.mended.map(({ typed, meant }) =>
    meant === null
      ? `No report contains “${typed}”.`
      : `No report contains “${typed}”; these contain “${meant}”.`,
  );
  const looked = looking(found);
  const { results, whole } = found.candidates;
  if (found.shown.hits.length === 0) return `Nothing found${looked}.`;
  if (whole === 0)
    sentences.push(
      "No report has all these words together. These have most of them, the best matches first.",
    );
  sentences.push(`${countInWords(found)}${looked}.`);
  const most = whole === 0 ? 0 : results.length - whole;
  if (most > 0) sentences.push(`Also: ${reports(most)} with only some of the words.`);
  return sentences.join(" ");
}

/** What was looked for, as it was typed where all of it was: “21/00588”. */
function looking({ query, candidates: { sought }, mended }: Found): string {
  const missing = mended.filter(({ meant }) => meant === null).map(({ typed }) => typed);
  const words = sought.filter(({ span }) => span === null).map(({ typed }) => typed);
  const named = (words.length > 0 ? words : missing).map(bare).join(" ");
  const typed = bare(query.rest);
  if (named === "") return "";
  return ` for “${plain(typed) === plain(named) ? typed : named}”`;
}

const plain = (words: string) => words.replace(/[^\p{L}\p{N}]/gu, "");

const reports = (count: number) =>
  `${count.toLocaleString("en-GB")} ${count === 1 ? thing() : `${thing()}s`}`;

/** What search finds, in a word. */
const thing = () =>
  document.querySelector('form[role="search"] input[name="kind"][value="minutes"]')
    ? "result"
    : "report";
