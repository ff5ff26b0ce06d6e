import { isArrayLike, type Matrix, moved } from "./matrix.ts";
import type { TextPlace, TextState } from "./text-state.ts";

/** A letter on a page, in points from its upper left corner. */
export interface Glyph {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Its baseline. */
  readonly baseline: number;
  readonly size: number;
  /** The name that pdf.js gives its font. */
  readonly font: string;
  /** False if it is turned, like the headings of some narrow columns. */
  readonly isUpright: boolean;
  readonly isInvisible: boolean;
  /** "#1d4d3f" */
  readonly colour: string;
  /** True if it follows the previous letter in the same text operation. */
  readonly follows: boolean;
}

/** Where and how letters are shown. */
export interface Shown {
  readonly place: TextPlace;
  readonly page: Matrix;
  readonly text: TextState;
  readonly font: Matrix;
  readonly colour: string;
}

/** The letters of one `showText`; the numbers between them shift the next letter (ISO 32000-1, 9.4.4). */
export function glyphsShown(shown: unknown, { place, page, text, font, colour }: Shown): Glyph[] {
  if (!isArrayLike(shown)) return [];
  const glyphs: Glyph[] = [];
  for (const one of Array.from(shown)) {
    if (typeof one === "number") {
      place.advance((-one / 1000) * text.size * text.stretch);
      continue;
    }
    const letter = letterOf(one);
    if (!letter) continue;
    const spacing = (letter.isSpace ? text.wordSpacing : 0) + text.letterSpacing;
    const matrix = place.within(page, text.rise);
    const width = letter.width * font[0] * text.size * text.stretch;
    place.advance(width + spacing * text.stretch);
    const [x, y] = moved(matrix, 0, 0);
    const [endX, endY] = moved(matrix, width, 0);
    const size = Math.abs(text.size) * Math.hypot(matrix[2], matrix[3]);
    const isUpright = Math.abs(endY - y) <= Math.abs(endX - x) * 0.1 + 0.01;
    glyphs.push({
      text: letter.unicode.normalize(/[\uFB00-\uFB06]/.test(letter.unicode) ? "NFKC" : "NFC"),
      left: Math.min(x, endX),
      right: Math.max(x, endX),
      baseline: isUpright ? y : Math.max(y, endY),
      size,
      font: text.font,
      isUpright,
      isInvisible: text.isInvisible,
      colour,
      follows: glyphs.length > 0,
    });
  }
  return glyphs;
}

/** A letter as pdf.js returns it. */
function letterOf(value: unknown): { unicode: string; width: number; isSpace: boolean } | null {
  if (typeof value !== "object" || value === null || !("unicode" in value)) return null;
  const width = "width" in value ? Number(value.width) : 0;
  const isSpace = "isSpace" in value && value.isSpace === true;
  return { unicode: String(value.unicode), width: Number.isFinite(width) ? width : 0, isSpace };
}
