import type { PrintedWord } from "../words.ts";

/** A rectangle on a page, in points from its upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The height of letters above the line on which they stand, and their depth below it, for a size of 1. */
const height = 0.72;
const depth = 0.2;

/** The rectangle in which a word's letters stand. */
export const boxOf = ({ left, right, baseline, size, isUpright }: PrintedWord): Box =>
  isUpright
    ? { left, right, top: baseline - size * height, bottom: baseline + size * depth }
    : {
        left: left - size * height,
        right: right + size * depth,
        top: baseline - size,
        bottom: baseline,
      };

/** The least rectangle around all of these. */
export const boxAround = (boxes: readonly Box[]): Box =>
  boxes.reduce((around, box) => ({
    left: Math.min(around.left, box.left),
    top: Math.min(around.top, box.top),
    right: Math.max(around.right, box.right),
    bottom: Math.max(around.bottom, box.bottom),
  }));

/** True where two rectangles share some of the page; `slack` widens the first on every side. */
export const meet = (one: Box, other: Box, slack = 0): boolean =>
  one.left - slack < other.right &&
  other.left < one.right + slack &&
  one.top - slack < other.bottom &&
  other.top < one.bottom + slack;

/** True where the middle of a rectangle lies within another. */
export function holds(outer: Box, inner: Box): boolean {
  const x = (inner.left + inner.right) / 2;
  const y = (inner.top + inner.bottom) / 2;
  return x > outer.left && x < outer.right && y > outer.top && y < outer.bottom;
}
