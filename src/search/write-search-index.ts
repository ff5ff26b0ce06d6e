import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Archive } from "../archive/archive.ts";
import { type Searched, searchedIn } from "../archive/search/searched.ts";
import { searchEqualWords, searchVocabulary } from "../model/addresses/addresses.ts";
import type { FileRecord } from "../model/report/file-digest.ts";
import { financialYearCode, financialYearOf } from "../model/time/financial-year.ts";
import { programVersion } from "../output/program-version.ts";
import { rootOf } from "../text/equal-terms.ts";
import { boilerplateIn } from "./boilerplate.ts";
import { bodiesOf, type Entries, entriesOf } from "./entries.ts";
import { EntryMakers } from "./entry-makers.ts";
import { equalWordsOf } from "./equal-words.ts";
import { IndexWriter } from "./index-writer.ts";
import {
  fragmentFile,
  fragmentNames,
  fragmentPath,
  indexFiles,
  plainFile,
} from "./pagefind-form/index-files.ts";
import { indexParts } from "./pagefind-form/index-parts.ts";
import { type JoinedWords, joinedWords } from "./pagefind-form/joined-words.ts";
import { formsOf } from "./plain-word.ts";
import { stemsOf } from "./stems.ts";
import { vocabularyOf } from "./vocabulary.ts";
import { spanOf, type YearPostings } from "./year-postings.ts";

/**
 * Writes an archive's search index into its site's folder, which may contain the files of an earlier index,
 * `held`, and returns all the index's files. Only reports and minutes are in it: no notices, lists or packs. Each
 * entry is kept in the folder `cache`, by the financial year of its meeting, so that only changed
 * reports are read again.
 */
export async function writeSearchIndex(
  archive: Archive,
  output: string,
  cache: string,
  held: ReadonlyMap<string, FileRecord> = new Map(),
): Promise<Map<string, FileRecord>> {
  const version = programVersion();
  const kept = (name: string) => join(cache, "search", name);
  const makers = new EntryMakers();
  const writer = new IndexWriter(output, held);
  try {
    const years = await entriesByYear(archive, makers, writer, kept, version);
    const entries = years.flatMap((each) => each.entries);
    const names = years.flatMap(({ year }) => [year, bodiesOf(year), wordsOf(year)]);
    forgetOthers(join(cache, "search"), new Set([...names, "stems"]));
    const forms = formsIn(years);
    const { stems, files: scripts } = await stemsOf(forms, kept("stems"), version);
    const isBoilerplate = boilerplateIn(entries.map(({ keys }) => keys));
    const spans: YearPostings[] = [];
    for (const { year, ...each } of years)
      spans.push(await spanOf(each, stems, isBoilerplate, kept(wordsOf(year)), version));
    const words = joinedWords(spans.map(({ postings }) => postings));
    const index = {
      entries,
      names: years.flatMap((each) => each.names),
      lengths: spans.flatMap(({ postings }) => [...postings.lengths]),
      parts: indexParts(words),
      files: scripts,
    };
    for (const file of indexFiles(index)) writer.put(file);
    const vocabulary = vocabularyOf(spans.map((span) => span.held)).join("\n");
    writer.put(plainFile(searchVocabulary.slice(1), vocabulary));
    const equal = equalWordsOf(
      archive.searchTerms,
      entries.flatMap(({ definitions }) => definitions),
      sizesOf(forms, words, stems),
    );
    writer.put(plainFile(searchEqualWords.slice(1), equal));
    return writer.end();
  } finally {
    await makers.close();
  }
}

/** The file of a year's postings. */
const wordsOf = (year: string) => `${year}-words`;

/** The roots of the archive's words, each with the bytes of the index that its stems have. */
function sizesOf(
  forms: ReadonlySet<string>,
  { words, ends }: JoinedWords,
  stems: ReadonlyMap<string, string>,
): Map<string, number> {
  const bytes = new Map(words.map((word, at) => [word, (ends[at] ?? 0) - (ends[at - 1] ?? 0)]));
  const sizes = new Map<string, number>();
  for (const form of forms) {
    const size = bytes.get(stems.get(form) ?? form) ?? 0;
    const root = rootOf(form);
    sizes.set(root, Math.max(size, sizes.get(root) ?? 0));
  }
  return sizes;
}

/** Removes the caches of years that no longer have reports. */
function forgetOthers(folder: string, names: ReadonlySet<string>) {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder))
    if (!names.has(name)) rmSync(join(folder, name), { force: true });
}

interface YearEntries extends Entries {
  readonly year: string;
  /** The names of its reports' files. */
  readonly names: readonly string[];
}

/**
 * Only a few years are processed at a time, so that not all of them are in memory as text. The reports' files of
 * one year are written while threads make the entries of the next.
 */
async function entriesByYear(
  archive: Archive,
  makers: EntryMakers,
  writer: IndexWriter,
  kept: (name: string) => string,
  version: string,
): Promise<YearEntries[]> {
  const years: Promise<YearEntries>[] = [];
  // Oldest first, so that a new report leaves the numbers of the others unchanged.
  for (const [year, searched] of byYear(searchedIn(archive).toReversed())) {
    await years.at(-makers.count);
    const entries = entriesOf(searched, makers, kept(year), version);
    const made = entries.then(async (all) => ({
      ...all,
      year,
      names: await writeFragments(all, writer),
    }));
    // Errors are handled below, where all are awaited.
    made.catch(() => undefined);
    years.push(made);
  }
  return Promise.all(years);
}

/** Writes the files of some reports that are not there yet, and returns the names of all. */
async function writeFragments(
  { entries, bodies }: Entries,
  writer: IndexWriter,
): Promise<string[]> {
  const names = fragmentNames(entries);
  const isThere = names.map((name) => writer.keep(fragmentPath(name)));
  if (isThere.every(Boolean)) return names;
  const of = await bodies();
  names.forEach((name, at) => {
    const body = of[at];
    if (body) writer.put(fragmentFile(name, body.fragment));
  });
  return names;
}

function formsIn(spans: readonly Entries[]): Set<string> {
  const forms = new Set<string>();
  for (const { words } of spans)
    for (const word of words) for (const form of formsOf(word)) forms.add(form);
  forms.delete("");
  return forms;
}

function byYear(searched: readonly Searched[]): Map<string, Searched[]> {
  const years = new Map<string, Searched[]>();
  for (const one of searched) {
    const year = financialYearCode(financialYearOf(one.of.date));
    const held = years.get(year);
    if (held) held.push(one);
    else years.set(year, [one]);
  }
  return years;
}
