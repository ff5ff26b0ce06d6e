/**
 * A text's bytes in UTF-8, valid only until the next call. All texts share one buffer, so that none needs
 * counting or allocating first.
 */
export const utf8 = (text: string): Uint8Array =>
  text.length * mostOfUnit > room.length ? Buffer.from(text) : room.subarray(0, room.write(text));

/** The most bytes that one UTF-16 unit can take. */
const mostOfUnit = 3;

/** Large enough for all pages but the longest lists. */
const room = Buffer.allocUnsafe(1 << 20);
