import { digestOfWords } from "../../reading/report/attached-files.ts";
import type { Origin } from "../header/stated-elsewhere.ts";
import type { RawFile } from "../source/raw-file.ts";
import { frontMatterText } from "./front-matter-writer.ts";
import type { ImportedReport } from "./imported-report.ts";

/** A report's file as the import writes it. `source` is the name of the raw file next to it. */
export function reportText(
  report: ImportedReport,
  source: string,
  { sha256 }: RawFile,
  origin: Origin | null = null,
): string {
  const { header, body, repairs, withheld, unsure, isMarked } = report;
  const kept = {
    file: source,
    sha256,
    made: digestOfWords(body),
    origin,
    withheld,
    unsure,
    repairs,
  };
  return `${frontMatterText(header, kept, isMarked)}\n${body}`;
}

/**
 * True if a file is what importing produces now, wherever it was fetched from. An earlier version did not
 * record the digest of the words.
 */
export const isMadeOf = (text: string, made: string): boolean =>
  withoutOrigin(text) === withoutOrigin(made) ||
  text === made.replace(/^ {2}made: [0-9a-f]{64}\n/m, "");

const withoutOrigin = (text: string) => text.replace(/^ {2}from: .*\n {2}fetched: .*\n/m, "");
