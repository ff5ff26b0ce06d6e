/**
 * The bytes of a text in UTF-8, until the next text is asked for: they are written into one room for
 * all, which spares the counting of them beforehand and the getting of memory for each page.
 */
export const utf8 = (text: string): Uint8Array =>
  text.length * mostOfUnit > room.length ? Buffer.from(text) : room.subarray(0, room.write(text));

/** No unit of UTF-16 takes more bytes. */
const mostOfUnit = 3;

/** For any page but the greatest lists. */
const room = Buffer.allocUnsafe(1 << 20);
