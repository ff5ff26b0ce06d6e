import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { close, createIndex, type PagefindIndex } from "pagefind";
import type { Archive } from "../archive/archive.ts";
import { reportAddress, searchVocabulary } from "../model/addresses.ts";
import { isReport } from "../model/report.ts";
import { attachmentPages } from "./attachment-text.ts";
import { boilerplateIn } from "./boilerplate.ts";
import { orderSearchFiles } from "./search-files.ts";
import { searchRecord } from "./search-record.ts";
import { vocabularyOf } from "./vocabulary.ts";

/**
 * Writes the search index of an archive into the folder of its site. Reports alone are in it: no
 * notice, no list and no pack. Throws with Pagefind's words where it fails, for it never throws itself.
 */
export async function writeSearchIndex(archive: Archive, output: string): Promise<void> {
  const folder = join(output, "pagefind");
  try {
    const { index, errors } = await createIndex({ forceLanguage: "en" });
    if (!index) throw failure(errors);
    await feed(index, archive);
    const written = await index.writeFiles({ outputPath: folder });
    if (written.errors.length > 0) throw failure(written.errors);
  } finally {
    await close();
  }
  orderSearchFiles(folder);
  writeVocabulary(archive, output);
  for (const name of readdirSync(folder)) {
    if (unused.test(name)) rmSync(join(folder, name));
  }
}

function writeVocabulary({ listed }: Archive, output: string) {
  const path = join(output, searchVocabulary);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, vocabularyOf(listed.filter(isReport)).join("\n"));
}

/** Records are handed over as files of a folder, which takes a third of the time of handing them one by one. */
async function feed(index: PagefindIndex, archive: Archive) {
  const folder = mkdtempSync(join(tmpdir(), "search-records-"));
  try {
    const reports = archive.listed.filter(isReport);
    const isBoilerplate = boilerplateIn(reports);
    for (const report of reports) {
      const record = searchRecord(report, await attachmentPages(report), isBoilerplate);
      const place = join(folder, reportAddress(report));
      mkdirSync(place, { recursive: true });
      writeFileSync(join(place, "index.html"), record);
    }
    const { errors, page_count } = await index.addDirectory({ path: folder });
    if (errors.length > 0) throw failure(errors);
    if (page_count !== reports.length)
      throw failure([`${page_count} of ${reports.length} reports were read`]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Pagefind's own interfaces, its worker, and what serves languages other than the archive's. */
const unused = /-ui\.(js|css)$|^pagefind-(highlight|worker)\.js$|^wasm\.unknown\./;

const failure = (errors: readonly string[]) =>
  new Error(`Pagefind did not index the archive: ${errors.join("; ")}`);
