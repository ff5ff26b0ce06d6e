import { readFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { stampOrDigest } from "../cache/stamp.ts";
import { struckWords } from "../importing/source/marked-words.ts";
import { readPdfFile } from "../importing/source/pdf/pdf-file.ts";
import { plain, type RawLine } from "../importing/source/raw-report.ts";
import { Refusal } from "../importing/source/refusal.ts";
import { decodedBytes } from "../importing/source/text-file.ts";
import { readWordFile } from "../importing/source/word/word-file.ts";
import { spreadsheetWords, workbookWords } from "../importing/words/sheet-words.ts";
import type { Attachment, Report } from "../model/report/report.ts";

/** A page of an attachment in words, or the whole of an attachment without pages. */
export interface AttachmentPage {
  readonly attachment: Attachment;
  /** Counted from 1; null if the file has no pages. */
  readonly page: number | null;
  readonly text: string;
}

/**
 * The searchable words of a report's attachments: a PDF page by page; Word, sheets and plain text whole.
 * Words that Word strikes through are left out. Scanned, locked and broken files and other kinds give
 * nothing. Together they are cut off at `most` words, so that one long file does not make a report slow to
 * find.
 */
export async function attachmentPages(report: Report): Promise<AttachmentPage[]> {
  const pages: AttachmentPage[] = [];
  let left = most;
  for (const attachment of report.attachments) {
    for (const { page, text } of await pagesOf(join(dirname(report.file), attachment.file))) {
      const words = text.split(/\s+/).filter((word) => word !== "");
      if (words.length > 0 && left > 0)
        pages.push({ attachment, page, text: words.slice(0, left).join(" ") });
      left -= words.length;
    }
  }
  return pages;
}

/** The most words of attachments for each report. */
const most = 10_000;

type Page = Pick<AttachmentPage, "page" | "text">;

/** A file is read once for each version of it, however often the site is built. */
async function pagesOf(path: string): Promise<readonly Page[]> {
  const key = `${path} ${stampOrDigest(path)}`;
  const pages = known.get(key) ?? (await readPages(path));
  known.set(key, pages);
  return pages;
}

const known = new Map<string, readonly Page[]>();

async function readPages(path: string): Promise<readonly Page[]> {
  try {
    switch (extname(path).toLowerCase()) {
      case ".pdf":
        return byPage((await readPdfFile(readFileSync(path), { acceptsScans: true })).lines);
      case ".docx":
        return [{ page: null, text: textOf((await readWordFile(readFileSync(path))).lines) }];
      case ".xlsx":
        return [{ page: null, text: await workbookWords(readFileSync(path)) }];
      case ".ods":
        return [{ page: null, text: await spreadsheetWords(readFileSync(path)) }];
      case ".csv":
        return [{ page: null, text: decodedBytes(readFileSync(path)).replace(/[",;]+/g, " ") }];
      case ".txt":
      case ".md":
        return [{ page: null, text: decodedBytes(readFileSync(path)) }];
      default:
        return [];
    }
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}

function byPage(lines: readonly RawLine[]): Page[] {
  const pages = new Map<number, RawLine[]>();
  for (const line of lines) {
    const page = line.print?.page;
    if (page !== undefined) pages.set(page, [...(pages.get(page) ?? []), line]);
  }
  return [...pages].map(([page, on]) => ({ page, text: textOf(on) }));
}

const textOf = (lines: readonly RawLine[]) =>
  lines
    .map(({ text, table }) => [text, ...(table ?? []).flat()].map(liveWords).join(" "))
    .join("\n");

/** Printed words that are not struck through; a file prints struck words but no longer says them. */
const liveWords = (text: string) => plain(text.replace(struckWords, ""));
