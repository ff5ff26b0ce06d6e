import {
  type PdfOptions,
  pdfReport,
  printedPages,
  scannedAmong,
  scanRefusal,
} from "../pdf/pdf-file.ts";
import type { MachineRead, RawLine, RawReport, UnsureWord } from "../raw-report.ts";
import { plain, unsure } from "../raw-report.ts";
import { type PagesRead, pagesRead } from "./pages-read.ts";

/**
 * Reads a PDF; its scanned pages are read by OCRmyPDF, unless they may be left out of a file whose other
 * pages have text. Throws a Refusal if the file is broken, locked or too long, or if it has scanned pages and
 * OCRmyPDF is not installed or can read none of them.
 */
export async function readPdfOrScan(
  bytes: Uint8Array,
  { acceptsScans }: PdfOptions = { acceptsScans: false },
): Promise<RawReport> {
  const pages = await printedPages(bytes);
  const scanned = scannedAmong(pages);
  const isLeftOut = acceptsScans && scanned.length < pages.length;
  if (scanned.length === 0 || isLeftOut) return pdfReport(pages);
  const read = await pagesRead(bytes, scanned);
  if (read === null) throw scanRefusal(scanned, pages.length, missing);
  if (read.pages.size === 0) {
    const reason = read.unread[0]?.reason ?? "";
    throw scanRefusal(scanned, pages.length, `OCRmyPDF could not read it: ${reason}`);
  }
  const laidOver = pages.filter(({ hasUnseenWords }) => hasUnseenWords).map(({ number }) => number);
  const report = pdfReport(pages.map((page) => read.pages.get(page.number) ?? page));
  return asMachineRead(report, read, laidOver);
}

const missing =
  "OCRmyPDF reads the words of a scan, and it is not installed: “apt install ocrmypdf tesseract-ocr-eng tesseract-ocr-cym” (Debian, Ubuntu), or ocrmypdf.readthedocs.io";

/** True for the note of a repair which says that a machine read a file's scanned pages. */
export const saysScanWasRead = (note: string): boolean =>
  /^pages? .+ a scan; .+ read the words$/.test(note);

/** The report without the marks of unsure words in its lines, which are listed instead. */
function asMachineRead(report: RawReport, read: PagesRead, laidOver: readonly number[]): RawReport {
  const { pages, unread, asEnglish } = read;
  const ruled = [...pages.values()].flatMap(({ isRuled, number }) => (isRuled ? [number] : []));
  const strokes = [...pages.values()].reduce((sum, page) => sum + page.strokes, 0);
  const noted = [
    `${pagesSaid([...pages.keys()])} a scan; ${read.maker} read the words`,
    ...(laidOver.length === 0
      ? []
      : [
          `${pagesSaid(laidOver).replace(/ (?:is|are)$/, "")}: the words that another program had recognised, and laid over or under the picture where nobody sees them, were not used`,
        ]),
    ...ruled.map((page) => `page ${page} has a ruled table, whose words were read uncertainly`),
    ...(strokes === 0 ? [] : ["lines around cells, which it reads as marks, were left out"]),
  ];
  return {
    ...report,
    lines: report.lines.map(withoutMarks),
    repairs: [...noted.map((note) => ({ line: 1, note })), ...report.repairs],
    machineRead: {
      pages: [...pages.keys()],
      unread,
      asEnglish,
      ruled,
      unsure: report.lines.flatMap(unsureIn),
    } satisfies MachineRead,
  };
}

const withoutMarks = (line: RawLine): RawLine => ({
  ...line,
  text: line.text.replaceAll(unsure, ""),
  table: line.table?.map((row) => row.map((cell) => cell.replaceAll(unsure, ""))) ?? null,
});

const unsureIn = ({ number, text, table }: RawLine): UnsureWord[] =>
  (table?.flat() ?? [text])
    .flatMap((words) => words.split(/\s+/))
    .filter((word) => word.includes(unsure))
    .map((word) => ({ line: number, word: plain(word) }));

/** "page 3 is", "pages 1, 2 are" */
const pagesSaid = (pages: readonly number[]) =>
  pages.length === 1 ? `page ${pages[0]} is` : `pages ${pages.join(", ")} are`;
