import { Refusal } from "../../../importing/source/refusal.ts";
import { decodedBytes } from "../../../importing/source/text-file.ts";
import { fromWindows1252 } from "../../../text/windows-1252.ts";

/** An answer's text, in the encoding that it states (XML 1.0, 4.3.3) or that its bytes show. */
export function answerText(bytes: Uint8Array): string {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  const stated = /^<\?xml[^>]*\sencoding\s*=\s*["']([\w.-]+)["']/i.exec(head)?.[1] ?? "utf-8";
  // What says that it is in UTF-8 and is not is in the Windows code page.
  if (/^utf-?(?:8|16)/i.test(stated)) return decodedBytes(bytes);
  if (/^(?:windows-1252|iso-8859-1|latin1|us-ascii)$/i.test(stated)) return fromWindows1252(bytes);
  try {
    return new TextDecoder(stated, { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal("not-an-answer", `the service’s answer is not in its encoding, ${stated}`);
  }
}
