import { makerOf, type PageRead, pageInHocr } from "./hocr.ts";
import { lacksLanguage, type Recognised, recognise } from "./ocrmypdf.ts";
import { looksWelsh } from "./welsh.ts";

/** The scanned pages of a file as a machine read them. */
export interface PagesRead {
  readonly pages: ReadonlyMap<number, PageRead>;
  readonly unread: readonly { readonly page: number; readonly reason: string }[];
  /** Pages that look Welsh and were read as English, and why. */
  readonly asEnglish: readonly { readonly page: number; readonly reason: string }[];
  /** The program that read them: "tesseract 5.3.0". */
  readonly maker: string;
}

/** Reads pages of a PDF by machine; null if OCRmyPDF is not installed. */
export async function pagesRead(
  bytes: Uint8Array,
  pages: readonly number[],
): Promise<PagesRead | null> {
  const english = await recognisedEach(bytes, pages, "eng");
  if (english === null) return null;
  const read = asPages(pages, english);
  // With Welsh, English words are read worse ("guarter"): it is used only where there is Welsh.
  const welsh = [...read.pages.values()].filter(({ words }) => looksWelsh(words));
  if (welsh.length === 0) return read;
  const numbers = welsh.map(({ number }) => number);
  const both = await recognisedEach(bytes, numbers, "cym+eng");
  const again = asPages(numbers, both ?? { hocr: new Map(), faults: new Map() });
  return {
    ...read,
    pages: new Map([...read.pages].map(([page, own]) => [page, again.pages.get(page) ?? own])),
    asEnglish: again.unread,
  };
}

/** hOCR by page, and why others have none. */
interface Results {
  readonly hocr: ReadonlyMap<number, string>;
  readonly faults: ReadonlyMap<number, string>;
}

/** If the program fails on the whole, each page is tried alone, so that one page does not cost the others. */
async function recognisedEach(
  bytes: Uint8Array,
  pages: readonly number[],
  languages: string,
): Promise<Results | null> {
  const whole = await recognise(bytes, pages, languages);
  if (whole.kind === "not installed") return null;
  if (whole.kind === "read") return { hocr: whole.pages, faults: new Map() };
  if (pages.length === 1 || whole.reason === lacksLanguage) return none(pages, whole.reason);
  const hocr = new Map<number, string>();
  const faults = new Map<number, string>();
  for (const page of pages) {
    const each = alone(page, await recognise(bytes, [page], languages));
    for (const [own, text] of each.hocr) hocr.set(own, text);
    for (const [own, reason] of each.faults) faults.set(own, reason);
  }
  return { hocr, faults };
}

const none = (pages: readonly number[], reason: string): Results => ({
  hocr: new Map(),
  faults: new Map(pages.map((page) => [page, reason])),
});

const alone = (page: number, result: Recognised): Results => ({
  hocr: result.kind === "read" ? result.pages : new Map(),
  faults: new Map(result.kind === "failed" ? [[page, result.reason]] : []),
});

function asPages(asked: readonly number[], { hocr, faults }: Results): PagesRead {
  const pages = new Map<number, PageRead>();
  const unread: { page: number; reason: string }[] = [];
  for (const number of asked) {
    const text = hocr.get(number);
    const page = text === undefined ? null : pageInHocr(text, number);
    if (page !== null && page.words.length > 0) pages.set(number, page);
    else unread.push({ page: number, reason: faults.get(number) ?? "no words were found on it" });
  }
  const [first = ""] = hocr.values();
  return { pages, unread, asEnglish: [], maker: makerOf(first) };
}
