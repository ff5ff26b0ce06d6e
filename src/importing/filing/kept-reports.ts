import { posix } from "node:path";
import { type ContentFolder, openContentFolder, readText } from "../../reading/content-folder.ts";

/** The reports that a content folder holds already. */
export interface KeptReports {
  /** The path of the report made of a source with that SHA-256. */
  readonly bySource: Map<string, string>;
  /** Every path, in lower case: names that differ only in case are one on some machines. */
  readonly paths: Set<string>;
  /** Reports that this run of the command has made, by their paths. */
  readonly texts: Map<string, string>;
  readonly folder: ContentFolder;
}

const sourceHash = /^ {2,}sha256: ["']?([0-9a-f]{64})["']?$/m;

/** Looks through the reports of a content folder, filed and incoming. */
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

/** The texts of the reports that a folder held before this run of the command, by their paths. */
export const filedIn = ({ folder }: KeptReports, directory: string): [string, string][] =>
  folder.files
    .filter((file) => posix.dirname(file) === directory && file.endsWith(".md"))
    .map((file) => [file, readText(folder, file)]);

/** A name in a folder that no file has yet, whatever its capitals: "-2", "-3" are added to it. */
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
