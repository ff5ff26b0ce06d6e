import { hash } from "node:crypto";
import type { FileRecord } from "../model/report/file-digest.ts";

/** A file of a written site, and a digest of all that it was made of. */
export interface FileMade extends FileRecord {
  readonly made: string;
  /** By which the file on the disk is known to be the one that was written: its time, size and number. */
  readonly stamp?: string;
}

/** The files of a written site, by their paths in it. */
export type FilesMade = ReadonlyMap<string, FileMade>;

/** The size and SHA-256 of bytes, or of a text's in UTF-8. */
export function recordOf(content: Uint8Array | string): FileRecord {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  return { size: bytes.length, sha256: hash("sha256", bytes, "hex") };
}
