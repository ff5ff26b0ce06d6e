import type { getDocumentProxy } from "unpdf";
import { faceNamed } from "./faces.ts";

export type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;
export type PdfPage = Awaited<ReturnType<PdfDocument["getPage"]>>;

/** Words on a page that are set together. Distances are in points, from the page's upper left corner. */
export interface TextPiece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The line on which its letters stand. */
  readonly baseline: number;
  /** The size of its letters. */
  readonly size: number;
  /** Its font's name: "Arial-BoldMT". */
  readonly face: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** What a page prints. */
export interface PageContent {
  /** Counted from 1. */
  readonly number: number;
  readonly pieces: readonly TextPiece[];
}

/** Reads what a page prints, as it is turned when it is shown. */
export async function pageContent(page: PdfPage): Promise<PageContent> {
  const { items } = await page.getTextContent();
  // The fonts' names are known once the page's drawing has been read.
  await page.getOperatorList();
  const { transform } = page.getViewport({ scale: 1 });
  const pieces = items.flatMap((item) => {
    if (!("str" in item) || item.str.trim() === "" || item.height === 0) return [];
    const [left, baseline] = placed(transform, item.transform);
    const font: unknown = page.commonObjs.has(item.fontName)
      ? page.commonObjs.get(item.fontName)
      : null;
    const piece = { left, right: left + item.width, baseline, size: item.height };
    return [{ text: item.str.replace(noLetters, ""), ...piece, ...faceNamed(font) }];
  });
  return { number: page.pageNumber, pieces };
}

/** Characters that print nothing; the importer's own marks are among them. */
const noLetters = /[\uFDD0-\uFDEF\0]/g;

/** Where a piece of text starts on the page as it is shown. */
function placed(view: readonly number[], text: readonly number[]): [number, number] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = view;
  const [, , , , x = 0, y = 0] = text;
  return [a * x + c * y + e, b * x + d * y + f];
}
