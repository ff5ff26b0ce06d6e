import { decode } from "cborg";

/** What Pagefind's files are made of: whole numbers, texts, and lists of these (RFC 8949). */
export type Cbor = number | string | readonly Cbor[];

/** A value that should be a list. Throws where it is none. */
export function listOf(value: Cbor): readonly Cbor[] {
  if (!Array.isArray(value)) throw new Error("Pagefind's index is not as it was");
  return value;
}

/** Reads the value that some bytes hold. Throws where they hold anything else. */
export const readCbor = (bytes: Uint8Array): Cbor => decode(bytes);
