/** Pieces of work that threads share: each is done by whichever claims it first. */
export class Claims {
  /** What another thread makes the same claims of. */
  readonly buffer: SharedArrayBuffer;
  private readonly taken: Uint8Array;

  /** `pieces` is how many there are, or the buffer of claims that another thread began. */
  constructor(pieces: number | SharedArrayBuffer) {
    this.buffer = typeof pieces === "number" ? new SharedArrayBuffer(pieces) : pieces;
    this.taken = new Uint8Array(this.buffer);
  }

  /** True for the one that asks first for a piece. */
  claim(piece: number): boolean {
    return Atomics.compareExchange(this.taken, piece, 0, 1) === 0;
  }

  /** Every piece that nobody else claims, in their order, or from the last to the first. */
  *each(backwards = false): Generator<number> {
    const { length } = this.taken;
    for (let at = 0; at < length; at += 1) {
      const piece = backwards ? length - 1 - at : at;
      if (this.claim(piece)) yield piece;
    }
  }
}
