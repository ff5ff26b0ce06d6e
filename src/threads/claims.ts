/** Work that several threads share: each piece is done by the thread that claims it first. */
export class Claims {
  /** Pass this to another thread so that it makes the same claims. */
  readonly buffer: SharedArrayBuffer;
  private readonly taken: Uint8Array;

  /** `pieces` is the number of pieces, or the buffer of claims that another thread created. */
  constructor(pieces: number | SharedArrayBuffer) {
    this.buffer = typeof pieces === "number" ? new SharedArrayBuffer(pieces) : pieces;
    this.taken = new Uint8Array(this.buffer);
  }

  /** True for the first caller to claim a piece. */
  claim(piece: number): boolean {
    return Atomics.compareExchange(this.taken, piece, 0, 1) === 0;
  }

  /** The pieces that nobody else claims, in order or backwards. */
  *each(backwards = false): Generator<number> {
    const { length } = this.taken;
    for (let at = 0; at < length; at += 1) {
      const piece = backwards ? length - 1 - at : at;
      if (this.claim(piece)) yield piece;
    }
  }
}
