import type { Problem } from "../model/problem.ts";
import { keepText, keptText } from "../reading/kept/kept-text.ts";

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
  const text = keptText(path);
  const kept: Kept | null = text === null ? null : JSON.parse(text);
  return kept?.version === version ? new Map(kept.files) : new Map();
}

/** Keeps what was found, whole or not at all. */
export const keepSearched = (path: string, version: string, files: FilesSearched) =>
  keepText(path, JSON.stringify({ version, files: [...files] } satisfies Kept));
