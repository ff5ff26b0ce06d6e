import { existsSync, readdirSync, rmSync } from "node:fs";
import { join, posix } from "node:path";
import { recordOf } from "../../output/file-record.ts";
import { fileWriter } from "../../output/file-writer.ts";
import { writeSearchIndex } from "../../search/write-search-index.ts";
import type { Batch } from "./batches.ts";
import { writePage } from "./write-page.ts";
import type { Writing } from "./writing.ts";

/** Writes a site into a folder, step by step. */
export interface SiteWriter {
  readonly batches: readonly Batch[];
  /** Lays out and writes the pages of a batch, unless a thread does so. */
  readonly pages: (batch: Batch) => void;
  /** Writes the other files, including the search index. */
  readonly others: () => Promise<void>;
}

/**
 * Starts writing. Files that are removed or replaced are deleted first, because writing over a file could
 * change the live site's bytes as well. In a folder that readers use meanwhile, a replaced file stays until
 * then.
 */
export function siteWriter(writing: Writing, output: string): SiteWriter {
  const { batches, site, files, stale, progress, threads, isServed } = writing;
  const staying = new Set(isServed ? pathsOf(writing) : []);
  for (const path of stale) if (!staying.has(path)) rmSync(join(output, path), { force: true });
  const write = fileWriter(output, isServed);
  const shared = threads?.layOut(batches, site.assets.addresses, output, isServed) ?? null;
  return {
    batches,
    pages: ({ at, pages }) => {
      if (shared && !shared.claim(at)) return;
      for (const page of pages) {
        files.set(page.path, writePage(page, write));
        progress?.at(files.size);
      }
    },
    others: async () => {
      for (const [path, file] of (await shared?.done()) ?? []) files.set(path, file);
      // The search index has its own threads.
      await threads?.close();
      await writeOthers(writing, output);
      removeEmpty(stale.filter((path) => !files.has(path)).map(posix.dirname), output);
    },
  };
}

const pathsOf = ({ batches, others }: Writing): string[] =>
  [...batches.flatMap(({ pages }) => pages), ...others].map(({ path }) => path);

/** Removes empty folders, and their parents if these become empty. */
function removeEmpty(folders: readonly string[], output: string) {
  for (const folder of new Set(folders)) {
    for (let path = folder; path !== "."; path = posix.dirname(path)) {
      const place = join(output, path);
      if (existsSync(place) && readdirSync(place).length > 0) break;
      rmSync(place, { recursive: true, force: true });
    }
  }
}

async function writeOthers(writing: Writing, output: string): Promise<void> {
  const { site, others, files, search, progress, isServed } = writing;
  progress?.begin("files");
  const write = fileWriter(output, isServed);
  for (const { path, made, content } of others) {
    const bytes = content();
    files.set(path, { made, ...recordOf(bytes) });
    write(path, bytes);
    progress?.at(files.size);
  }
  if (search === null) return;
  progress?.begin("search");
  const { made, cache, held } = search;
  for (const [path, file] of await writeSearchIndex(site.archive, output, cache, held)) {
    const known = held.get(path);
    files.set(path, known === file ? known : { made, ...file });
  }
}
