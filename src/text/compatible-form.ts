/**
 * A text in Unicode’s compatibility form (NFKC), in which ligatures and full-width letters become plain
 * ones. Superscript and subscript digits are kept: “10⁶” is not 106.
 */
export const compatibleForm = (text: string): string =>
  text.replace(notRaised, (others) => others.normalize("NFKC"));

/** A text with superscript and subscript digits made plain, as it is searched: “10⁶” → “106”. */
export const levelled = (text: string): string =>
  isRaised.test(text) ? text.replace(everyRaised, (raised) => raised.normalize("NFKC")) : text;

const notRaised = /[^²³¹\u2070-\u209C]+/g;
const isRaised = /[²³¹\u2070-\u209C]/;
const everyRaised = /[²³¹\u2070-\u209C]+/g;
