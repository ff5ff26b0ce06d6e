import { createHash } from "node:crypto";
import { lstatSync, readFileSync } from "node:fs";
import { extname } from "node:path";
import { endingOf, publishedEndings } from "../../formats/file-kind.ts";
import { readHtmlFile } from "./html/html-file.ts";
import { olderKinds, readOfficeFile } from "./office/office-file.ts";
import type { PdfOptions } from "./pdf/pdf-file.ts";
import type { RawReport } from "./raw-report.ts";
import { Refusal } from "./refusal.ts";
import { readPdfOrScan } from "./scan/scan-file.ts";
import { readTextFile } from "./text-file.ts";
import { readWordFile } from "./word/word-file.ts";

/** A raw report's file: its bytes, their SHA-256, and the ending of its name. */
export interface RawFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  /** One of `extensions`. */
  readonly extension: string;
}

/** The endings of files that can be imported. */
export const extensions: readonly string[] = [
  ".txt",
  ".md",
  ".docx",
  ".pdf",
  ".html",
  ".htm",
  ...olderKinds,
];

const mebibyte = 1024 * 1024;
const largest: Readonly<Record<string, number>> = {
  ".txt": 5 * mebibyte,
  ".md": 5 * mebibyte,
  ".docx": 25 * mebibyte,
  ".pdf": 25 * mebibyte,
  ".html": 5 * mebibyte,
  ".htm": 5 * mebibyte,
  ...Object.fromEntries(olderKinds.map((ending) => [ending, 25 * mebibyte])),
};

/** Reads a file's bytes. Throws a Refusal if it is of an unknown kind, empty, or too large. */
export function openRawFile(path: string): RawFile {
  const extension = extname(path).toLowerCase();
  const limit = largest[extension];
  if (limit === undefined) {
    throw new Refusal(
      "unknown-kind",
      `should be one of ${extensions.join(", ")}; “${extension}” is not`,
    );
  }
  const { size } = lstatSync(path);
  if (size === 0) throw new Refusal("empty", "holds no words");
  if (size > limit) {
    const [is, most] = [size, limit].map((bytes) => Math.ceil(bytes / mebibyte));
    throw new Refusal(
      "too-large",
      `is ${is} MiB; a ${extension} file should be ${most} MiB at most`,
    );
  }
  const bytes = readFileSync(path);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { path, bytes, sha256, extension };
}

/** More than any report has; reading must finish within a limited time. */
const most = { lines: 100_000, lineLength: 30_000 } as const;

/** Reads a raw file's lines, whatever its format. Throws a Refusal if they cannot be read. */
export async function readRawFile(
  file: Pick<RawFile, "bytes" | "extension">,
  options?: PdfOptions,
): Promise<RawReport> {
  const raw = await readFormat(file, options);
  if (raw.lines.length > most.lines) {
    throw new Refusal("too-large", `has ${raw.lines.length} lines; no report has ${most.lines}`);
  }
  const long = raw.lines.find(({ text }) => text.length > most.lineLength);
  const isPublishable = publishedEndings().includes(endingOf(file.extension));
  if (!long) return { ...raw, isPublishable };
  const message = `has a line of ${long.text.length} characters; no report has one of ${most.lineLength}`;
  throw new Refusal("too-large", message, long.number);
}

async function readFormat(
  { bytes, extension }: Pick<RawFile, "bytes" | "extension">,
  options?: PdfOptions,
): Promise<RawReport> {
  switch (extension) {
    case ".docx":
      return readWordFile(bytes);
    case ".pdf":
      return readPdfOrScan(bytes, options);
    case ".html":
    case ".htm":
      return readHtmlFile(bytes);
    case ".doc":
    case ".rtf":
    case ".odt":
    case ".docm":
      return readOfficeFile(bytes, extension);
    default:
      return readTextFile(bytes);
  }
}
