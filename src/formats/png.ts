/** The eight bytes with which every PNG begins (https://www.w3.org/TR/png-3/#3PNGsignature). */
const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** The width and height in pixels that a PNG states in its first chunk; null if the bytes are no PNG. */
export function pngSize(bytes: Uint8Array): { width: number; height: number } | null {
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isPng = bytes.length >= 33 && signature.every((byte, index) => bytes[index] === byte);
  if (!isPng || header.getUint32(12) !== 0x49484452) return null;
  const [width, height] = [header.getUint32(16), header.getUint32(20)];
  return width > 0 && height > 0 ? { width, height } : null;
}
