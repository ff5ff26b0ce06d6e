/**
 * A text in Unicode’s compatibility form (NFKC), in which ligatures and full-width letters are plain ones,
 * but with its raised and lowered figures kept: “10⁶” is not 106.
 */
export const compatibleForm = (text: string): string =>
  text.replace(/[^²³¹\u2070-\u209C]+/g, (others) => others.normalize("NFKC"));
