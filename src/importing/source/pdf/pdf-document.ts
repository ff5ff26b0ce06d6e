import type { getDocumentProxy } from "unpdf";
import { Refusal } from "../refusal.ts";
import { addTransferToFixedLength } from "./node-20.ts";

export type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Larger pictures are not unpacked; for a scan that would take a second for each page. */
const maxImageSize = 1;

/** A PDF as pdf.js reads it. Throws a Refusal if it is broken or locked. */
export async function pdfDocument(bytes: Uint8Array): Promise<PdfDocument> {
  addTransferToFixedLength();
  const { getDocumentProxy } = await import("unpdf");
  try {
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, maxImageSize });
  } catch (error) {
    throw pdfRefusal(error);
  }
}

/** What pdf.js says against a PDF, as a Refusal. */
export function pdfRefusal(error: unknown): Refusal {
  const fault = error instanceof Error ? error.message : String(error);
  if (/password/i.test(fault)) return new Refusal("locked", "is locked with a password");
  return new Refusal("broken-pdf", `cannot be read as PDF: ${fault}`);
}
