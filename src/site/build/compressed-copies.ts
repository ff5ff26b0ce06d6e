import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, gzip, constants as zlib } from "node:zlib";
import { hashedNames } from "../../formats/serving/caching.ts";
import { type FileMade, recordOf } from "../../output/file-record.ts";
import { toPack } from "./writing.ts";

/**
 * Adds a Brotli and a gzip copy of every file of a folder that compresses well and has none. A copy's
 * record refers to the hash of its file.
 */
export async function packFiles(folder: string, files: Map<string, FileMade>): Promise<void> {
  const queue = toPack(files);
  const work = async () => {
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      const [path, { sha256 }] = next;
      for (const [ending, bytes] of await packed(path, await readFile(join(folder, path)))) {
        await writeFile(join(folder, path + ending), bytes);
        files.set(path + ending, { made: sha256, ...recordOf(bytes) });
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

/** As many as libuv's pool has threads. */
const atOnce = 4;

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Neither format contains a time or a name, so the same bytes always compress to the same bytes. */
const packed = async (path: string, bytes: Uint8Array): Promise<[string, Uint8Array][]> => [
  [".br", await brotli(bytes, { params: brotliParams(path, bytes.length) })],
  [".gz", await gzipped(bytes, { level: 9 })],
];

/**
 * Quality 5 compresses pages to 25.4 % in 2 s for 1,000 reports; 11 to 21.0 % in 90 s, which is spent only
 * on the few files that every reader fetches.
 */
const brotliParams = (path: string, size: number) => ({
  [zlib.BROTLI_PARAM_MODE]: zlib.BROTLI_MODE_TEXT,
  [zlib.BROTLI_PARAM_QUALITY]: forEveryone.test(path) ? 11 : 5,
  [zlib.BROTLI_PARAM_SIZE_HINT]: size,
});

const forEveryone = new RegExp(hashedNames);
