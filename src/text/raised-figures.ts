/**
 * Superscript in plain text: Unicode's superscripts where they exist, as in “10⁶” and “m²”, otherwise “^”,
 * as in “x^q”. The ending of an ordinal, “1st”, is raised only for looks and stays plain.
 */
export function raisedText(words: string): string {
  if (/^(?:st|nd|rd|th)$/i.test(words)) return words;
  return inFigures(words, superscripts) ?? marked("^", words);
}

/** Subscript in plain text: Unicode's subscripts, as in “CO₂”, otherwise “_”, as in “x_max”. */
export const loweredText = (words: string): string =>
  inFigures(words, subscripts) ?? marked("_", words);

const superscripts = new Map(pairs("0123456789+-−=()ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ"));
const subscripts = new Map(pairs("0123456789+-−=().", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎."));

function pairs(from: string, to: string): [string, string][] {
  const signs = [...to];
  return [...from].map((character, at) => [character, signs[at] ?? character]);
}

/** Null if any character has no such form. */
function inFigures(words: string, forms: ReadonlyMap<string, string>): string | null {
  const found = [...words].map((character) => forms.get(character));
  return found.some((form) => form === undefined) ? null : found.join("");
}

const marked = (mark: string, words: string) =>
  words === "" || /^[\p{L}\p{N}]+$/u.test(words) ? mark + words : `${mark}(${words})`;
