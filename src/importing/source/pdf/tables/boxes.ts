import type { PrintedWord } from "../words.ts";

/** A rectangle on a page, in points from its upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How far letters extend above and below their baseline, for letters of size 1. */
const height = 0.72;
const depth = 0.2;

/** The rectangle around a word's letters. */
export const boxOf = ({ left, right, baseline, size, isUpright }: PrintedWord): Box =>
  isUpright
    ? { left, right, top: baseline - size * height, bottom: baseline + size * depth }
    : {
        left: left - size * height,
        right: right + size * depth,
        top: baseline - size,
        bottom: baseline,
      };

/** The smallest rectangle around all of these. */
export const boxAround = (boxes: readonly Box[]): Box =>
  boxes.reduce((around, box) => ({
    left: Math.min(around.left, box.left),
    top: Math.min(around.top, box.top),
    right: Math.max(around.right, box.right),
    bottom: Math.max(around.bottom, box.bottom),
  }));

/** True if two rectangles overlap; `slack` enlarges the first on every side. */
export const meet = (one: Box, other: Box, slack = 0): boolean =>
  one.left - slack < other.right &&
  other.left < one.right + slack &&
  one.top - slack < other.bottom &&
  other.top < one.bottom + slack;

/** True if the centre of a rectangle is inside another. */
export function holds(outer: Box, inner: Box): boolean {
  const x = (inner.left + inner.right) / 2;
  const y = (inner.top + inner.bottom) / 2;
  return x > outer.left && x < outer.right && y > outer.top && y < outer.bottom;
}
