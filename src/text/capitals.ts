/** True for a heading in capitals, where a few words may be small: "RECOMMENDED: That the Board". */
export function isInCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.filter((letter) => letter !== letter.toLowerCase()).length > letters.length / 2;
}
