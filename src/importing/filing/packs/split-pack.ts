import { writeFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import type { Repair } from "../../../model/report/report.ts";
import { converted } from "../../source/office/libre-office.ts";
import { olderKinds } from "../../source/office/office-file.ts";
import { openRawFile, type RawFile, readRawFile } from "../../source/raw-file.ts";
import type { RawReport } from "../../source/raw-report.ts";
import { readWordFile } from "../../source/word/word-file.ts";
import { type PackPart, packParts, placeSaid } from "./pack-parts.ts";
import { pdfParts } from "./split-pdf.ts";
import { textParts } from "./split-text.ts";
import { wordParts } from "./split-word.ts";

/** A part of a pack as a separate file. */
export interface SplitPart {
  readonly path: string;
  /** "pages 3 to 12" */
  readonly place: string;
  readonly kind: PackPart["kind"];
  /** What was done to the file before it was split. */
  readonly repairs: readonly Repair[];
}

/** The bytes of each part, and the ending of their names. */
interface Parted {
  readonly ending: string;
  readonly bytes: readonly Uint8Array[];
  readonly repairs?: readonly Repair[];
}

/**
 * Writes the reports and minutes of a file into a folder as separate files, and what comes before the first
 * as another. Empty if the file has one report and nothing else, or is of a kind that is not split. Throws a
 * Refusal if it cannot be read, or a part would not have the words that it has in the whole.
 */
export async function splitPack(
  path: string,
  folder: string,
  acceptsScans: boolean,
): Promise<SplitPart[]> {
  const file = openRawFile(path);
  const raw = await readRawFile(file, { acceptsScans });
  const parts = packParts(raw);
  if (parts.length < 2) return [];
  const parted = await partedBy(file, raw, parts);
  if (parted === null) return [];
  const { ending, repairs = [] } = parted;
  return parts.map((part, index) => {
    const place = placeSaid(part, raw.format);
    const name = `${basename(path, extname(path))}-${place.replaceAll(" ", "-")}${ending}`;
    const own = join(folder, name);
    // The same part gives the same bytes, so that a second import recognises it.
    writeFileSync(own, parted.bytes[index] ?? "");
    return { path: own, place, kind: part.kind, repairs };
  });
}

async function partedBy(
  { bytes, extension }: RawFile,
  raw: RawReport,
  parts: readonly PackPart[],
): Promise<Parted | null> {
  const ending = extension;
  if (raw.format === "pdf") return { ending, bytes: await pdfParts(bytes, parts) };
  if (raw.format === "text") return { ending: ".txt", bytes: textParts(bytes, parts) };
  if (extension === ".docx") return { ending, bytes: await wordParts(bytes, raw, parts) };
  if (!olderKinds.includes(extension)) return null;
  const { docx } = await converted(bytes, extension);
  const whole = await readWordFile(docx);
  const note = "the file was turned into a Word file by LibreOffice, and split, before it was read";
  const own = await wordParts(docx, whole, packParts(whole));
  return { ending: ".docx", bytes: own, repairs: [{ line: 1, note }] };
}
