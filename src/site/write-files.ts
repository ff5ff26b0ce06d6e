import { rmSync } from "node:fs";
import { join } from "node:path";
import { recordOf } from "./file-record.ts";
import { fileWriter } from "./file-writer.ts";
import { writeSearchIndex } from "./search/write-search-index.ts";
import type { Writing } from "./writing.ts";

/**
 * Takes away the files that go or are written anew. None is ever written over: its bytes may be
 * those of the live site as well.
 */
export function clearStale({ stale }: Writing, output: string) {
  for (const path of stale) rmSync(join(output, path), { force: true });
}

/** Writes the files that stand beside the pages, the search index among them. */
export async function writeBeside(writing: Writing, output: string): Promise<void> {
  const { site, beside, files, search, told } = writing;
  told?.begin("files");
  const writer = fileWriter(output);
  for (const { path, made, content } of beside) {
    const bytes = content();
    files.set(path, { made, ...recordOf(bytes) });
    await writer.write(path, bytes);
    told?.at(files.size);
  }
  await writer.done();
  if (search === null) return;
  told?.begin("search");
  const { made, cache, held } = search;
  for (const [path, file] of await writeSearchIndex(site.archive, output, cache, held)) {
    const known = held.get(path);
    files.set(path, known === file ? known : { made, ...file });
  }
}
