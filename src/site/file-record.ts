import { hash } from "node:crypto";
import type { FileRecord } from "../model/manifest.ts";

/** The size and SHA-256 of bytes, or of a text's in UTF-8. */
export function recordOf(content: Uint8Array | string): FileRecord {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  return { size: bytes.length, sha256: hash("sha256", bytes, "hex") };
}
