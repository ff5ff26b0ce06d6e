import { isCut, meansLineEnd, opensOwn } from "../../source/line-ends.ts";
import { indentOf, plain, type RawLine } from "../../source/raw-report.ts";

/** A line that may continue the block above it, and its surroundings. */
export interface PossibleContinuation {
  /** The length at which lines wrap; null if each line is a paragraph. */
  readonly width: number | null;
  /** False if the format itself marks paragraphs. */
  readonly joinsLines: boolean;
  readonly afterGap: boolean;
  readonly afterPage: boolean;
  /** The column of the bullet or mark of the item above; null if no list is open. */
  readonly itemColumn: number | null;
}

/** True if a line continues the paragraph or item whose last words are `before`. */
export function belongs(
  before: string,
  last: RawLine | null,
  line: RawLine,
  place: PossibleContinuation,
): boolean {
  const { width, joinsLines, afterGap, afterPage, itemColumn } = place;
  const words = plain(line.text).trim();
  if (before === "") return true;
  if (opensOwn(before, words)) return false;
  if (afterGap) return joinsLines && isCut(before, words, afterPage);
  if (!joinsLines) return true;
  if (last && /[.:;?!]$/.test(plain(before)) && endsHere(last, line, place)) return false;
  if (width === null && last !== null) {
    return isCut(before, words, false) || plain(last.text).length < 100;
  }
  return itemColumn === null || indentOf(line.text) >= itemColumn || isCut(before, words, false);
}

/** True if the author ended the line here; within an item, if the next line does not belong to it. */
export function endsHere(
  last: RawLine,
  line: RawLine,
  { width, joinsLines, itemColumn }: PossibleContinuation,
): boolean {
  if (!joinsLines) return true;
  if (width === null || !meansLineEnd(last.text, line.text, width)) return false;
  return itemColumn === null || indentOf(line.text) <= itemColumn;
}
