/** What the code page has at 0x80 to 0x9F, by the Encoding Standard's index; the rest is as in Latin-1. */
const upper = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

/**
 * Bytes of the Windows code page of western Europe as text. `TextDecoder` of Node 20 reads them as
 * Latin-1, in which quotation marks and dashes are control characters.
 */
export const fromWindows1252 = (bytes: Uint8Array): string =>
  new TextDecoder("latin1")
    .decode(bytes)
    .replace(/[\u0080-\u009F]/g, (sign) => upper[sign.charCodeAt(0) - 0x80] ?? sign);
