import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { close, createIndex, type PagefindIndex } from "pagefind";
import type { Archive } from "../archive/archive.ts";
import { isReport } from "../archive/order.ts";
import { boilerplateIn } from "./boilerplate.ts";
import { searchRecord } from "./search-record.ts";

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
  for (const name of readdirSync(folder)) {
    if (unused.test(name)) rmSync(join(folder, name));
  }
}

/** How many records are on their way to Pagefind's own process at a time. */
const atATime = 64;

async function feed(index: PagefindIndex, archive: Archive) {
  const reports = archive.listed.filter(isReport);
  const isBoilerplate = boilerplateIn(reports);
  for (let at = 0; at < reports.length; at += atATime) {
    const answers = await Promise.all(
      reports
        .slice(at, at + atATime)
        .map((report) => index.addHTMLFile(searchRecord(report, isBoilerplate))),
    );
    for (const { errors } of answers) if (errors.length > 0) throw failure(errors);
  }
}

/** Pagefind's own interfaces, its worker, and what serves languages other than the archive's. */
const unused = /-ui\.(js|css)$|^pagefind-(highlight|worker)\.js$|^wasm\.unknown\./;

const failure = (errors: readonly string[]) =>
  new Error(`Pagefind did not index the archive: ${errors.join("; ")}`);
