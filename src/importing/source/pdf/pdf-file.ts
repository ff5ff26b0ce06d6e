import { type RawLine, type RawReport, rawLine } from "../raw-report.ts";
import { Refusal } from "../refusal.ts";
import { opaquePicturesIn } from "./opaque-pictures.ts";
import { type PageContent, pageContent } from "./page-content.ts";
import { pageLines } from "./page-lines.ts";
import { type PdfDocument, pdfDocument } from "./pdf-document.ts";
import type { PrintedLine } from "./printed-rows.ts";

const limits = { pages: 600, seconds: 90 } as const;

/** What may be left out when a PDF is read. */
export interface PdfOptions {
  /** True if pages that are pictures may be left out of a report whose other pages have text. */
  readonly acceptsScans: boolean;
}

/**
 * Reads a PDF's text by its position on the page. Throws a Refusal if the file is broken, locked or too
 * long, or has pages that are pictures without text: always if all are, otherwise unless they are accepted.
 */
export async function readPdfFile(
  bytes: Uint8Array,
  { acceptsScans }: PdfOptions = { acceptsScans: false },
): Promise<RawReport> {
  const pages = await printedPages(bytes);
  const scanned = scannedAmong(pages);
  if (scanned.length > 0 && !(acceptsScans && scanned.length < pages.length)) {
    throw scanRefusal(scanned, pages.length, "it needs text recognition first");
  }
  return pdfReport(pages);
}

/** The pages that were read of the bytes of a PDF, as long as these are held. */
const read = new WeakMap<Uint8Array, readonly PageContent[]>();

/** What the pages of these bytes print, if they were read before. */
export const pagesReadOf = (bytes: Uint8Array): readonly PageContent[] | undefined =>
  read.get(bytes);

/** What each page of a PDF prints. Throws a Refusal if the file is broken, locked or too long. */
export async function printedPages(bytes: Uint8Array): Promise<readonly PageContent[]> {
  const document = await pdfDocument(bytes);
  try {
    if (document.numPages > limits.pages) {
      throw new Refusal(
        "too-large",
        `has ${document.numPages} pages; ${limits.pages} are the most`,
      );
    }
    const pages = await contentOfPages(document, bytes);
    read.set(bytes, pages);
    return pages;
  } finally {
    await document.destroy();
  }
}

async function contentOfPages(document: PdfDocument, bytes: Uint8Array): Promise<PageContent[]> {
  const pages: PageContent[] = [];
  const isOpaque = opaquePicturesIn(bytes);
  const until = performance.now() + limits.seconds * 1000;
  for (let number = 1; number <= document.numPages; number += 1) {
    if (performance.now() > until) {
      throw new Refusal("too-slow", `took more than ${limits.seconds} seconds to read`);
    }
    try {
      const page = await document.getPage(number);
      pages.push(await pageContent(page, () => isOpaque(number)));
      page.cleanup();
    } catch (error) {
      const fault = error instanceof Error ? error.message : String(error);
      throw new Refusal("broken-pdf", `cannot be read at page ${number}: ${fault}`);
    }
  }
  return pages;
}

/** The pages that are pictures without text, by number. */
export const scannedAmong = (pages: readonly PageContent[]): readonly number[] =>
  pages.flatMap(({ isScan, number }) => (isScan ? [number] : []));

/** Why a file with such pages cannot be read; `need` says what it needs. */
export function scanRefusal(scanned: readonly number[], pages: number, need: string): Refusal {
  if (scanned.length === pages) {
    const message = `is a scan: none of its ${pages === 1 ? "pages" : `${pages} pages`} holds text that is printed; ${need}`;
    return new Refusal("scan", message);
  }
  const numbers = scanned.join(", ");
  const which =
    scanned.length === 1 ? `page ${numbers} is a picture` : `pages ${numbers} are pictures`;
  const message = `holds scanned pages: ${which} without text (${scanned.length} of ${pages}); ${need}, or import it with --accept-scans to leave them out`;
  return new Refusal("scanned-pages", message);
}

/** The lines of all pages in order. Footnotes go to the end, so that they do not split a paragraph. */
export function pdfReport(pages: readonly PageContent[]): RawReport {
  const { lines, notes, pictures } = pageLines(pages);
  const made = lines.map(({ notes: _, ...line }, index) => ({
    ...rawLine(index + 1, ""),
    ...line,
  }));
  const scanned = pages.filter(({ isScan }) => isScan);
  const repairs = [
    ...scanned.map(({ number }) => ({
      line: lineBefore(lines, number),
      note: `page ${number} is a picture without text; its words are not in the report`,
      leftOut: true,
    })),
    ...pictures,
    ...lines.flatMap((line, index) => line.notes.map((note) => ({ line: index + 1, ...note }))),
    ...notes.map(({ print }, index) => ({
      line: made.length + 2 + index,
      note: `the footnote at the foot of page ${print?.page} is at the end of the text`,
    })),
  ];
  const ends = notes.map(({ text, print }, index) =>
    rawLine(made.length + 2 + index, text, false, print),
  );
  const gap = notes.length > 0 ? [rawLine(made.length + 1, "")] : [];
  const all = [...made, ...gap, ...ends];
  const concealed = pages.flatMap((page) =>
    page.blackedOut.map((baseline) => lineAt(all, page.number, baseline)),
  );
  return { format: "pdf", lines: all, repairs, concealed: [...new Set(concealed)] };
}

/** The number of the line that is printed nearest to a place on a page. */
function lineAt(lines: readonly RawLine[], page: number, baseline: number): number {
  const near = ({ print }: RawLine) =>
    print?.page === page ? Math.abs(print.baseline - baseline) : Number.POSITIVE_INFINITY;
  return lines.reduce((best, line) => (near(line) < near(best) ? line : best), rawLine(1, ""))
    .number;
}

/** The number of the last line before a page, counted from 1. */
function lineBefore(lines: readonly PrintedLine[], page: number): number {
  return Math.max(1, lines.findLastIndex(({ print }) => print !== null && print.page < page) + 1);
}
