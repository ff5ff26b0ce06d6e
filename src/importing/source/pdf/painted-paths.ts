import { isArrayLike, type Matrix, moved } from "./matrix.ts";

/** A horizontal or vertical line on a page, in points from the page's upper left corner. */
export interface Rule {
  readonly isLevel: boolean;
  /** The y of a horizontal line, the x of a vertical one. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** A box filled with colour. */
export interface Fill {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly colour: string;
}

type Point = readonly [number, number];

/** The greatest width of a line; anything wider is a box. */
const widestRule = 3;

/** The horizontal and vertical lines of a stroked path. */
export function strokesOf(path: unknown, page: Matrix, lineWidth: number): Rule[] {
  const width = lineWidth * Math.hypot(page[0], page[1]);
  if (width > widestRule) return [];
  return pointsOf(path, page).flatMap((points) =>
    points.slice(1).flatMap((point, index) => ruleBetween(points[index] ?? point, point)),
  );
}

export const isWhite = (colour: string): boolean => /^#f{6}$/i.test(colour);

/** The lines and boxes of a filled path. */
export function fillsOf(
  path: unknown,
  page: Matrix,
  colour: string,
): { readonly rules: readonly Rule[]; readonly fills: readonly Fill[] } {
  const rules: Rule[] = [];
  const fills: Fill[] = [];
  for (const points of pointsOf(path, page)) {
    const xs = points.map(([x]) => x);
    const ys = points.map(([, y]) => y);
    const [left, right] = [Math.min(...xs), Math.max(...xs)];
    const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
    const isBox = points.every(
      ([x, y]) => (near(x, left) || near(x, right)) && (near(y, top) || near(y, bottom)),
    );
    if (!isBox || points.length < 3) continue;
    const [width, height] = [right - left, bottom - top];
    if (Math.min(width, height) > widestRule) fills.push({ left, top, right, bottom, colour });
    else if (width >= height) {
      rules.push({ isLevel: true, at: (top + bottom) / 2, from: left, to: right });
    } else rules.push({ isLevel: false, at: (left + right) / 2, from: top, to: bottom });
  }
  return { rules, fills };
}

const near = (one: number, other: number) => Math.abs(one - other) < 0.5;

function ruleBetween([x1, y1]: Point, [x2, y2]: Point): Rule[] {
  const [across, down] = [Math.abs(x2 - x1), Math.abs(y2 - y1)];
  if (down < 0.5 && across > 1) {
    return [{ isLevel: true, at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) }];
  }
  if (across < 0.5 && down > 1) {
    return [{ isLevel: false, at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) }];
  }
  return [];
}

/** How many numbers follow each path operator: move, line, curve, quadratic curve, close. */
const numbersOf = [2, 2, 6, 4, 0] as const;
const closes = 4;

/** The corners of each part of a path. A part with a curve is left out, because it bounds no table. */
function pointsOf(path: unknown, page: Matrix): Point[][] {
  if (!isArrayLike(path)) return [];
  const numbers = Array.from(path, Number);
  const parts: { points: Point[]; curved: boolean }[] = [];
  for (let at = 0; at < numbers.length; ) {
    const step = numbers[at] ?? closes;
    const many = numbersOf[step as 0 | 1 | 2 | 3 | 4];
    if (many === undefined) return [];
    const part = parts.at(-1);
    const point = () => moved(page, numbers[at + 1] ?? 0, numbers[at + 2] ?? 0);
    if (step === 0) parts.push({ points: [point()], curved: false });
    else if (step === 1) part?.points.push(point());
    else if (step === closes && part?.points[0]) part.points.push(part.points[0]);
    else if (part) part.curved = true;
    at += 1 + many;
  }
  return parts.flatMap(({ points, curved }) => (curved ? [] : [points]));
}
