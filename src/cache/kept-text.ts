import { readFileSync } from "node:fs";
import { crc32 } from "node:zlib";
import { putWhole } from "./kept-file.ts";

/**
 * The text that an earlier command kept, without the checksum on its last line. Null if the file is
 * missing, cannot be read, or does not match its checksum. The file may be deleted at any time.
 */
export function keptText(file: string): string | null {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    return null;
  }
  const end = text.lastIndexOf("\n");
  const body = text.slice(0, Math.max(end, 0));
  return end !== -1 && text.slice(end + 1) === checksum(body) ? body : null;
}

/** Keeps a text that people may copy back by hand. */
export const keepText = (file: string, text: string) =>
  putWhole(file, `${text}\n${checksum(text)}`);

/** Written as a remark, so that a kept ledger can be copied back unchanged. */
const checksum = (text: string) => `# ${crc32(text).toString(16)}`;
