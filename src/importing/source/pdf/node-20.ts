/**
 * Gives Node 20 the method of ECMAScript 2024 with which pdf.js packs the fonts of a page. Without
 * it pdf.js leaves out all that a page draws after its first word.
 */
export function addTransferToFixedLength(): void {
  if ("transferToFixedLength" in ArrayBuffer.prototype) return;
  Object.defineProperty(ArrayBuffer.prototype, "transferToFixedLength", {
    configurable: true,
    writable: true,
    value(this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
      const fixed = new ArrayBuffer(length);
      const kept = Math.min(length, this.byteLength);
      new Uint8Array(fixed).set(new Uint8Array(this, 0, kept));
      return fixed;
    },
  });
}
