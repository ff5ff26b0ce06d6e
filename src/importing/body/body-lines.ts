import { itemMarker, type Marker, paragraphNumber } from "../../model/report/numbering.ts";
import { indentOf, plain, type RawLine } from "../source/raw-report.ts";

/** A bullet as printed at the head of a line, and the words after it. */
export interface Bullet {
  readonly glyph: string;
  readonly rest: string;
  readonly column: number;
}

/** Glyphs that councils' files have for bullets; U+F0B7 and its like are of Word's Symbol font. */
const glyphs = "•·▪◦‣⁃●○■□▫◆◇➢➤►✓✔❖\uF0B7\uF0A7\uF0D8\uF0FC\uF076\uF02D–—*-";
const bulletForm = new RegExp(
  String.raw`^(\s*)([${glyphs}])(\s+|(?<=[^\s*–—-])(?=\S))(\S.*)?$`,
  "su",
);
const letterBullet = /^(\s*)(o)(\s+)(\S.*)$/s;

/** The bullet at the head of a line, or null; Word's hollow bullet comes as a letter "o". */
export function bulletOf(text: string): Bullet | null {
  const bare = plain(text);
  const match = bulletForm.exec(bare) ?? letterBullet.exec(bare);
  if (!match) return null;
  const [, space = "", glyph = "", , rest = ""] = match;
  // A ruled line or a value such as "- 15" in a column is no list.
  if (rest === "" && /[–—*-]/.test(glyph)) return null;
  const at = text.indexOf(glyph);
  return {
    glyph,
    rest: rest === "" ? "" : text.slice(at + glyph.length).trimStart(),
    column: space.length,
  };
}

/** A line's own number and what follows it. */
export interface LineNumber {
  readonly number: string;
  readonly rest: string;
}

/** "1.1 To consider", also where the number stands alone: `rest` is then empty. */
export function decimalNumber(line: RawLine): LineNumber | null {
  return paragraphNumber(line.text.trim());
}

/** "7. The council", "7   The council": a number that may run straight through the report. */
export function wholeNumber(line: RawLine): LineNumber | null {
  const match = /^(\d{1,3}\.?)(?:\s+(\S.*))?$/s.exec(line.text.trim());
  return match ? { number: match[1] ?? "", rest: match[2] ?? "" } : null;
}

/** "(1) the scheme", "a) to note". */
export function markedItem(line: RawLine): (Marker & { readonly column: number }) | null {
  const marker = itemMarker(line.text.trim());
  return marker && { ...marker, column: indentOf(line.text) };
}
