import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { keep, readKept } from "../cache/kept-file.ts";
import { makeFolder } from "../cache/make-folder.ts";
import { digestOf } from "../reading/folder/digest.ts";
import type { FilesMade } from "./file-record.ts";

/** Records of what builds wrote into their folders, kept outside those folders. */
export interface BuildRecords {
  /** The files that a folder holds; null if unknown or written by another version. */
  readonly filesIn: (folder: string) => FilesMade | null;
  readonly keep: (folder: string, files: FilesMade) => void;
  /** Moves a folder's record to the folder's new name. */
  readonly rename: (from: string, to: string) => void;
  /** Drops the record of a folder that was removed: its file names may be made of a title now withheld. */
  readonly forget: (folder: string) => void;
}

/** The records in a cache folder, which may be deleted at any time. `version` is the program's own. */
export function buildRecords(cache: string, version: string): BuildRecords {
  const placeOf = (folder: string) => join(cache, "builds", digestOf(dirname(folder)));
  const loaded = new Map<string, FilesMade | null>();
  return {
    filesIn: (folder) => {
      const known = loaded.get(folder);
      if (known !== undefined) return known;
      const files = readKept<FilesMade>(join(placeOf(folder), basename(folder)), version);
      loaded.set(folder, files);
      return files;
    },
    keep: (folder, files) => {
      const place = placeOf(folder);
      makeFolder(place);
      for (const name of readdirSync(place)) {
        if (!existsSync(join(dirname(folder), name))) rmSync(join(place, name), { force: true });
      }
      keep(join(place, basename(folder)), version, files);
    },
    rename: (from, to) => {
      const record = join(placeOf(from), basename(from));
      if (existsSync(record)) renameSync(record, join(placeOf(to), basename(to)));
    },
    forget: (folder) => {
      loaded.delete(folder);
      rmSync(join(placeOf(folder), basename(folder)), { force: true });
    },
  };
}
