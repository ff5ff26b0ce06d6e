import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, gzip, constants as zlib } from "node:zlib";
import { hashedNames } from "../../formats/caching.ts";
import { type FileMade, recordOf } from "../../output/file-record.ts";
import { toPack } from "./writing.ts";

/**
 * Writes a Brotli and a gzip copy beside every file of a folder that is worth it and has none, and
 * puts them among its files. What a copy was made of is the hash of its file.
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

/** As many as the threads in which Node packs (libuv's pool). */
const atOnce = 4;

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Neither form holds a time or a name, so that the same bytes pack to the same bytes. */
const packed = async (path: string, bytes: Uint8Array): Promise<[string, Uint8Array][]> => [
  [".br", await brotli(bytes, { params: brotliParams(path, bytes.length) })],
  [".gz", await gzipped(bytes, { level: 9 })],
];

/**
 * Quality 5 packs pages to 25.4 % in 2 s for 1,000 reports; 11 to 21.0 % in 90 s, which is spent on
 * the few files alone that every reader fetches.
 */
const brotliParams = (path: string, size: number) => ({
  [zlib.BROTLI_PARAM_MODE]: zlib.BROTLI_MODE_TEXT,
  [zlib.BROTLI_PARAM_QUALITY]: forEveryone.test(path) ? 11 : 5,
  [zlib.BROTLI_PARAM_SIZE_HINT]: size,
});

const forEveryone = new RegExp(hashedNames);
