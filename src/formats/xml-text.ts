/**
 * Text that an XML document may hold. Characters that XML 1.0 forbids, such as most control characters and
 * lone surrogates, become U+FFFD, the replacement character.
 * https://www.w3.org/TR/xml/#charsets
 */
export const xmlText = (text: string): string =>
  suspect.test(text) ? text.replace(forbidden, "\uFFFD") : text;

const marks = String.raw`\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff`;

/** Surrogate pairs are allowed, but most text has none, and a single class is quick to test. */
const suspect = new RegExp(String.raw`[${marks}\ud800-\udfff]`);
const forbidden = new RegExp(String.raw`[${marks}]|\p{Surrogate}`, "gu");
