import { codePoint } from "dingbat-to-unicode";

/** Fonts whose letters are signs, by their names in the conversion table. */
const symbolFonts = new Set(["symbol", "wingdings", "wingdings 2", "wingdings 3", "webdings"]);

const names: Readonly<Record<string, string>> = {
  symbol: "Symbol",
  wingdings: "Wingdings",
  "wingdings 2": "Wingdings 2",
  "wingdings 3": "Wingdings 3",
  webdings: "Webdings",
};

/** True for a font that prints signs instead of letters. */
export const isSymbolFont = (font: string | null): boolean =>
  font !== null && symbolFonts.has(font.toLowerCase());

/**
 * A symbol font's character in Unicode; null if Unicode has none. Word stores such characters at U+F000 and
 * above, or as the letters that the font replaces.
 */
export function symbolAsUnicode(font: string, code: number): string | null {
  const place = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  if (place > 0xff) return String.fromCodePoint(code);
  const found = codePoint(names[font.toLowerCase()] ?? font, place)?.codePoint;
  return found === undefined ? null : String.fromCodePoint(common(found));
}

/** The same sign among the characters that most fonts have, for signs that Unicode added for Wingdings. */
function common(code: number): number {
  const arrow = arrows.find(({ from, to }) => code >= from && code <= to);
  if (arrow) return arrow.as[(code - arrow.from) % arrow.as.length] ?? code;
  return sameSign.get(code) ?? code;
}

const [left, up, right, down] = [0x2190, 0x2191, 0x2192, 0x2193];
const corners = [0x2196, 0x2197, 0x2198, 0x2199];
const straight = [left, up, right, down];
const around = [...straight, ...corners];

/** Arrows that differ only in weight and head, in the order of their Unicode blocks. */
const arrows: readonly { from: number; to: number; as: readonly number[] }[] = [
  { from: 0x1f800, to: 0x1f80b, as: straight },
  { from: 0x1f810, to: 0x1f847, as: straight },
  { from: 0x1f850, to: 0x1f857, as: around },
  { from: 0x1f858, to: 0x1f859, as: [0x2194, 0x2195] },
  { from: 0x1f860, to: 0x1f887, as: around },
  { from: 0x2b60, to: 0x2b69, as: [...straight, 0x2194, 0x2195, ...corners] },
];

const sameSign: ReadonlyMap<number, number> = new Map([
  [0x1f5f8, 0x2713],
  [0x1f5f6, 0x2717],
  [0x1f5f4, 0x2717],
  [0x1f5d9, 0x2717],
  [0x1f5f9, 0x2611],
  [0x1f5f5, 0x2612],
  [0x1f5f7, 0x2612],
  [0x2bbd, 0x2612],
  [0x1f78f, 0x25a1],
  [0x1f78e, 0x25a1],
  [0x2b9a, 0x27a2],
  [0x2bc5, 0x25b2],
  [0x2bc6, 0x25bc],
  [0x2bc7, 0x25c0],
  [0x2bc8, 0x25b6],
  [0x23f4, 0x25c0],
  [0x23f5, 0x25b6],
  [0x23f6, 0x25b2],
  [0x23f7, 0x25bc],
]);
