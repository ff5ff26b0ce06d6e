import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Archive } from "../../archive/archive.ts";
import { searchVocabulary } from "../../model/addresses.ts";
import { financialYearCode, financialYearOf } from "../../model/financial-year.ts";
import { isReport, type Report } from "../../model/report.ts";
import { programVersion } from "../program-version.ts";
import { boilerplateIn } from "./boilerplate.ts";
import { type Entries, entriesOf } from "./entries.ts";
import { packed } from "./entry.ts";
import { EntryMakers } from "./entry-makers.ts";
import { type IndexFile, indexFiles } from "./index-files.ts";
import { indexParts } from "./index-parts.ts";
import { joinedWords } from "./joined-words.ts";
import { formsOf } from "./plain-word.ts";
import { spanOf } from "./spans.ts";
import { stemsOf } from "./stems.ts";
import { vocabularyOf } from "./vocabulary.ts";

/**
 * Writes the search index of an archive into the folder of its site. Reports alone are in it: no
 * notice, no list and no pack. What was made of each report is kept in the folder `cache`, by the
 * financial year of the meeting, so that later only reports that changed are read again.
 */
export async function writeSearchIndex(
  archive: Archive,
  output: string,
  cache: string,
): Promise<void> {
  const version = programVersion();
  const kept = (name: string) => join(cache, name);
  const years = await entriesByYear(archive, kept, version);
  const entries = years.flatMap((each) => each.entries);
  const { stems, files } = await stemsOf(formsIn(years), kept("stems"));
  const isBoilerplate = boilerplateIn(entries.map(({ keys }) => keys));
  const spans = years.map(({ year, ...each }) =>
    spanOf(each, stems, isBoilerplate, kept(`${year}-words`), version),
  );
  const words = joinedWords(spans.map(({ postings }) => postings));
  const lengths = spans.flatMap(({ postings }) => [...postings.lengths]);
  const index = { entries, lengths, parts: indexParts(words), files };
  writeAll(join(output, "pagefind"), indexFiles(index));
  const path = join(output, searchVocabulary);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, vocabularyOf(spans.map(({ held }) => held)).join("\n"));
}

type YearEntries = Entries & { readonly year: string };

/** A few years are read and made at a time, so that not all of them stand in memory as text. */
async function entriesByYear(
  { listed }: Archive,
  kept: (name: string) => string,
  version: string,
): Promise<YearEntries[]> {
  const makers = new EntryMakers();
  const years: Promise<YearEntries>[] = [];
  try {
    // The oldest first, so that a new report leaves the others' numbers as they are.
    for (const [year, reports] of byYear(listed.filter(isReport).reverse())) {
      await years.at(-makers.count);
      const entries = entriesOf(reports, makers, kept(year), version);
      const made = entries.then((all) => ({ ...all, year }));
      // What fails is met below, where all are awaited.
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

function byYear(reports: readonly Report[]): Map<string, Report[]> {
  const years = new Map<string, Report[]>();
  for (const report of reports) {
    const year = financialYearCode(financialYearOf(report.date));
    const held = years.get(year);
    if (held) held.push(report);
    else years.set(year, [report]);
  }
  return years;
}

/** Leaves the files alone whose names say that they are the same, and removes those of another index. */
function writeAll(folder: string, files: readonly IndexFile[]) {
  for (const part of ["fragment", "index", "filter"])
    mkdirSync(join(folder, part), { recursive: true });
  const wanted = new Set(files.map(({ path }) => path));
  const there = new Set(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)),
  );
  for (const path of there) if (!wanted.has(path)) rmSync(join(folder, path));
  for (const { path, bytes, isNamed, isBare } of files) {
    if (isNamed && there.has(path)) continue;
    writeFileSync(join(folder, path), isBare ? packed(bytes) : bytes);
  }
}
