import {
  closeSync,
  type Dirent,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
} from "node:fs";
import { join, posix } from "node:path";
import type { Problem } from "../../model/problem.ts";
import { fileNameFault } from "./file-names.ts";
import { plainObstacle } from "./obstacle.ts";

/**
 * The publisher's folder. All reading goes through here, so that nothing outside it is ever read: symbolic
 * links are not followed, and a path that leads out of the folder is not opened.
 */
export interface ContentFolder {
  /** As given to the command; Problems name files by it. */
  readonly path: string;
  /** Every file, as a path from the folder with "/" between its parts, sorted the same way on every machine. */
  readonly files: readonly string[];
  readonly holds: (file: string) => boolean;
  /** A Problem for each symbolic link, each name that some system cannot hold, and each unreadable file. */
  readonly problems: readonly Problem[];
}

/** Lists a content folder. Throws if there is no such folder. */
export function openContentFolder(path: string): ContentFolder {
  realpathSync(path);
  const files: string[] = [];
  const problems: Problem[] = [];
  walk("");
  const listed = new Set(files);
  return { path, files, holds: (file) => listed.has(file), problems };

  function walk(below: string) {
    const before = new Map<string, string>();
    for (const entry of entriesIn(below)) {
      const file = posix.join(below, entry.name);
      if (entry.name.startsWith(".")) continue;
      const other = before.get(entry.name.toLowerCase());
      before.set(entry.name.toLowerCase(), entry.name);
      const fault =
        fileNameFault(entry.name) ??
        (other === undefined
          ? null
          : "has the same name as another, apart from capitals; rename one of them");
      if (fault !== null) problems.push(problemAt("file-name", ...named(file, fault)));
      // A name that cannot be decoded cannot be used to open its file.
      if (entry.name.includes("\uFFFD")) continue;
      if (entry.isDirectory()) walk(file);
      else if (entry.isFile()) files.push(file);
      else problems.push(problemAt("not-a-file", notAFile, join(path, file)));
    }
  }

  /** Any file that is not a report is named only by its folder, because its name may reveal something exempt. */
  function named(file: string, fault: string): [message: string, place: string] {
    const isTold = file.endsWith(".md") || !file.startsWith("reports/");
    return isTold
      ? [fault, join(path, file)]
      : [`a file or folder in it ${fault}`, join(path, posix.dirname(file))];
  }

  function entriesIn(below: string): Dirent[] {
    try {
      return readdirSync(join(path, below), { withFileTypes: true }).sort(byName);
    } catch (error) {
      const message = plainObstacle(error);
      if (message === null) throw error;
      problems.push(problemAt("unreadable", message, join(path, below)));
      return [];
    }
  }
}

/** A file's bytes as UTF-8 text, without a byte order mark and with "\n" line ends. */
export function readText(folder: ContentFolder, file: string): string {
  return readFileSync(join(folder.path, file), "utf8")
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n");
}

/** A file's first bytes, at most `most`. Pass the size if it is known. */
export function readBytes(
  folder: ContentFolder,
  file: string,
  most: number,
  size = fileSize(folder, file),
): Uint8Array {
  const bytes = Buffer.alloc(Math.min(most, size));
  const handle = openSync(join(folder.path, file), "r");
  try {
    return bytes.subarray(0, readSync(handle, bytes, 0, bytes.length, 0));
  } finally {
    closeSync(handle);
  }
}

/** A file's size in bytes; null if the folder does not list it. */
export const sizeOf = (folder: ContentFolder, file: string): number | null =>
  folder.holds(file) ? fileSize(folder, file) : null;

/** A file's size in bytes. */
export const fileSize = (folder: ContentFolder, file: string): number =>
  lstatSync(join(folder.path, file)).size;

/** A file's path as Problems print it. */
export const shownPath = (folder: ContentFolder, file: string): string => join(folder.path, file);

const byName = (one: { name: string }, other: { name: string }) =>
  one.name < other.name ? -1 : one.name > other.name ? 1 : 0;

const notAFile = "should be an ordinary file or folder; links to elsewhere are not followed";

const problemAt = (rule: string, message: string, file: string): Problem => {
  return { rule, severity: "error", message, file, line: 1, column: 1 };
};
