/** What Pagefind's files are made of: whole numbers, texts, and lists of these (RFC 8949). */
export type Cbor = number | string | readonly Cbor[];

/** Reads one value. Throws for what Pagefind's files do not hold. */
export function decodeCbor(bytes: Buffer): Cbor {
  let at = 0;
  return value();

  function value(): Cbor {
    const head = bytes.readUInt8(at);
    at += 1;
    const number = size(head & 31);
    switch (head >> 5) {
      case 0:
        return number;
      case 1:
        return -1 - number;
      case 3: {
        at += number;
        return bytes.toString("utf8", at - number, at);
      }
      case 4:
        return Array.from({ length: number }, value);
      default:
        throw new Error(`A value of kind ${head >> 5} is not read`);
    }
  }

  function size(short: number): number {
    if (short < 24) return short;
    const length = 2 ** (short - 24);
    if (length > 4) throw new Error(`A number of ${length} bytes is not read`);
    at += length;
    return bytes.readUIntBE(at - length, length);
  }
}

/** Writes one value, each number in as few bytes as it takes. */
export function encodeCbor(value: Cbor): Buffer {
  const parts: Buffer[] = [];
  write(value);
  return Buffer.concat(parts);

  function write(each: Cbor) {
    if (typeof each === "number") return head(each < 0 ? 1 : 0, each < 0 ? -1 - each : each);
    if (typeof each === "string") {
      const text = Buffer.from(each);
      head(3, text.length);
      return parts.push(text);
    }
    head(4, each.length);
    for (const inner of each) write(inner);
    return parts.length;
  }

  function head(kind: number, number: number) {
    const length = number < 24 ? 0 : number < 256 ? 1 : number < 65_536 ? 2 : 4;
    const bytes = Buffer.alloc(1 + length);
    bytes.writeUInt8((kind << 5) | (length === 0 ? number : 24 + Math.log2(length)));
    if (length > 0) bytes.writeUIntBE(number, 1, length);
    return parts.push(bytes);
  }
}
