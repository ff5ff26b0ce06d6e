/** Writes the values of Pagefind's files, one after another (RFC 8949). */
export class CborWriter {
  private buffer = Buffer.allocUnsafe(1 << 10);
  length = 0;

  /** A whole number, in as few bytes as possible. */
  number(value: number) {
    if (value < 0) this.head(1, -1 - value);
    else this.head(0, value);
  }

  text(value: string) {
    const size = Buffer.byteLength(value);
    this.head(3, size);
    this.room(size);
    this.length += this.buffer.write(value, this.length);
  }

  /** The head of a list; its items must be written next. */
  list(items: number) {
    this.head(4, items);
  }

  /** A list of texts. */
  texts(...values: readonly string[]) {
    this.list(values.length);
    for (const value of values) this.text(value);
  }

  /** A value that is already encoded. */
  raw(bytes: Uint8Array) {
    this.room(bytes.length);
    this.buffer.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** The bytes between two lengths. */
  bytes(from = 0, to = this.length): Buffer {
    return this.buffer.subarray(from, to);
  }

  private head(kind: number, value: number) {
    this.room(5);
    const { buffer } = this;
    const first = kind << 5;
    if (value < 24) buffer[this.length] = first | value;
    else if (value < 0x100) {
      buffer[this.length] = first | 24;
      buffer[this.length + 1] = value;
      this.length += 1;
    } else if (value < 0x1_0000) {
      buffer[this.length] = first | 25;
      buffer[this.length + 1] = value >> 8;
      buffer[this.length + 2] = value & 0xff;
      this.length += 2;
    } else {
      buffer[this.length] = first | 26;
      buffer.writeUInt32BE(value, this.length + 1);
      this.length += 4;
    }
    this.length += 1;
  }

  private room(size: number) {
    if (this.length + size <= this.buffer.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.buffer.length * 2, this.length + size));
    this.buffer.copy(larger, 0, 0, this.length);
    this.buffer = larger;
  }
}
