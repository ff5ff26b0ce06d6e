import type { Area } from "./area.ts";
import { blackedOut } from "./blacked-out.ts";
import { type Drawing, drawingOf } from "./drawing.ts";
import { type Face, faceNamed } from "./faces.ts";
import type { Glyph } from "./glyphs.ts";
import { type Matrix, matrixFrom } from "./matrix.ts";
import type { Fill, Rule } from "./painted-paths.ts";
import type { PdfDocument } from "./pdf-document.ts";
import { type PrintedWord, wordsOf } from "./words.ts";

export type PdfPage = Awaited<ReturnType<PdfDocument["getPage"]>>;

/** What a page prints. */
export interface PageContent {
  /** Counted from 1. */
  readonly number: number;
  /** In points, as the page is shown. */
  readonly width: number;
  readonly height: number;
  readonly words: readonly PrintedWord[];
  readonly rules: readonly Rule[];
  readonly fills: readonly Fill[];
  /** Where it draws anything other than letters, lines and boxes: arrows, pictures. */
  readonly figures: readonly Area[];
  /** Where it draws pictures. */
  readonly pictures: readonly Area[];
  /** True if the page is a picture and any words on it are stamped at its edge: a number, a council's name. */
  readonly isScan: boolean;
  /** The baselines of lines with words that are blacked out. */
  readonly blackedOut: readonly number[];
  /** True for a scan over or under which another program has laid the words that it recognised, unseen. */
  readonly hasUnseenWords: boolean;
}

/**
 * Reads what a page prints, in the orientation in which it is shown. `isOpaque` says whether its pictures
 * hide what is under them.
 */
export async function pageContent(
  page: PdfPage,
  isOpaque: () => Promise<boolean>,
): Promise<PageContent> {
  const operators = await page.getOperatorList();
  const { transform, width, height } = page.getViewport({ scale: 1 });
  const fonts = new Map<string, { face: Face; matrix: Matrix }>();
  const fontNamed = (name: string) => {
    const known = fonts.get(name);
    if (known) return known;
    const font: unknown = page.commonObjs.has(name) ? page.commonObjs.get(name) : null;
    const made = { face: faceNamed(font), matrix: fontMatrix(font) };
    fonts.set(name, made);
    return made;
  };
  const view = matrixFrom(transform) ?? upsideDown(height);
  const drawing = await drawingOf(operators, view, (font) => fontNamed(font).matrix);
  const face = (font: string) => fontNamed(font).face;
  const every = wordsOf(drawing.glyphs, face);
  const { rules, fills, pictures } = drawing;
  const figures = [...drawing.figures, ...pictures];
  const size = { width, height };
  const covers = drawing.covers.filter(({ area }) => share([area], size) > 0.5);
  const isCovered = (glyph: Glyph, at: number) =>
    covers.some(({ area, after }) => at < after && isIn(glyph, area));
  const isHidden = drawing.glyphs.some(isCovered) && (await isOpaque()) ? isCovered : () => false;
  const shown = drawing.glyphs.filter((glyph, at) => !glyph.isInvisible && !isHidden(glyph, at));
  const seen = shown.length < drawing.glyphs.length ? wordsOf(shown, face) : every;
  const isLaidOver = isMostlyUnseen(every.length, seen.length, share(pictures, size));
  return {
    ...{ number: page.pageNumber, ...size, rules, fills, figures, pictures },
    words: isLaidOver ? seen : every,
    isScan: isLaidOver || isScan(every, size, drawing),
    blackedOut: blackedOut(drawing),
    hasUnseenWords: isLaidOver,
  };
}

const isIn = ({ left, right, baseline }: Glyph, area: Area) =>
  left >= area.left && right <= area.right && baseline >= area.top && baseline <= area.bottom;

/** A page without words that paints more shapes than this probably draws its letters as shapes. */
const mostShapes = 40;

type Size = Pick<PageContent, "width" | "height">;

/** The part of a page that its largest picture covers. */
const share = (pictures: readonly Area[], { width, height }: Size): number =>
  pictures.reduce((most, { left, top, right, bottom }) => {
    const area = (Math.min(right, width) - left) * (Math.min(bottom, height) - top);
    return Math.max(most, area / (width * height));
  }, 0);

/** On a scan, what is printed over the picture is a stamp at most. */
const isMostlyUnseen = (every: number, seen: number, covered: number): boolean =>
  covered > 0.5 && (every - seen) * 2 > every;

function isScan(
  words: readonly PrintedWord[],
  { width, height }: Size,
  { pictures, shapes }: Drawing,
): boolean {
  const covered = share(pictures, { width, height });
  if (words.length === 0) return covered > 0.05 || shapes > mostShapes;
  const stamped = words.every(
    ({ baseline }) => baseline < height * 0.08 || baseline > height * 0.92,
  );
  return stamped && words.length < 12 && covered > 0.5;
}

const upsideDown = (height: number): Matrix => [1, 0, 0, -1, 0, height];

/** Most fonts measure letters in thousandths of their size; a font defined by the file itself states its scale. */
function fontMatrix(font: unknown): Matrix {
  const own = typeof font === "object" && font !== null && "fontMatrix" in font && font.fontMatrix;
  return matrixFrom(own) ?? [0.001, 0, 0, 0.001, 0, 0];
}
