import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { digestOf } from "../reading/digest.ts";
import { keepText, keptText } from "../reading/kept/kept-text.ts";
import type { FileMade, FilesMade } from "./file-record.ts";

/** What builds wrote into their folders, kept outside of them. */
export interface BuildRecords {
  /** The files that a folder holds; null where that is not known, or another version wrote them. */
  readonly filesIn: (folder: string) => FilesMade | null;
  readonly keep: (folder: string, files: FilesMade) => void;
  /** Keeps under a folder's new name what is known of it. */
  readonly rename: (from: string, to: string) => void;
}

/** The records of a cache folder, which may be deleted at any time. `version` is the program’s own. */
export function buildRecords(cache: string, version: string): BuildRecords {
  const placeOf = (folder: string) => join(cache, "builds", digestOf(dirname(folder)));
  const loaded = new Map<string, FilesMade | null>();
  return {
    filesIn: (folder) => {
      const known = loaded.get(folder);
      if (known !== undefined) return known;
      const files = load(join(placeOf(folder), basename(folder)), version);
      loaded.set(folder, files);
      return files;
    },
    keep: (folder, files) => {
      const place = placeOf(folder);
      mkdirSync(place, { recursive: true });
      for (const name of readdirSync(place)) {
        if (!existsSync(join(dirname(folder), name))) rmSync(join(place, name), { force: true });
      }
      keepText(join(place, basename(folder)), textOf(version, files));
    },
    rename: (from, to) => {
      const record = join(placeOf(from), basename(from));
      if (existsSync(record)) renameSync(record, join(placeOf(to), basename(to)));
    },
  };
}

/** A line for each file, so that a record of a hundred thousand is read in a moment. */
const textOf = (version: string, files: FilesMade): string =>
  [
    version,
    ...[...files].map(([path, { made, size, sha256, stamp = "" }]) =>
      [path, made, size, sha256, stamp].join("\t"),
    ),
  ].join("\n");

function load(file: string, version: string): FilesMade | null {
  const [first, ...lines] = (keptText(file) ?? "").split("\n");
  if (first !== version) return null;
  return new Map(
    lines.map((line): [string, FileMade] => {
      const [path = "", made = "", size = "", sha256 = "", stamp = ""] = line.split("\t");
      return [path, { made, size: Number(size), sha256, stamp }];
    }),
  );
}
