import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isForServer } from "../formats/serving/server-files.ts";
import { type FileRecord, type Manifest, manifestFile } from "../model/report/file-digest.ts";
import { recordOf } from "./file-record.ts";
import { filesUnder } from "./manifest.ts";
import { manifestOf, partsNamed } from "./manifest-form.ts";

/** A file of a published copy that differs from the manifest. */
export interface Difference {
  readonly file: string;
  readonly kind: "missing" | "changed" | "extra";
}

/** A published copy of the site: a folder, or a web server. */
export interface Copy {
  /** A file's bytes, or null if there is no such file. */
  readonly read: (file: string) => Promise<Uint8Array | null>;
  /** Every file; null if the only way to know is to ask for each. */
  readonly files: readonly string[] | null;
  /** False for a web server, which does not send some of its files. */
  readonly isFolder: boolean;
}

/** The differences between a copy and a manifest, sorted by file name. */
export async function differences(copy: Copy, manifest: Manifest): Promise<Difference[]> {
  const listed = Object.entries(manifest.files).filter(
    ([file]) => copy.isFolder || !isForServer(file),
  );
  const found: Difference[] = (copy.files ?? [])
    .filter((file) => !Object.hasOwn(manifest.files, file))
    .map((file) => ({ file, kind: "extra" }));
  const queue = [...listed];
  const check = async () => {
    for (let next = queue.pop(); next; next = queue.pop()) {
      const kind = await differenceOf(copy, ...next);
      if (kind) found.push({ file: next[0], kind });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, check));
  return found.sort((one, other) => (one.file < other.file ? -1 : 1));
}

/** How many requests run at once. */
const atOnce = 8;

async function differenceOf(copy: Copy, file: string, { size, sha256 }: FileRecord) {
  const bytes = await copy.read(file);
  if (bytes === null) return "missing";
  const is = recordOf(bytes);
  return is.size === size && is.sha256 === sha256 ? null : "changed";
}

/** The copy in a folder. */
export const folderCopy = (folder: string): Copy => ({
  read: async (file) => {
    const path = join(folder, file);
    return existsSync(path) ? readFileSync(path) : null;
  },
  files: filesUnder(folder),
  isFolder: true,
});

/** The copy that a web server sends from an address ending in "/". */
export const servedCopy = (address: string): Copy => ({
  read: async (file) => {
    const answer = await fetch(new URL(file.split("/").map(encodeURIComponent).join("/"), address));
    const bytes = new Uint8Array(await answer.arrayBuffer());
    return answer.ok ? bytes : null;
  },
  files: null,
  isFolder: false,
});

/** A copy's own manifest, or null. */
export async function ownManifest(copy: Copy): Promise<Manifest | null> {
  const textAt = async (path: string) => {
    const bytes = await copy.read(path);
    return bytes && new TextDecoder().decode(bytes);
  };
  const text = await textAt(manifestFile);
  if (text === null) return null;
  const parts = new Map<string, string | null>();
  for (const path of partsNamed(text)) parts.set(path, await textAt(path));
  return manifestOf(text, (path) => parts.get(path));
}
