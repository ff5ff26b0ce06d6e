import { join } from "node:path";
import type { PagefindIndex } from "pagefind";
import { fileWriter } from "../../src/output/file-writer.ts";

/**
 * Writes Pagefind's index into a folder. Its own `writeFiles` answers while the system is still writing, and
 * closing Pagefind then can cut a file short.
 */
export async function writeIndex(index: PagefindIndex, folder: string): Promise<void> {
  const { errors, files } = await index.getFiles();
  if (errors.length > 0) throw new Error(errors.join("\n"));
  const write = fileWriter(join(folder, "pagefind"));
  for (const { path, content } of files) write(path, content);
}
