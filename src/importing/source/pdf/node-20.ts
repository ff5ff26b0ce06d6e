/**
 * Adds the ECMAScript 2024 method that Node 20 lacks and pdf.js needs to pack a page's fonts. Without it,
 * pdf.js omits everything that a page draws after its first word.
 */
export function addTransferToFixedLength(): void {
  if ("transferToFixedLength" in ArrayBuffer.prototype) return;
  Object.defineProperty(ArrayBuffer.prototype, "transferToFixedLength", {
    value(this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
      const fixed = new ArrayBuffer(length);
      const kept = Math.min(length, this.byteLength);
      new Uint8Array(fixed).set(new Uint8Array(this, 0, kept));
      return fixed;
    },
  });
}
