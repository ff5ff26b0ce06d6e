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
export async function spanOf(
  { entries, words, key, bodies }: Entries,
  stems: ReadonlyMap<string, string>,
  isBoilerplate: (key: number) => boolean,
  file: string,
  version: string,
): Promise<YearPostings> {
  const hash = createHash("sha256").update(key);
  for (const { keys } of entries) hash.update(keys.filter(isBoilerplate));
  const state = `${version} ${hash.digest("hex")}`;
  const kept = readKept<YearPostings>(file, state);
  if (kept) return kept;
  const stemOf = (form: string) => stems.get(form) ?? form;
  const weighed = (await bodies()).map((body, at) => {
    const keys = entries[at]?.keys ?? [];
    const weights = body.weights.map((weight, part) =>
      isBoilerplate(keys[part] ?? 0) ? Math.trunc(weight * boilerplateShare) : weight,
    );
    return { ...body, weights };
  });
  const occurrences = occurrencesIn(weighed, words, stemOf);
  addEveryReport(occurrences, entries.length);
  const span = { postings: postingsOf(occurrences, entries.length), held: heldBy(weighed, words) };
  keep(file, state, span);
  return span;
}
