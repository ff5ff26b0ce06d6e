import { isCut, meansLineEnd } from "../../source/line-ends.ts";
import { indentOf, plain, type RawLine } from "../../source/raw-report.ts";

/** Where a line stands that may go on with the block above it. */
export interface Place {
  /** The length that lines are wrapped at; null where a line is a paragraph. */
  readonly width: number | null;
  /** False where the format itself says what a paragraph is. */
  readonly mends: boolean;
  readonly afterGap: boolean;
  readonly afterPage: boolean;
  /** Where the bullet or mark of the item above stands; null where no list is open. */
  readonly itemColumn: number | null;
}

/** Whether a line goes on with the paragraph or item whose last words are `before`. */
export function belongs(
  before: string,
  last: RawLine | null,
  line: RawLine,
  place: Place,
): boolean {
  const { width, mends, afterGap, afterPage, itemColumn } = place;
  const words = plain(line.text).trim();
  if (before === "") return true;
  if (afterGap) return mends && isCut(before, words, afterPage);
  if (!mends) return true;
  if (last && /[.:;?!]$/.test(plain(before)) && endsHere(last, line, place)) return false;
  if (width === null && last !== null) {
    return isCut(before, words, false) || plain(last.text).length < 100;
  }
  return itemColumn === null || indentOf(line.text) >= itemColumn || isCut(before, words, false);
}

/** Whether a line ends where its author ended it; within an item, whether the next is not its own. */
export function endsHere(
  last: RawLine,
  line: RawLine,
  { width, mends, itemColumn }: Place,
): boolean {
  if (!mends) return true;
  if (width === null || !meansLineEnd(last.text, line.text, width)) return false;
  return itemColumn === null || indentOf(line.text) <= itemColumn;
}
