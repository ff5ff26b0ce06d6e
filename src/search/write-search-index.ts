import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Archive } from "../archive/archive.ts";
import { type Searched, searchedIn } from "../archive/search/searched.ts";
import { searchEqualWords, searchVocabulary } from "../model/addresses/addresses.ts";
import type { FileRecord } from "../model/report/file-digest.ts";
import { financialYearCode, financialYearOf } from "../model/time/financial-year.ts";
import { recordOf } from "../output/file-record.ts";
import { fileWriter } from "../output/file-writer.ts";
import { programVersion } from "../output/program-version.ts";
import { rootOf } from "../text/equal-terms.ts";
import { boilerplateIn } from "./boilerplate.ts";
import { type Entries, entriesOf } from "./entries.ts";
import { EntryMakers } from "./entry-makers.ts";
import { equalWordsOf } from "./equal-words.ts";
import { type IndexFile, indexFiles, plainFile } from "./pagefind-form/index-files.ts";
import { indexParts } from "./pagefind-form/index-parts.ts";
import { type IndexedWord, joinedWords } from "./pagefind-form/joined-words.ts";
import { packed } from "./pagefind-form/packed.ts";
import { formsOf } from "./plain-word.ts";
import { stemsOf } from "./stems.ts";
import { vocabularyOf } from "./vocabulary.ts";
import { spanOf } from "./year-postings.ts";

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
  const years = await entriesByYear(archive, kept, version);
  const entries = years.flatMap((each) => each.entries);
  const names = years.flatMap(({ year }) => [year, `${year}-words`]);
  forgetOthers(join(cache, "search"), new Set([...names, "stems"]));
  const forms = formsIn(years);
  const { stems, files: scripts } = await stemsOf(forms, kept("stems"), version);
  const isBoilerplate = boilerplateIn(entries.map(({ keys }) => keys));
  const spans = years.map(({ year, ...each }) =>
    spanOf(each, stems, isBoilerplate, kept(`${year}-words`), version),
  );
  const words = joinedWords(spans.map(({ postings }) => postings));
  const lengths = spans.flatMap(({ postings }) => [...postings.lengths]);
  const index = { entries, lengths, parts: indexParts(words), files: scripts };
  const vocabulary = vocabularyOf(spans.map((span) => span.held)).join("\n");
  const equal = equalWordsOf(
    archive.searchTerms,
    entries.flatMap(({ definitions }) => definitions),
    sizesOf(forms, words, stems),
  );
  const files = [
    ...indexFiles(index),
    plainFile(searchVocabulary.slice(1), vocabulary),
    plainFile(searchEqualWords.slice(1), equal),
  ];
  return writeChanged(files, output, held);
}

/** The roots of the archive's words, each with the bytes of the index that its stems have. */
function sizesOf(
  forms: ReadonlySet<string>,
  words: readonly IndexedWord[],
  stems: ReadonlyMap<string, string>,
): Map<string, number> {
  const bytes = new Map(words.map(({ word, bytes: { length } }) => [word, length]));
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

type YearEntries = Entries & { readonly year: string };

/** Only a few years are processed at a time, so that not all of them are in memory as text. */
async function entriesByYear(
  archive: Archive,
  kept: (name: string) => string,
  version: string,
): Promise<YearEntries[]> {
  const makers = new EntryMakers();
  const years: Promise<YearEntries>[] = [];
  try {
    // Oldest first, so that a new report leaves the numbers of the others unchanged.
    for (const [year, searched] of byYear(searchedIn(archive).toReversed())) {
      await years.at(-makers.count);
      const entries = entriesOf(searched, makers, kept(year), version);
      const made = entries.then((all) => ({ ...all, year }));
      // Errors are handled below, where all are awaited.
      made.catch(() => undefined);
      years.push(made);
    }
    return await Promise.all(years);
  } finally {
    await makers.close();
  }
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

/**
 * Writes the files that are not already there under the same hashed name, and removes the rest of the
 * earlier index. Nothing is overwritten, because the live site may share the bytes.
 */
function writeChanged(
  files: readonly IndexFile[],
  output: string,
  held: ReadonlyMap<string, FileRecord>,
): Map<string, FileRecord> {
  const all = new Map<string, FileRecord>();
  const write = fileWriter(output);
  const wanted = new Set(files.map(({ path }) => path));
  for (const path of held.keys())
    if (!wanted.has(path)) rmSync(join(output, path), { force: true });
  for (const { path, bytes, isNamed, isBare } of files) {
    const known = isNamed ? held.get(path) : undefined;
    if (known) {
      all.set(path, known);
      continue;
    }
    const content = isBare ? packed(bytes) : bytes;
    all.set(path, recordOf(content));
    rmSync(join(output, path), { force: true });
    write(path, content);
  }
  return all;
}
