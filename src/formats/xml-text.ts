/**
 * Text that an XML document may hold: a character that XML 1.0 forbids, as most control characters
 * and halves of a surrogate pair, becomes U+FFFD, the sign for a character that cannot be shown.
 * https://www.w3.org/TR/xml/#charsets
 */
export const xmlText = (text: string): string =>
  suspect.test(text) ? text.replace(forbidden, "\uFFFD") : text;

const marks = String.raw`\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff`;

/** Pairs of surrogates are no fault, but most text has none, and one class is quick to look for. */
const suspect = new RegExp(String.raw`[${marks}\ud800-\udfff]`);
const forbidden = new RegExp(String.raw`[${marks}]|\p{Surrogate}`, "gu");
