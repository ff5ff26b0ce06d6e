import { existsSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { makeFolder } from "../../cache/make-folder.ts";

/** A file to be written; it may already exist only if it `replaces` it. */
export interface FileToWrite {
  readonly path: string;
  readonly content: string | Uint8Array;
  readonly replaces: boolean;
}

/** Writes all files or none: each is complete under another name before the first is renamed into place. */
export function writeTogether(files: readonly FileToWrite[]) {
  const part = (path: string) => `${path}.part`;
  try {
    for (const { path, content, replaces } of files) {
      if (!replaces && existsSync(path)) throw new Error(`${path} is there already`);
      makeFolder(dirname(path));
      writeFileSync(part(path), content);
    }
    for (const { path } of files) renameSync(part(path), path);
  } finally {
    for (const { path } of files) if (existsSync(part(path))) rmSync(part(path));
  }
}
