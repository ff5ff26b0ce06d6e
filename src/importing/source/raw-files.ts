import { lstatSync, readdirSync } from "node:fs";
import { extname, join } from "node:path";
import { extensions } from "./raw-file.ts";

/** The files that a command names, those in its folders included, in one order on every machine. */
export interface RawFiles {
  readonly files: readonly string[];
  /** Files in these folders of a kind that is not read. */
  readonly unread: readonly string[];
  /** Paths at which there is nothing. */
  readonly missing: readonly string[];
}

/** Looks for raw reports. A file that is named is taken whatever it is; of a folder only those that can be read. */
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
      // Hidden files, and those by which Word marks a report that is open in it.
      if (/^(?:\.|~\$)/.test(entry.name)) continue;
      if (entry.isDirectory()) walk(path);
      else if (!entry.isFile() || !extensions.includes(extname(path).toLowerCase()))
        unread.push(path);
      else files.push(path);
    }
  }
}
