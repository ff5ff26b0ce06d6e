import { writeFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { openRawFile, readRawFile } from "../../source/raw-file.ts";
import { Refusal } from "../../source/refusal.ts";
import { packParts, pagesSaid } from "./pack-parts.ts";

/** A part of a pack as a separate file. */
export interface SplitPart {
  readonly path: string;
  /** "pages 3 to 12" */
  readonly pages: string;
  readonly isReport: boolean;
}

/**
 * Writes the reports of a PDF into a folder as separate files, and the pages before the first as another.
 * Empty if the file is not a PDF, or has one report and nothing before it. Throws a Refusal if it cannot be
 * read.
 */
export async function splitPack(
  path: string,
  folder: string,
  acceptsScans: boolean,
): Promise<SplitPart[]> {
  if (extname(path).toLowerCase() !== ".pdf") return [];
  const file = openRawFile(path);
  const parts = packParts((await readRawFile(file, { acceptsScans })).lines);
  if (parts.length < 2) return [];
  const { PDFDocument } = await import("@cantoo/pdf-lib");
  const whole = await PDFDocument.load(file.bytes, { updateMetadata: false }).catch(
    (error: unknown) => {
      const fault = error instanceof Error ? error.message : String(error);
      throw new Refusal("broken-pdf", `cannot be split: ${fault}`);
    },
  );
  const files: SplitPart[] = [];
  for (const part of parts) {
    // The same pages give the same bytes, so that a second import recognises them.
    const own = await PDFDocument.create({ updateMetadata: false });
    const places = Array.from({ length: part.to - part.from + 1 }, (_, at) => part.from - 1 + at);
    for (const page of await own.copyPages(whole, places)) own.addPage(page);
    const pages = pagesSaid(part);
    const name = `${basename(path, extname(path))}-${pages.replaceAll(" ", "-")}.pdf`;
    writeFileSync(join(folder, name), await own.save({ updateFieldAppearances: false }));
    files.push({ path: join(folder, name), pages, isReport: part.subject !== null });
  }
  return files;
}
