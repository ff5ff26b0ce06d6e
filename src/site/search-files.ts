import { createHash } from "node:crypto";
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { compare } from "../archive/order.ts";
import { type Cbor, decodeCbor, encodeCbor, listOf } from "./cbor.ts";
import { indexParts } from "./index-parts.ts";

/**
 * Puts the files of a Pagefind index in one order, so that the same archive gives the same bytes, and
 * its words in smaller parts. Pagefind writes filters and their values as they come to hand. Parts and
 * filters stand in the index's own list of what it holds, which `pagefind-entry.json` names by a hash.
 */
export function orderSearchFiles(folder: string) {
  const renamed = new Map(
    readdirSync(join(folder, "filter")).map((name) => {
      const [filter, values] = listOf(decodeCbor(readPacked(join(folder, "filter", name))));
      const ordered = [filter ?? "", byFirst(values ?? [])];
      rmSync(join(folder, "filter", name));
      return [
        stem(name),
        writePacked(join(folder, "filter"), "en_", ".pf_filter", encodeCbor(ordered)),
      ] as const;
    }),
  );
  for (const name of readdirSync(folder).filter((each) => each.endsWith(".pf_meta"))) {
    const parts = [...listOf(decodeCbor(readPacked(join(folder, name))))];
    const filters = listOf(parts[filtersAt] ?? []).map((each) => {
      const [filter = "", hash] = listOf(each);
      return [filter, renamed.get(String(hash)) ?? hash ?? ""];
    });
    parts[filtersAt] = byFirst(filters);
    parts[wordsAt] = writeParts(join(folder, "index"));
    rmSync(join(folder, name));
    renameEntry(
      folder,
      stem(name),
      writePacked(folder, "pagefind.en_", ".pf_meta", encodeCbor(parts)),
    );
  }
}

/** Where the list of filters stands in the list of what the index holds. */
const filtersAt = 3;

/** Where the list of the index's parts stands: the first word, the last, and the file. */
const wordsAt = 2;

function writeParts(folder: string): Cbor {
  const names = readdirSync(folder);
  const contents = names.map((name) => readPacked(join(folder, name)));
  for (const name of names) rmSync(join(folder, name));
  return indexParts(contents).map(({ from, to, content }) => [
    from,
    to,
    writePacked(folder, "en_", ".pf_index", content),
  ]);
}

const signature = Buffer.from("pagefind_dcd");
const stem = (name: string) => name.replace(/\.pf_(?:filter|meta)$/, "");

const readPacked = (path: string): Buffer =>
  gunzipSync(readFileSync(path)).subarray(signature.length);

/** Writes a file that is named for what it holds, and gives the name without its ending. */
function writePacked(folder: string, start: string, ending: string, value: Buffer): string {
  const content = Buffer.concat([signature, value]);
  const name = start + createHash("sha256").update(content).digest("hex").slice(0, 8);
  writeFileSync(join(folder, name + ending), gzipSync(content));
  return name;
}

function renameEntry(folder: string, from: string, to: string) {
  const path = join(folder, "pagefind-entry.json");
  const hash = (name: string) => name.replace(/^pagefind\./, "");
  writeFileSync(`${path}.new`, readFileSync(path, "utf8").replace(hash(from), hash(to)));
  renameSync(`${path}.new`, path);
}

const byFirst = (list: Cbor): Cbor =>
  [...listOf(list)].sort((one, other) => compare(String(listOf(one)[0]), String(listOf(other)[0])));
