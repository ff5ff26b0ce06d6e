import { hash } from "node:crypto";
import { lstatSync, readFileSync } from "node:fs";

/**
 * By what a file is known to be the same: its times, size and number. Empty for a file that is not
 * there, and for one that was written just now, whose next change may bear the same time.
 */
export function stampOf(file: string): string {
  const found = lstatSync(file, { throwIfNoEntry: false });
  if (!found || Date.now() - found.ctimeMs < 100) return "";
  return `${found.mtimeMs} ${found.ctimeMs} ${found.size} ${found.ino}`;
}

/** The same, or the SHA-256 of a file that was written just now. Throws where there is no such file. */
export const stampOrDigest = (file: string): string =>
  stampOf(file) || hash("sha256", readFileSync(file), "hex");

/** A stamp for a file of our own, which links and renames leave as it is. */
export function lastingStampOf(file: string): string {
  const found = lstatSync(file, { throwIfNoEntry: false });
  return found?.isFile() ? `${found.mtimeMs} ${found.size} ${found.ino}` : "";
}
