import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Problem } from "../model/problem.ts";

/** What was found in files, by their paths. */
export type FilesSearched = Map<string, FileSearched>;

export interface FileSearched {
  /** By which the file is known to be the one that was read; empty where it was too fresh to tell. */
  readonly stamp: string;
  readonly problems: readonly Problem[];
}

interface Kept {
  readonly version: string;
  readonly files: readonly (readonly [string, FileSearched])[];
}

/** What an earlier search found; nothing where its file is missing, damaged or another version's. */
export function searchedBefore(path: string, version: string): FilesSearched {
  try {
    const kept: Kept = JSON.parse(readFileSync(path, "utf8"));
    return kept.version === version ? new Map(kept.files) : new Map();
  } catch {
    return new Map();
  }
}

/** Keeps what was found, whole or not at all. */
export function keepSearched(path: string, version: string, files: FilesSearched) {
  mkdirSync(dirname(path), { recursive: true });
  const written = `${path}-${process.pid}`;
  writeFileSync(written, JSON.stringify({ version, files: [...files] } satisfies Kept));
  renameSync(written, path);
}
