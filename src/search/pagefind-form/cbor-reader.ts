import { decode } from "cborg";

/** The content of Pagefind's files: whole numbers, texts, and lists of these (RFC 8949). */
export type Cbor = number | string | readonly Cbor[];

/** A value that must be a list. Throws if it is not one. */
export function cborListOf(value: Cbor): readonly Cbor[] {
  if (!Array.isArray(value)) throw new Error("Pagefind's index is not as it was");
  return value;
}

/** Reads the value encoded in some bytes. Throws if they contain anything else. */
export const readCbor = (bytes: Uint8Array): Cbor => decode(bytes);
