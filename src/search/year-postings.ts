import { createHash } from "node:crypto";
import { keep, readKept } from "../cache/kept-file.ts";
import type { Entries } from "./entries.ts";
import { addEveryReport, occurrencesIn } from "./occurrences.ts";
import { type Postings, postingsOf } from "./pagefind-form/postings.ts";
import { heldBy } from "./vocabulary.ts";

/** The index data for the reports of one financial year, before the years are joined. */
export interface YearPostings {
  readonly postings: Postings;
  /** In how many reports each word occurs, for words that can correct a misspelt one. */
  readonly held: ReadonlyMap<string, number>;
}

/** The share of its weight that boilerplate keeps. */
const boilerplateShare = 0.2;

/** The span of some entries, from the cache file if neither they nor their boilerplate have changed. */
export function spanOf(
  { entries, words, key }: Entries,
  stems: ReadonlyMap<string, string>,
  isBoilerplate: (key: number) => boolean,
  file: string,
  version: string,
): YearPostings {
  const hash = createHash("sha256").update(key);
  for (const { keys } of entries) hash.update(keys.filter(isBoilerplate));
  const state = `${version} ${hash.digest("hex")}`;
  const kept = readKept<YearPostings>(file, state);
  if (kept) return kept;
  const stemOf = (form: string) => stems.get(form) ?? form;
  const weightOf = (weight: number, of: number) =>
    isBoilerplate(of) ? Math.trunc(weight * boilerplateShare) : weight;
  const occurrences = occurrencesIn(entries, words, stemOf, weightOf);
  addEveryReport(occurrences, entries.length);
  const span = { postings: postingsOf(occurrences, entries.length), held: heldBy(entries, words) };
  keep(file, state, span);
  return span;
}
