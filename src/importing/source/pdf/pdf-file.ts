import { getDocumentProxy } from "unpdf";
import { type RawReport, rawLine } from "../raw-report.ts";
import { Refusal } from "../refusal.ts";
import { addTransferToFixedLength } from "./node-20.ts";
import { type PageContent, type PdfDocument, pageContent } from "./page-content.ts";
import { pageLines } from "./page-lines.ts";

const limits = { pages: 600, seconds: 90 } as const;

/**
 * Reads a PDF's text by where it stands on the page. Throws a Refusal where it is broken, locked
 * or too long, and for scanned pages, which hold a picture and no text.
 */
export async function readPdfFile(bytes: Uint8Array): Promise<RawReport> {
  const document = await opened(bytes);
  try {
    if (document.numPages > limits.pages) {
      throw new Refusal(
        "too-large",
        `has ${document.numPages} pages; ${limits.pages} are the most`,
      );
    }
    const pages = await contentOfPages(document);
    const scanned = pages.flatMap(({ isPicture }, index) => (isPicture ? [index + 1] : []));
    if (scanned.length > 0) throw scan(scanned, pages.length);
    return asReport(pages.map(({ content }) => content));
  } finally {
    await document.destroy();
  }
}

async function opened(bytes: Uint8Array): Promise<PdfDocument> {
  addTransferToFixedLength();
  try {
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    if (/password/i.test(fault)) throw new Refusal("locked", "is locked with a password");
    throw new Refusal("broken-pdf", `cannot be read as PDF: ${fault}`);
  }
}

/** What each page prints, and whether it is a picture without text. */
async function contentOfPages(document: PdfDocument) {
  const pages: { content: PageContent; isPicture: boolean }[] = [];
  const until = performance.now() + limits.seconds * 1000;
  for (let number = 1; number <= document.numPages; number += 1) {
    if (performance.now() > until) {
      throw new Refusal("too-slow", `took more than ${limits.seconds} seconds to read`);
    }
    try {
      const page = await document.getPage(number);
      const content = await pageContent(page);
      const isPicture =
        content.words.length === 0 && (await page.getOperatorList()).fnArray.length > 12;
      pages.push({ content, isPicture });
      page.cleanup();
    } catch (error) {
      const fault = error instanceof Error ? error.message : String(error);
      throw new Refusal("broken-pdf", `cannot be read at page ${number}: ${fault}`);
    }
  }
  return pages;
}

function scan(scanned: readonly number[], pages: number): Refusal {
  const which =
    scanned.length === pages
      ? "its pages hold"
      : `${scanned.length === 1 ? "page" : "pages"} ${scanned.join(", ")} ${scanned.length === 1 ? "holds" : "hold"}`;
  return new Refusal(
    "scan",
    `is a scan: ${which} a picture and no text (${scanned.length} of ${pages}); it needs text recognition first`,
  );
}

/** The pages' lines one after another; footnotes go to the end, so that they part no paragraph. */
function asReport(pages: readonly PageContent[]): RawReport {
  const { lines, notes } = pageLines(pages);
  const made = lines.map(({ notes: _, ...line }, index) => ({
    ...rawLine(index + 1, ""),
    ...line,
  }));
  const repairs = [
    ...lines.flatMap((line, index) => line.notes.map((note) => ({ line: index + 1, note }))),
    ...notes.map(({ print }, index) => ({
      line: made.length + 2 + index,
      note: `the footnote at the foot of page ${print?.page} stands at the end of the text`,
    })),
  ];
  const ends = notes.map(({ text, print }, index) =>
    rawLine(made.length + 2 + index, text, false, print),
  );
  const gap = notes.length > 0 ? [rawLine(made.length + 1, "")] : [];
  return { format: "pdf", lines: [...made, ...gap, ...ends], repairs };
}
