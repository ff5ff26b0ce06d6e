import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { writeWhole } from "./write-whole.ts";

/** Writes a file, by its path from a folder, with the folders that it needs. */
export type FileWriter = (path: string, content: Uint8Array | string) => void;

/**
 * A writer of files under a folder. Where the folder `isRead` meanwhile, each file takes the place of the
 * one before it when it is whole; elsewhere none stands there. It waits for each: Node's own threads, writing several at once,
 * wait for one another in the file system and take three times as long.
 */
export function fileWriter(output: string, isRead = false): FileWriter {
  const folders = new Set<string>();
  return (path, content) => {
    const file = join(output, path);
    if (isRead) return writeWhole(file, content);
    const folder = dirname(file);
    if (!folders.has(folder)) {
      mkdirSync(folder, { recursive: true });
      folders.add(folder);
    }
    writeFileSync(file, content);
  };
}
