import { readdirSync } from "node:fs";
import { join, posix } from "node:path";
import type { Archive } from "../archive/archive.ts";
import { firstUrl } from "../model/addresses/address-ledger.ts";
import { type FileRecord, type Manifest, manifestFile } from "../model/report/file-digest.ts";
import { isReport } from "../model/report/report.ts";
import type { FilesMade } from "./file-record.ts";

/**
 * `manifest.json`: the size and SHA-256 of every file of a written site, and of the source of every report
 * that it shows in full.
 */
export function manifestText(archive: Archive, written: FilesMade, isPreview: boolean): string {
  const files = [...written].map(([path, { size, sha256 }]) => [path, { size, sha256 }] as const);
  const manifest: Manifest = {
    files: Object.fromEntries(files.sort(byPath)),
    sources: Object.fromEntries(sourcesOf(archive).sort(byPath)),
    archive: archiveUrl(archive),
    ...(isPreview ? { preview: true } : {}),
  };
  return `${JSON.stringify(manifest, null, 1)}\n`;
}

/** The URL that tells an archive from others, which stays when the archive moves: where it was first published. */
export const archiveUrl = ({ ledger, settings }: Pick<Archive, "ledger" | "settings">): string =>
  firstUrl(ledger) ?? settings.statedUrl;

/** Every file under a folder except the manifest, as sorted paths with "/" between their parts. */
export function filesUnder(folder: string): string[] {
  const files: string[] = [];
  const walk = (below: string) => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = `${below}${entry.name}`;
      if (entry.isDirectory()) walk(`${path}/`);
      else if (path !== manifestFile) files.push(path);
    }
  };
  walk("");
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
