import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import {
  type ContentFolder,
  openContentFolder,
  readText,
} from "../../reading/folder/content-folder.ts";

/** The reports already in a content folder. */
export interface KeptReports {
  /** The path of the report made from a source, by the source's SHA-256. */
  readonly bySource: Map<string, string>;
  /** Every path in lower case, because names that differ only in case are the same on some machines. */
  readonly paths: Set<string>;
  /** Reports that this run has written, by path. */
  readonly texts: Map<string, string>;
  readonly folder: ContentFolder;
}

const sourceHash = /^ {2,}sha256: ["']?([0-9a-f]{64})["']?$/m;

/** Reads the reports of a content folder, filed and incoming. */
export function keptReports(contentFolder: string): KeptReports {
  const folder = openContentFolder(contentFolder);
  const bySource = new Map<string, string>();
  for (const file of folder.files) {
    if (!/^(?:reports|incoming)\/.*\.md$/.test(file)) continue;
    const sha256 = sourceHash.exec(readText(folder, file).slice(0, 400_000))?.[1];
    if (sha256) bySource.set(sha256, file);
  }
  const paths = new Set(folder.files.map((file) => file.toLowerCase()));
  return { bySource, folder, paths, texts: new Map() };
}

/** The texts of the reports that were in a folder before this run, by path. */
export const filedIn = ({ folder }: KeptReports, directory: string): [string, string][] =>
  folder.files
    .filter((file) => posix.dirname(file) === directory && file.endsWith(".md"))
    .map((file) => [file, readText(folder, file)]);

/** A text of this run or of the folder, by its path; null if there is none. */
export function textThere(
  path: string,
  { kept, content }: { readonly kept: KeptReports; readonly content: string },
): string | null {
  const made = kept.texts.get(path);
  if (made !== undefined) return made;
  if (kept.folder.holds(path)) return readText(kept.folder, path);
  const written = join(content, path);
  return existsSync(written) ? readFileSync(written, "utf8") : null;
}

/** A file name that a folder does not have yet in any capitals, with "-2", "-3" and so on added if needed. */
export function freePath(
  kept: KeptReports,
  directory: string,
  stem: string,
  extension: string,
): string {
  let path = posix.join(directory, `${stem}${extension}`);
  for (let count = 2; kept.paths.has(path.toLowerCase()); count += 1) {
    path = posix.join(directory, `${stem}-${count}${extension}`);
  }
  return path;
}

/**
 * A free path for a raw file that no report is made from yet, or the path at which an import that was broken
 * off has left that very file.
 */
export function sourcePath(
  content: string,
  kept: KeptReports,
  directory: string,
  { stem, extension, bytes }: { stem: string; extension: string; bytes: Uint8Array },
): string {
  const free = freePath(kept, directory, stem, extension);
  for (let count = 1; ; count += 1) {
    const path = posix.join(directory, `${stem}${count === 1 ? "" : `-${count}`}${extension}`);
    if (path === free) return free;
    const there = join(content, path);
    if (existsSync(there) && readFileSync(there).equals(bytes)) return path;
  }
}
