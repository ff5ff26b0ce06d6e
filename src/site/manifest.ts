import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, posix, relative } from "node:path";
import type { Archive } from "../archive/archive.ts";
import { type FileRecord, type Manifest, manifestFile } from "../model/manifest.ts";
import { isReport } from "../model/report.ts";

/**
 * Writes `manifest.json`: the size and SHA-256 of every file of a written site, and of the sources
 * of every report that it shows whole.
 */
export function writeManifest(archive: Archive, output: string) {
  const manifest: Manifest = {
    files: records(filesUnder(output), (file) => join(output, file)),
    sources: Object.fromEntries(sourcesOf(archive)),
  };
  writeFileSync(join(output, manifestFile), `${JSON.stringify(manifest, null, 1)}\n`);
}

/** Every file under a folder, the manifest aside, as paths with "/" between their parts, in order. */
export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .filter((file) => file !== manifestFile)
    .sort();
}

/** The size and SHA-256 of bytes. */
export const recordOf = (bytes: Uint8Array): FileRecord => ({
  size: bytes.length,
  sha256: createHash("sha256").update(bytes).digest("hex"),
});

const records = (files: readonly string[], placeOf: (file: string) => string) =>
  Object.fromEntries(files.map((file) => [file, recordOf(readFileSync(placeOf(file)))]));

/** Reports stand in the content folder as their addresses say: reports/<board>/<date>/<report>.md. */
function sourcesOf({ listed }: Archive): [string, FileRecord][] {
  return listed
    .filter(isReport)
    .flatMap(({ file, board, date, source }) => {
      const folder = posix.join("reports", board.entry.id, date);
      const names = [posix.basename(file.replaceAll("\\", "/")), ...(source ? [source.file] : [])];
      return names.map((name): [string, FileRecord] => [
        posix.join(folder, name),
        recordOf(readFileSync(join(dirname(file), name))),
      ]);
    })
    .sort(([one], [other]) => (one < other ? -1 : 1));
}
