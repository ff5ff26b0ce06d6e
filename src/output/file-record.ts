import { hash } from "node:crypto";
import type { FileRecord } from "../model/report/file-digest.ts";

/** A file of a written site, with its digest. */
export interface FileMade extends FileRecord {
  readonly made: string;
  /** Identifies the written file on disk: its time, size and inode number. */
  readonly stamp?: string;
}

/** The files of a written site, by path. */
export type FilesMade = ReadonlyMap<string, FileMade>;

/** The size and SHA-256 of bytes, or of a text in UTF-8. */
export function recordOf(content: Uint8Array | string): FileRecord {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  return { size: bytes.length, sha256: hash("sha256", bytes, "hex") };
}
