import { createHash } from "node:crypto";
import type { FileRecord } from "../model/manifest.ts";

/** The size and SHA-256 of bytes, or of a text's in UTF-8. */
export const recordOf = (content: Uint8Array | string): FileRecord => ({
  size: Buffer.byteLength(content),
  sha256: createHash("sha256").update(content).digest("hex"),
});
