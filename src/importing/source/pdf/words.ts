import type { Face } from "./faces.ts";
import type { Glyph } from "./glyphs.ts";

/** A word on a page, in points from its upper left corner. */
export interface PrintedWord extends Face {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The baseline of its letters. */
  readonly baseline: number;
  readonly size: number;
  /** False if it is turned; it then contains all the words set in one operation. */
  readonly isUpright: boolean;
  /** True if a space is printed before it, however narrow. */
  readonly afterSpace: boolean;
  /** True if a machine read it from a scan, and may have read it wrong. */
  readonly isUnsure?: boolean;
}

/** The gap between two words, as a part of a letter's size. */
export const wordGap = 0.1;

/** Joins letters that are close together on one line in one font; spaces separate words. */
export function wordsOf(
  glyphs: readonly Glyph[],
  faceOf: (font: string) => Face,
): readonly PrintedWord[] {
  const words: PrintedWord[] = [];
  let font = "";
  let isOpen = false;
  let afterSpace = false;
  for (const glyph of glyphs) {
    const text = glyph.text.replace(noLetters, "");
    const isSpace = text.trim() === "";
    const word = words.at(-1);
    if (word && isOpen && font === glyph.font && goesOn(word, glyph)) {
      if (!isSpace || !glyph.isUpright) words[words.length - 1] = withGlyph(word, glyph, text);
      else if (text !== "") {
        isOpen = false;
        afterSpace = true;
      }
      continue;
    }
    isOpen = !isSpace;
    if (isSpace) {
      afterSpace ||= text !== "";
      continue;
    }
    font = glyph.font;
    const { left, right, baseline, size, isUpright } = glyph;
    words.push({ text, left, right, baseline, size, isUpright, afterSpace, ...faceOf(font) });
    afterSpace = false;
  }
  return printedOnce(words.map((word) => ({ ...word, text: word.text.trim() })));
}

/** Characters that print nothing, including the importer's own marks. */
const noLetters = /[\uFDD0-\uFDEF\0\u200B]/g;

function goesOn(word: PrintedWord, glyph: Glyph): boolean {
  if (!glyph.isUpright || !word.isUpright)
    return glyph.isUpright === word.isUpright && glyph.follows;
  const gap = glyph.left - word.right;
  return (
    Math.abs(glyph.baseline - word.baseline) < 0.1 * word.size &&
    Math.abs(glyph.size - word.size) < 0.1 &&
    gap < wordGap * word.size &&
    // Letters such as “T” and “a” are set closer together than their widths.
    gap > -0.4 * word.size
  );
}

const withGlyph = (word: PrintedWord, glyph: Glyph, text: string): PrintedWord => ({
  ...word,
  text: word.text + text,
  left: Math.min(word.left, glyph.left),
  right: Math.max(word.right, glyph.right),
  baseline: word.isUpright ? word.baseline : Math.max(word.baseline, glyph.baseline),
});

/** Joins words printed twice at one position, which some programs do for bold. */
function printedOnce(words: readonly PrintedWord[]): PrintedWord[] {
  const seen = new Map<string, PrintedWord[]>();
  return words.filter((word) => {
    const same = seen.get(word.text) ?? [];
    seen.set(word.text, same);
    const isOver = same.some(
      ({ left, baseline }) =>
        Math.abs(left - word.left) < word.size * 0.1 &&
        Math.abs(baseline - word.baseline) < word.size * 0.1,
    );
    if (!isOver) same.push(word);
    return !isOver;
  });
}
