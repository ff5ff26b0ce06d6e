/**
 * Text that an XML document may hold: a character that XML 1.0 forbids, as most control characters
 * and halves of a surrogate pair, becomes U+FFFD, the sign for a character that cannot be shown.
 * https://www.w3.org/TR/xml/#charsets
 */
export const xmlText = (text: string): string =>
  forbidden.test(text) ? text.replace(forbiddenAll, "\uFFFD") : text;

const characters = String.raw`[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]`;
const forbidden = new RegExp(characters, "u");
const forbiddenAll = new RegExp(characters, "gu");
