/** What Pagefind's files are made of: whole numbers, texts, and lists of these (RFC 8949). */
export type Cbor = number | string | readonly Cbor[];

/** A value that should be a list. Throws where it is none. */
export function listOf(value: Cbor): readonly Cbor[] {
  if (typeof value !== "object") throw new Error("Pagefind's index is not as it was");
  return value;
}

/** Reads the value at the head of some bytes. Throws for what Pagefind's files do not hold. */
export function readCbor(bytes: Uint8Array): Cbor {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  return value();

  function value(): Cbor {
    const first = buffer.readUInt8(at);
    const [kind, short] = [first >> 5, first & 31];
    if (![0, 1, 3, 4].includes(kind) || short > 26)
      throw new Error(`A value of kind ${kind} and length ${short} is not read`);
    const size = short < 24 ? 0 : 2 ** (short - 24);
    const number = size === 0 ? short : buffer.readUIntBE(at + 1, size);
    at += 1 + size;
    if (kind === 0) return number;
    if (kind === 1) return -1 - number;
    if (kind === 4) return Array.from({ length: number }, value);
    at += number;
    return buffer.toString("utf8", at - number, at);
  }
}
