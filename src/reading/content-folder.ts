import {
  closeSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
} from "node:fs";
import { join, posix } from "node:path";
import type { Problem } from "../model/problem.ts";

/**
 * The publisher's folder. What is read goes through here, so that nothing outside it ever is:
 * symbolic links are not followed, and a path that leads out of the folder is not opened.
 */
export interface ContentFolder {
  /** As the command was given it; Problems name files by it. */
  readonly path: string;
  /** Every file, as a path from the folder with "/" between its parts, in one order on every machine. */
  readonly files: readonly string[];
  readonly holds: (file: string) => boolean;
  /** A Problem for each symbolic link. */
  readonly problems: readonly Problem[];
}

/** Lists a content folder. Throws where there is no such folder. */
export function openContentFolder(path: string): ContentFolder {
  realpathSync(path);
  const files: string[] = [];
  const problems: Problem[] = [];
  walk("");
  const listed = new Set(files);
  return { path, files, holds: (file) => listed.has(file), problems };

  function walk(below: string) {
    for (const entry of readdirSync(join(path, below), { withFileTypes: true }).sort(byName)) {
      const file = posix.join(below, entry.name);
      if (entry.name.startsWith(".")) continue;
      if (entry.isDirectory()) walk(file);
      else if (entry.isFile()) files.push(file);
      else problems.push(notAFile(join(path, file)));
    }
  }
}

/** A file's bytes decoded as UTF-8 text, without a byte order mark and with "\n" line ends. */
export function readText(folder: ContentFolder, file: string): string {
  return readFileSync(join(folder.path, file), "utf8")
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n");
}

/** A file's bytes from its start, `most` of them at most. Its size need not be asked where it is known. */
export function readBytes(
  folder: ContentFolder,
  file: string,
  most: number,
  size = fileSize(folder, file),
): Uint8Array {
  const bytes = Buffer.alloc(Math.min(most, size));
  const opened = openSync(join(folder.path, file), "r");
  try {
    return bytes.subarray(0, readSync(opened, bytes, 0, bytes.length, 0));
  } finally {
    closeSync(opened);
  }
}

/** A file's size in bytes; null where the folder lists no such file. */
export const sizeOf = (folder: ContentFolder, file: string): number | null =>
  folder.holds(file) ? fileSize(folder, file) : null;

/** A file's size in bytes. */
export const fileSize = (folder: ContentFolder, file: string): number =>
  lstatSync(join(folder.path, file)).size;

/** A file's path as Problems print it. */
export const shownPath = (folder: ContentFolder, file: string): string => join(folder.path, file);

const byName = (one: { name: string }, other: { name: string }) =>
  one.name < other.name ? -1 : one.name > other.name ? 1 : 0;

function notAFile(file: string): Problem {
  return {
    rule: "not-a-file",
    severity: "error",
    message: "should be an ordinary file or folder; links to elsewhere are not followed",
    file,
    line: 1,
    column: 1,
  };
}
