import { isArrayLike, type Matrix, moved } from "./matrix.ts";

/** An area of a page, in points from its upper left corner. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The place of what is drawn in a square of 1 by 1. */
export const unitSquare = (matrix: Matrix) => areaOf([0, 0, 1, 1], matrix);

/** The bounds that pdf.js gives for a path: its smallest x and y, then its largest. */
export function boundsFrom(value: unknown): readonly number[] {
  return isArrayLike(value) ? Array.from(value, Number) : [];
}

export function areaOf(
  [left = 0, low = 0, right = 0, high = 0]: readonly number[],
  matrix: Matrix,
): Area {
  const [x1, y1] = moved(matrix, left, low);
  const [x2, y2] = moved(matrix, right, high);
  return {
    left: Math.min(x1, x2),
    top: Math.min(y1, y2),
    right: Math.max(x1, x2),
    bottom: Math.max(y1, y2),
  };
}
