import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { queued, runAlone } from "../own-process.ts";

/** What OCRmyPDF made of some pages: hOCR by page, counted from 1. */
export type Recognised =
  | { readonly kind: "read"; readonly pages: ReadonlyMap<number, string> }
  | { readonly kind: "failed"; readonly reason: string }
  | { readonly kind: "not installed" };

/** Why pages in Welsh are not read where only English is installed. */
export const lacksLanguage =
  "Tesseract’s Welsh is not installed: “apt install tesseract-ocr-cym” (Debian, Ubuntu)";

/** In milliseconds. A page takes some seconds; the rest is for slow and busy machines. */
const longest = { start: 60_000, page: 150_000 } as const;

/**
 * A part of OCRmyPDF’s own kind, which makes each picture a little softer before its words are read. The grain
 * of a scanner is otherwise taken for points and for parts of letters.
 */
const softer = `from ocrmypdf import hookimpl
from PIL import ImageFilter


@hookimpl
def filter_ocr_image(page, image):
    return image.filter(ImageFilter.GaussianBlur(2))
`;

const inTurn = queued();

/**
 * Reads pages of a PDF with OCRmyPDF, one file at a time. The pages are turned upright and straightened
 * first. `languages` are Tesseract's names, joined by "+": "eng", "cym+eng".
 */
export const recognise = (
  bytes: Uint8Array,
  pages: readonly number[],
  languages: string,
): Promise<Recognised> => inTurn(() => run(bytes, pages, languages));

async function run(
  bytes: Uint8Array,
  pages: readonly number[],
  languages: string,
): Promise<Recognised> {
  const folder = mkdtempSync(join(tmpdir(), "scan-"));
  try {
    const source = join(folder, "source.pdf");
    writeFileSync(source, bytes);
    const plugin = join(folder, "softer.py");
    writeFileSync(plugin, softer);
    const ran = await runAlone({
      program: "ocrmypdf",
      given: [...given(pages, languages), "--plugin", plugin, source, "-"],
      // The program keeps what it recognised in its temporary folder. It joins the languages in the order of
      // a set, which the seed fixes, so that the same file is read alike every time.
      environment: { TMPDIR: folder, TEMP: folder, PYTHONHASHSEED: "0" },
      longest: longest.start + longest.page * pages.length,
    });
    if (ran.kind === "not installed") return { kind: "not installed" };
    if (ran.kind === "too slow") return { kind: "failed", reason: "it took too long" };
    if (ran.code === 0) return { kind: "read", pages: hocrIn(folder) };
    return { kind: "failed", reason: faultIn(ran.said) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function given(pages: readonly number[], languages: string): string[] {
  return [
    ...["--language", languages, "--pages", pages.join(",")],
    // A page with a stamped number is read too, whose other words are a picture.
    "--force-ocr",
    ...["--rotate-pages", "--rotate-pages-threshold", "3", "--deskew", "--oversample", "300"],
    // One column: otherwise the numbers of paragraphs are taken for a column of their own, and misread.
    ...["--tesseract-pagesegmode", "4"],
    // Tells letters in the cells of ruled tables from the lines around them.
    ...["--tesseract-thresholding", "sauvola"],
    ...["--pdf-renderer", "hocr", "--keep-temporary-files", "--output-type", "none", "--quiet"],
  ];
}

/** "000003_ocr_hocr.hocr" is of page 3. */
function hocrIn(folder: string): Map<number, string> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const found = files.flatMap((file): [number, string][] => {
    const page = /(?:^|[\\/])(\d{6})_ocr_hocr\.hocr$/.exec(file)?.[1];
    return page === undefined ? [] : [[Number(page), readFileSync(join(folder, file), "utf8")]];
  });
  return new Map(found.sort(([one], [other]) => one - other));
}

/** The last thing that the program said of itself, without the place of its temporary files. */
function faultIn(said: string): string {
  if (/does not have language data/i.test(said)) return lacksLanguage;
  const lines = said.split("\n").map((line) => line.trim());
  const told = lines.filter(
    (line) => line !== "" && !/temporary working files|^\/|^\\/i.test(line),
  );
  return (told.at(-1) ?? "it gave no reason").slice(0, 200);
}
