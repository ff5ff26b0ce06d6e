import type { getDocumentProxy } from "unpdf";
import { type Area, type Drawing, drawingOf } from "./drawing.ts";
import { type Face, faceNamed } from "./faces.ts";
import { type Matrix, matrixFrom } from "./matrix.ts";
import type { Fill, Rule } from "./painted-paths.ts";
import { type PrintedWord, wordsOf } from "./words.ts";

export type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;
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
}

/** Reads what a page prints, in the orientation in which it is shown. */
export async function pageContent(page: PdfPage): Promise<PageContent> {
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
  const words = wordsOf(drawing.glyphs, (font) => fontNamed(font).face);
  const { rules, fills, pictures } = drawing;
  const figures = [...drawing.figures, ...pictures];
  const own = { words, rules, fills, figures, pictures };
  const printed = { number: page.pageNumber, width, height, ...own };
  return { ...printed, isScan: isScan(printed, drawing) };
}

/** A page without words that paints more shapes than this probably draws its letters as shapes. */
const mostShapes = 40;

function isScan(
  { words, width, height }: Pick<PageContent, "words" | "width" | "height">,
  { pictures, shapes }: Drawing,
): boolean {
  const share = pictures.reduce((most, { left, top, right, bottom }) => {
    const area = (Math.min(right, width) - left) * (Math.min(bottom, height) - top);
    return Math.max(most, area / (width * height));
  }, 0);
  if (words.length === 0) return share > 0.05 || shapes > mostShapes;
  const stamped = words.every(
    ({ baseline }) => baseline < height * 0.08 || baseline > height * 0.92,
  );
  return stamped && words.length < 12 && share > 0.5;
}

const upsideDown = (height: number): Matrix => [1, 0, 0, -1, 0, height];

/** Most fonts measure letters in thousandths of their size; a font defined by the file itself states its scale. */
function fontMatrix(font: unknown): Matrix {
  const own = typeof font === "object" && font !== null && "fontMatrix" in font && font.fontMatrix;
  return matrixFrom(own) ?? [0.001, 0, 0, 0.001, 0, 0];
}
