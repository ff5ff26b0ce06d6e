import { Refusal } from "../../source/refusal.ts";
import type { PackPart } from "./pack-parts.ts";

/** The pages of each part as a PDF of their own. Throws a Refusal if the file cannot be split. */
export async function pdfParts(
  bytes: Uint8Array,
  parts: readonly PackPart[],
): Promise<Uint8Array[]> {
  const { PDFDocument } = await import("@cantoo/pdf-lib");
  const whole = await PDFDocument.load(bytes, { updateMetadata: false }).catch((error: unknown) => {
    const fault = error instanceof Error ? error.message : String(error);
    throw new Refusal("broken-pdf", `cannot be split: ${fault}`);
  });
  const files: Uint8Array[] = [];
  for (const { first, last } of parts) {
    const own = await PDFDocument.create({ updateMetadata: false });
    const places = Array.from({ length: last - first + 1 }, (_, at) => first - 1 + at);
    for (const page of await own.copyPages(whole, places)) own.addPage(page);
    files.push(await own.save({ updateFieldAppearances: false }));
  }
  return files;
}
