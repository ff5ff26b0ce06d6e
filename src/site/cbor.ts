/** What Pagefind's files are made of: whole numbers, texts, and lists of these (RFC 8949). */
export type Cbor = number | string | readonly Cbor[];

/** A value that should be a list. Throws where it is none. */
export function listOf(value: Cbor): readonly Cbor[] {
  if (typeof value !== "object") throw new Error("Pagefind's index is not as it was");
  return value;
}

/** Reads the value at the head of some bytes. Throws for what Pagefind's files do not hold. */
export function decodeCbor(bytes: Buffer): Cbor {
  const { kind, number, length } = headAt(bytes, 0);
  if (kind === numeral) return number;
  if (kind === negative) return -1 - number;
  if (kind === text) return bytes.toString("utf8", length, length + number);
  return itemsOf(bytes).map(decodeCbor);
}

/** The items of the list at the head of some bytes, each as it is written, without reading them. */
export function itemsOf(bytes: Buffer): Buffer[] {
  const { kind, number, length } = headAt(bytes, 0);
  if (kind !== list) throw new Error("Pagefind's index is not as it was");
  let at = length;
  return Array.from({ length: number }, () => {
    const start = at;
    at = endOf(bytes, at);
    return bytes.subarray(start, at);
  });
}

/** Writes one value, each number in as few bytes as it takes. */
export function encodeCbor(value: Cbor): Buffer {
  if (typeof value === "number")
    return head(value < 0 ? negative : numeral, value < 0 ? -1 - value : value);
  if (typeof value === "object") return encodeList(value.map(encodeCbor));
  const written = Buffer.from(value);
  return Buffer.concat([head(text, written.length), written]);
}

/** Writes a list of items that are written already. */
export const encodeList = (items: readonly Buffer[]): Buffer =>
  Buffer.concat([head(list, items.length), ...items]);

const [numeral, negative, text, list] = [0, 1, 3, 4] as const;

interface Head {
  readonly kind: number;
  /** The number itself, or the length of a text in bytes or of a list in items. */
  readonly number: number;
  /** How many bytes the head takes. */
  readonly length: number;
}

function headAt(bytes: Buffer, at: number): Head {
  const first = bytes.readUInt8(at);
  const [kind, short] = [first >> 5, first & 31];
  if (![numeral, negative, text, list].some((known) => known === kind) || short > 26)
    throw new Error(`A value of kind ${kind} and length ${short} is not read`);
  if (short < 24) return { kind, number: short, length: 1 };
  const length = 2 ** (short - 24);
  return { kind, number: bytes.readUIntBE(at + 1, length), length: 1 + length };
}

/** Where the value ends that starts at a place: it counts the values that are still to come. */
function endOf(bytes: Buffer, start: number): number {
  let at = start;
  for (let left = 1; left > 0; left -= 1) {
    const first = bytes[at] ?? 0;
    if (first < 0x18) {
      at += 1;
      continue;
    }
    const { kind, number, length } = headAt(bytes, at);
    at += length + (kind === text ? number : 0);
    if (kind === list) left += number;
  }
  return at;
}

function head(kind: number, number: number): Buffer {
  const length = number < 24 ? 0 : number < 256 ? 1 : number < 65_536 ? 2 : 4;
  const bytes = Buffer.alloc(1 + length);
  bytes.writeUInt8((kind << 5) | (length === 0 ? number : 24 + Math.log2(length)));
  if (length > 0) bytes.writeUIntBE(number, 1, length);
  return bytes;
}
