import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** A file to be written; one that `replaces` may be there already. */
export interface FileToWrite {
  readonly path: string;
  readonly content: string | Uint8Array;
  readonly replaces: boolean;
}

/** Writes files all or none: each is whole under another name before the first takes its place. */
export function writeTogether(files: readonly FileToWrite[]) {
  const part = (path: string) => `${path}.part`;
  try {
    for (const { path, content, replaces } of files) {
      if (!replaces && existsSync(path)) throw new Error(`${path} is there already`);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(part(path), content);
    }
    for (const { path } of files) renameSync(part(path), path);
  } finally {
    for (const { path } of files) if (existsSync(part(path))) rmSync(part(path));
  }
}

const codes: Readonly<Record<string, string>> = {
  EACCES: "may not be read or written",
  EPERM: "may not be read or written",
  EROFS: "is on a disk that may not be written to",
  ENOSPC: "has no room left on its disk",
  ENOTDIR: "has a file in its path where a folder should be",
  EEXIST: "is a file where a folder should be",
  EISDIR: "is a folder where a file should be",
  ENAMETOOLONG: "has too long a name",
};

/** What stopped a file from being read or written, in plain words; null for any other fault. */
export function obstacle(error: unknown): string | null {
  if (!(error instanceof Error) || !("code" in error)) return null;
  const words = codes[String(error.code)];
  const path = "path" in error ? String(error.path) : "a file";
  return words === undefined ? null : `${path.replace(/\.part$/, "")} ${words}`;
}
