import { hash } from "node:crypto";

/** A short digest of texts: the same parts give the same digest, other parts another. */
export const digestOf = (...parts: readonly string[]): string =>
  hash("sha256", parts.map((part) => `${part.length}:${part}`).join(""), "base64url").slice(0, 24);

/** The SHA-256 of bytes, in hexadecimal. */
export const sha256Of = (bytes: Uint8Array | string): string => hash("sha256", bytes, "hex");
