import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { crc32 } from "node:zlib";

/**
 * A text that was kept for a later command, without its last line, a checksum; null where the file is
 * missing, cannot be read, or is not to the bit what was kept. It may be deleted at any time.
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

/** Keeps a text, whole or not at all, whoever else reads or writes the file. */
export function keepText(file: string, text: string) {
  mkdirSync(dirname(file), { recursive: true });
  const written = `${file}-${process.pid}`;
  try {
    writeFileSync(written, `${text}\n${checksum(text)}`);
    renameSync(written, file);
  } finally {
    rmSync(written, { force: true });
  }
}

/** Like a remark, so that a kept ledger can be copied back as it is. */
const checksum = (text: string) => `# ${crc32(text).toString(16)}`;
