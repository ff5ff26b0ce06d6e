import { lstatSync, readdirSync } from "node:fs";
import { extname, join } from "node:path";
import { extensions } from "./raw-file.ts";

/** The files named by a command, including those in its folders, sorted the same way on every machine. */
export interface RawFiles {
  readonly files: readonly string[];
  /** Files in these folders of unknown kinds. */
  readonly unread: readonly string[];
  /** Paths that do not exist. */
  readonly missing: readonly string[];
}

/** Finds raw reports. A file named directly is always included; from a folder, only readable kinds are. */
export function rawFiles(paths: readonly string[]): RawFiles {
  const files: string[] = [];
  const unread: string[] = [];
  const missing: string[] = [];
  for (const path of paths) {
    const stat = lstatSync(path, { throwIfNoEntry: false });
    if (!stat) missing.push(path);
    else if (stat.isDirectory()) walk(path);
    else files.push(path);
  }
  return { files: [...new Set(files)], unread: [...new Set(unread)], missing };

  function walk(folder: string) {
    const entries = readdirSync(folder, { withFileTypes: true });
    for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      // Skips hidden files, and the lock files that Word creates for open documents.
      if (/^(?:\.|~\$)/.test(entry.name)) continue;
      if (entry.isDirectory()) walk(path);
      else if (!entry.isFile() || !extensions.includes(extname(path).toLowerCase()))
        unread.push(path);
      else files.push(path);
    }
  }
}
