import { hash } from "node:crypto";
import { lstatSync, readFileSync } from "node:fs";

/**
 * Identifies a version of a file by its times, size and inode number. Empty if the file is missing, or was
 * written so recently that its next change could carry the same time.
 */
export function stampOf(file: string): string {
  const found = lstatSync(file, { throwIfNoEntry: false });
  if (!found || Date.now() - found.ctimeMs < 100) return "";
  return `${found.mtimeMs} ${found.ctimeMs} ${found.size} ${found.ino}`;
}

/** The same stamp, or the SHA-256 if the file was written just now. Throws if there is no such file. */
export const stampOrDigest = (file: string): string =>
  stampOf(file) || hash("sha256", readFileSync(file), "hex");

/** A stamp for one of our own files, which stays the same when the file is linked or renamed. */
export function lastingStampOf(file: string): string {
  const found = lstatSync(file, { throwIfNoEntry: false });
  return found?.isFile() ? `${found.mtimeMs} ${found.size} ${found.ino}` : "";
}
