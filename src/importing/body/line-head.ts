import { itemMarker, type Marker, paragraphNumber } from "../../model/report/body/numbering.ts";
import { indentOf, plain } from "../source/raw-report.ts";

/** A bullet as printed at the start of a line, and the words after it. */
export interface Bullet {
  readonly glyph: string;
  readonly rest: string;
  readonly column: number;
}

/** Characters that councils use as bullets; U+F0B7 and similar come from Word's Symbol font. */
const glyphs = "•·▪◦‣⁃●○■□▫◆◇➢➤►❖\uF0B7\uF0A7\uF0D8\uF0FC\uF076\uF02D–—*-";
const bulletForm = new RegExp(
  String.raw`^(\s*)([${glyphs}])(\s+|(?<=[^\s*–—-])(?=\S))(\S.*)?$`,
  "su",
);
const letterBullet = /^(\s*)(o)(\s+)(\S.*)$/s;

/** The bullet at the start of a line, or null. Word's hollow bullet arrives as the letter "o". */
export function bulletOf(text: string): Bullet | null {
  const bare = plain(text);
  const match = bulletForm.exec(bare) ?? letterBullet.exec(bare);
  if (!match) return null;
  const [, space = "", glyph = "", , rest = ""] = match;
  // A ruled line, or a value such as "- 15" in a column, does not start a list.
  if (rest === "" && /[–—*-]/.test(glyph)) return null;
  return { glyph, rest: rest === "" ? "" : wordsAfter(glyph, text), column: space.length };
}

const wordsAfter = (glyph: string, text: string) =>
  text.slice(text.indexOf(glyph) + glyph.length).trimStart();

const tickForm = /^(\s*)([✓✔✗✘✕✖☐☑☒✅❌❎]\uFE0F?)/u;

/** The tick, cross or box at the start of a line, or null. Unlike a bullet it has a meaning, so it is kept. */
export function tickOf(text: string): Bullet | null {
  const [, space = "", glyph = ""] = tickForm.exec(plain(text)) ?? [];
  return glyph === "" ? null : { glyph, rest: wordsAfter(glyph, text), column: space.length };
}

/** True for a tick, a cross or a box. */
export const isTick = (glyph: string): boolean => tickForm.test(glyph);

/** A tick that may be printed before a number, because a space separates them; null for any other line. */
export function tickBefore(text: string): Bullet | null {
  const tick = tickOf(text);
  return tick && /^\s/.test(plain(text).slice(tick.column + tick.glyph.length)) ? tick : null;
}

/** A bullet or a tick that may be printed before a number. */
export const markBefore = (text: string): Bullet | null => tickBefore(text) ?? bulletOf(text);

/** True for a character that can only be a bullet; a dash, an asterisk and an "o" can be other things. */
export const isCertain = ({ glyph }: Bullet): boolean => !/^[o*–—-]$/.test(glyph);

/** A number at the start of a line, and the words after it; `rest` is empty if there are none. */
export interface LineNumber {
  readonly number: string;
  readonly rest: string;
}

/** "1.1 To consider"; also "1.1To consider", where the space was lost. */
export function decimalNumber(words: string): LineNumber | null {
  const glued = /^(\d{1,2}(?:\.\d{1,3}){1,3}\.?)(?=\p{Lu}\p{Ll})/u.exec(words)?.[1];
  if (glued === undefined) return paragraphNumber(words);
  return { number: glued, rest: words.slice(glued.length) };
}

/** "7. The council", "7   The council", "10.The council": a number that may run straight through a report. */
export function wholeNumber(words: string): LineNumber | null {
  const match = /^(\d{1,3}(?:\.(?=\p{Lu})|\.?(?=\s|$)))\s*(\S.*)?$/su.exec(words);
  return match ? { number: match[1] ?? "", rest: match[2] ?? "" } : null;
}

/** "(1) the scheme", "a) to note", and the column of the mark. */
export function markedItem(text: string): (Marker & { readonly column: number }) | null {
  const bare = plain(text);
  const marker = itemMarker(bare.trim());
  return marker && { ...marker, column: indentOf(bare) };
}
