import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";
import type { Archive } from "../archive/archive.ts";
import { makeFolder } from "../cache/make-folder.ts";
import { firstUrl } from "../model/addresses/address-ledger.ts";
import { type FileRecord, type Manifest, manifestFile } from "../model/report/file-digest.ts";
import { isReport } from "../model/report/report.ts";
import type { FilesMade } from "./file-record.ts";
import { isManifestPart, manifestFiles } from "./manifest-form.ts";

/** The size and SHA-256 of every file of a written site, and of the source of every report that it shows in full. */
export function manifestOfSite(archive: Archive, written: FilesMade, isPreview: boolean): Manifest {
  const files = [...written].map(([path, { size, sha256 }]) => [path, { size, sha256 }] as const);
  return {
    files: Object.fromEntries(files.sort(byPath)),
    sources: Object.fromEntries(sourcesOf(archive).sort(byPath)),
    archive: archiveUrl(archive),
    ...(isPreview ? { preview: true } : {}),
  };
}

/**
 * Writes a manifest's files into a folder. Files that are written alike stay as they are, so that a copy of
 * the site by their times leaves them alone; the others are removed first, since they may be links to the
 * live site's.
 */
export function writeManifest(folder: string, manifest: Manifest) {
  const texts = manifestFiles(manifest);
  const isAlike = (path: string) => textAt(join(folder, path)) === texts.get(path);
  for (const path of [...manifestPaths(folder), ...texts.keys()].filter((each) => !isAlike(each))) {
    rmSync(join(folder, path), { force: true });
    const text = texts.get(path);
    if (text === undefined) continue;
    makeFolder(join(folder, posix.dirname(path)));
    writeFileSync(join(folder, path), text);
  }
}

/** True if a folder holds exactly these files of a manifest. */
export function holdsManifest(folder: string, manifest: Manifest): boolean {
  const texts = manifestFiles(manifest);
  return (
    manifestPaths(folder).length === texts.size &&
    [...texts].every(([path, text]) => textAt(join(folder, path)) === text)
  );
}

/** The URL that tells an archive from others, which stays when the archive moves: where it was first published. */
export const archiveUrl = ({ ledger, settings }: Pick<Archive, "ledger" | "settings">): string =>
  firstUrl(ledger) ?? settings.statedUrl;

/** Every file under a folder except the manifest's, as sorted paths with "/" between their parts. */
export const filesUnder = (folder: string): string[] =>
  pathsUnder(folder, "").filter((path) => !isOfManifest(path));

const isOfManifest = (path: string) => path === manifestFile || isManifestPart(path);

/** The files of the manifest that a folder holds. */
const manifestPaths = (folder: string): string[] => {
  const parts = existsSync(join(folder, "manifest")) ? pathsUnder(folder, "manifest/") : [];
  const first = existsSync(join(folder, manifestFile)) ? [manifestFile] : [];
  return [...parts.filter(isManifestPart), ...first];
};

const textAt = (file: string) => (existsSync(file) ? readFileSync(file, "utf8") : null);

function pathsUnder(folder: string, below: string): string[] {
  const files: string[] = [];
  const walk = (below: string) => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = `${below}${entry.name}`;
      if (entry.isDirectory()) walk(`${path}/`);
      else files.push(path);
    }
  };
  walk(below);
  return files.sort();
}

/** Reports are kept where their addresses say: reports/<board>/<date>/<report>.md. */
function sourcesOf({ listed }: Archive): [string, FileRecord][] {
  return listed.filter(isReport).flatMap(({ file, bytes, board, date, source }) => {
    const folder = posix.join("reports", board.entry.id, date);
    const own = posix.join(folder, posix.basename(file.replaceAll("\\", "/")));
    const records: [string, FileRecord][] = [[own, bytes]];
    if (source) {
      const { size, sha256 } = source;
      records.push([posix.join(folder, source.file), { size, sha256 }]);
    }
    return records;
  });
}

const byPath = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]) =>
  one < other ? -1 : 1;
