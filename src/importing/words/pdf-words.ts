import { type PageContent, pageContent } from "../source/pdf/page-content.ts";
import { type PdfDocument, pdfDocument, pdfRefusal } from "../source/pdf/pdf-document.ts";
import { pagesReadOf } from "../source/pdf/pdf-file.ts";
import type { FileWords } from "./words-read.ts";

const limits = { pages: 2000, seconds: 120 } as const;

/**
 * Every word in a PDF: each page’s text and notes, its properties, its outline, and the names of its
 * embedded files. Throws a Refusal if it is broken or locked. Pages that are pictures are reported as
 * unread.
 */
export async function pdfWords(bytes: Uint8Array): Promise<FileWords> {
  const document = await pdfDocument(bytes);
  try {
    const pages = await pagesOf(document, pagesReadOf(bytes));
    const pictures = pages.flatMap(({ isPicture }, index) => (isPicture ? [index + 1] : []));
    const beyond = document.numPages - pages.length;
    const enclosed = Object.keys((await document.getAttachments()) ?? {});
    const unread = [
      ...(pictures.length > 0 ? [`holds no text on ${listed("page", pictures)}`] : []),
      ...(beyond > 0 ? [`has ${beyond} more pages than are read`] : []),
      ...(enclosed.length > 0 ? ["holds files of its own, which are not read"] : []),
    ];
    return {
      parts: [
        ...pages.map(({ text }, index) => ({ place: `page ${index + 1}`, text })),
        { place: "its properties", text: await propertiesOf(document) },
        { place: "the files in it", text: enclosed.join("\n") },
      ],
      unread: unread.length > 0 ? unread.join(", and ") : null,
      blackedOut: pages.flatMap(({ isBlackedOut }, index) =>
        isBlackedOut ? [`page ${index + 1}`] : [],
      ),
    };
  } catch (error) {
    throw pdfRefusal(error);
  } finally {
    await document.destroy();
  }
}

interface PageWords {
  readonly text: string;
  readonly isPicture: boolean;
  readonly isBlackedOut: boolean;
}

/** `known` is what the pages print, if an import has read them for their lines. */
async function pagesOf(
  document: PdfDocument,
  known: readonly PageContent[] | undefined,
): Promise<PageWords[]> {
  const pages: PageWords[] = [];
  const until = performance.now() + limits.seconds * 1000;
  const most = Math.min(document.numPages, limits.pages);
  for (let number = 1; number <= most && performance.now() < until; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const text = items
      .map((item) => ("str" in item ? `${item.str}${item.hasEOL ? "\n" : ""}` : ""))
      .join("");
    const notes = (await page.getAnnotations()).flatMap(wordsOfNote);
    const { blackedOut, isScan } =
      known?.[number - 1] ?? (await pageContent(page, async () => false));
    pages.push({
      text: [text, ...notes].join("\n\n"),
      isPicture: text.trim() === "" && isScan,
      isBlackedOut: blackedOut.length > 0,
    });
    page.cleanup();
  }
  return pages;
}

/** The words of a note, a stamp or a form’s field on a page. */
function wordsOfNote(note: unknown): string[] {
  if (typeof note !== "object" || note === null) return [];
  return ["contentsObj", "titleObj", "fieldValue", "alternativeText"].flatMap((key) =>
    textsIn(Reflect.get(note, key)),
  );
}

/** The words of a PDF’s properties, of both kinds, and of its outline. */
async function propertiesOf(document: PdfDocument): Promise<string> {
  const { info, metadata } = await document.getMetadata();
  const outline = (await document.getOutline()) ?? [];
  return [info, metadata?.getRaw?.(), outline.map(({ title }) => title)]
    .flatMap(textsIn)
    .join("\n\n");
}

/** The texts within a value at any depth, without markup. */
function textsIn(value: unknown, depth = 0): string[] {
  if (typeof value === "string") return [value.replace(/<[^<>]*>/g, "\n")];
  if (typeof value !== "object" || value === null || depth > 4) return [];
  return Object.values(value).flatMap((inner) => textsIn(inner, depth + 1));
}

const listed = (word: string, numbers: readonly number[]) =>
  numbers.length === 1
    ? `${word} ${numbers[0]}`
    : `${word}s ${numbers.slice(0, 10).join(", ")}${numbers.length > 10 ? " and others" : ""}`;
