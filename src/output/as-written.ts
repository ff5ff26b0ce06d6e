import { rmSync } from "node:fs";
import { join } from "node:path";
import { lastingStampOf } from "../cache/stamp.ts";
import type { FileMade, FilesMade } from "./file-record.ts";
import { filesUnder } from "./manifest.ts";

/** A folder that a build filled, held against what the build wrote. */
export interface FolderFound {
  /** The files that are as they were written. */
  readonly intact: FilesMade;
  /** The files that are not, or that the build did not write: altered or added by hand. */
  readonly others: readonly string[];
  /** How many files of the build are altered or gone. */
  readonly lost: number;
}

/** What is found in a folder of which nothing is known. */
export const nothingFound: FolderFound = { intact: new Map(), others: [], lost: 0 };

/** Looks through a folder, by each file’s time, size and number. */
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

/** Removes from a folder that goes live next what is not as the build wrote it. */
export function removeOthers(folder: string, { others }: FolderFound) {
  for (const path of others) rmSync(join(folder, path), { force: true });
}

/** Notes by what each file that was just written will be known. */
export function stampFiles(folder: string, files: Map<string, FileMade>, held: FilesMade) {
  for (const [path, file] of files) {
    if (held.get(path) !== file)
      files.set(path, { ...file, stamp: lastingStampOf(join(folder, path)) });
  }
}
