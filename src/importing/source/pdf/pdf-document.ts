import { getDocumentProxy } from "unpdf";
import { Refusal } from "../refusal.ts";
import { addTransferToFixedLength } from "./node-20.ts";

export type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

/** A PDF as pdf.js reads it. Throws a Refusal if it is broken or locked. */
export async function pdfDocument(
  bytes: Uint8Array,
  options: { readonly maxImageSize?: number } = {},
): Promise<PdfDocument> {
  addTransferToFixedLength();
  try {
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, ...options });
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
