import { type FileMade, recordOf } from "../../output/file-record.ts";
import type { FileWriter } from "../../output/file-writer.ts";
import { utf8 } from "../../output/utf8.ts";
import type { PlannedPage } from "./plan.ts";

/**
 * Lays out a page and writes it to disk. In a file of its own, so that a thread that does so loads neither
 * the search nor what reads attachments.
 */
export function writePage(page: PlannedPage, write: FileWriter): FileMade {
  const bytes = utf8(page.text());
  write(page.path, bytes);
  return { made: page.made(), ...recordOf(bytes) };
}
