/** Words that Welsh cannot do without and English does not have. */
const little = new Set([
  "yr",
  "yn",
  "ac",
  "ar",
  "mae",
  "gan",
  "wedi",
  "ei",
  "eu",
  "yw",
  "bod",
  "ond",
  "neu",
  "gyda",
  "ym",
  "ni",
  "hyn",
]);

/** True if words read as English contain as many of these as only a text in Welsh has: one in forty. */
export function looksWelsh(words: readonly { readonly text: string }[]): boolean {
  const welsh = words.filter(({ text }) => little.has(text.toLowerCase().replace(/[.,;:]$/, "")));
  return welsh.length >= 5 && welsh.length * 40 > words.length;
}
