import { rmSync } from "node:fs";
import { join } from "node:path";
import { lastingStampOf } from "../cache/stamp.ts";
import type { FileMade, FilesMade } from "./file-record.ts";
import { filesUnder } from "./manifest.ts";

/** A folder that a build filled, compared with what the build wrote. */
export interface FolderFound {
  /** The files that are still as written. */
  readonly intact: FilesMade;
  /** The files that were altered or added by hand. */
  readonly others: readonly string[];
  /** How many of the build's files are altered or missing. */
  readonly lost: number;
}

/** Checks a folder by each file's time, size and inode number. */
export function folderFound(folder: string, files: FilesMade): FolderFound {
  const there = filesUnder(folder);
  const intact = new Map(
    there.flatMap((path): [string, FileMade][] => {
      const file = files.get(path);
      return file !== undefined && file.stamp === lastingStampOf(join(folder, path))
        ? [[path, file]]
        : [];
    }),
  );
  const others = there.filter((path) => !intact.has(path));
  return { intact, others, lost: files.size - intact.size };
}

/** Removes the altered and added files from a folder that goes live next. */
export function removeOthers(folder: string, { others }: FolderFound) {
  for (const path of others) rmSync(join(folder, path), { force: true });
}

/** Records the stamp of each file that was just written. */
export function stampFiles(folder: string, files: Map<string, FileMade>, held: FilesMade) {
  for (const [path, file] of files) {
    if (held.get(path) !== file)
      files.set(path, { ...file, stamp: lastingStampOf(join(folder, path)) });
  }
}
