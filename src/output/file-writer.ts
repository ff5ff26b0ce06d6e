import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { makeFolder } from "../cache/make-folder.ts";
import { writeWhole } from "./write-whole.ts";

/** Writes a file, by its path within a folder, and creates the folders it needs. */
export type FileWriter = (path: string, content: Uint8Array | string) => void;

/**
 * A writer of files in a folder. If readers use the folder meanwhile (`isRead`), each new file replaces the
 * old one in one step; otherwise no old file is there. Writes are synchronous: when Node's threads write
 * several files at once, they wait for one another in the file system and take three times as long.
 */
export function fileWriter(output: string, isRead = false): FileWriter {
  const folders = new Set<string>();
  return (path, content) => {
    const file = join(output, path);
    if (isRead) return writeWhole(file, content);
    const folder = dirname(file);
    if (!folders.has(folder)) {
      makeFolder(folder);
      folders.add(folder);
    }
    writeFileSync(file, content);
  };
}
