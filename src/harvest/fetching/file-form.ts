import { extname } from "node:path";
import { slugWithin } from "../../text/slug.ts";

/** Endings, and the first bytes that identify files of their kind. */
const starts: readonly (readonly [string, readonly number[]])[] = [
  [".pdf", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  [".rtf", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  [".jpg", [0xff, 0xd8, 0xff]],
  [".png", [0x89, 0x50, 0x4e, 0x47]],
];

const zipStart = [0x50, 0x4b, 0x03, 0x04];
const oldOfficeStart = [0xd0, 0xcf, 0x11, 0xe0];

/** File names within a zip that identify its kind, and other endings for the same kind. */
const zipped: readonly (readonly [RegExp, string, readonly string[]])[] = [
  [/word\/(?:document|styles)/, ".docx", [".docm"]],
  [/xl\/(?:workbook|worksheets)/, ".xlsx", [".xlsm"]],
  [/ppt\/(?:presentation|slides)/, ".pptx", []],
  [/opendocument\.text/, ".odt", []],
  [/opendocument\.spreadsheet/, ".ods", []],
  [/opendocument\.presentation/, ".odp", []],
];

/**
 * The ending of a file's kind by its bytes, because servers state wrong types. `stated` has the endings
 * that the server gave, which decide between kinds with the same bytes. Null for an unknown kind.
 */
export function endingOfBytes(bytes: Uint8Array, stated: readonly string[]): string | null {
  const known = starts.find(([, start]) => fits(bytes, start));
  if (known) return known[0];
  if (fits(bytes, oldOfficeStart)) {
    return stated.find((ending) => [".doc", ".xls", ".ppt"].includes(ending)) ?? ".doc";
  }
  if (fits(bytes, zipStart)) {
    const text = Buffer.from(bytes).toString("latin1");
    const [, plain, others = []] = zipped.find(([sign]) => sign.test(text)) ?? [];
    return stated.find((ending) => others.includes(ending)) ?? plain ?? null;
  }
  if (isPage(bytes)) return ".html";
  const isText = !bytes.subarray(0, 4096).includes(0);
  return isText ? (stated.find((ending) => [".csv", ".txt"].includes(ending)) ?? ".txt") : null;
}

const fits = (bytes: Uint8Array, start: readonly number[]) =>
  start.every((byte, index) => bytes[index] === byte);

/** The last bytes that files of a kind have, by ending, and how far from a file's end they may be. */
const ends: Readonly<Record<string, readonly [sign: string, within: number]>> = {
  ".pdf": ["%%EOF", 32 * 1024],
  ".rtf": ["}", 1024],
  ".jpg": ["\u00FF\u00D9", 32 * 1024],
  ".png": ["IEND", 1024],
};

/** In a zip: the record with which each ends (APPNOTE 4.3.16), and the longest comment after it. */
const zipEnd: readonly [string, number] = ["PK\u0005\u0006", 22 + 65_535];

/** True for a file that lacks its end: a connection can break without a sign. */
export function isCut(bytes: Uint8Array, ending: string): boolean {
  const end = fits(bytes, zipStart) ? zipEnd : ends[ending];
  if (!end) return false;
  const [sign, within] = end;
  return !Buffer.from(bytes.subarray(-within)).toString("latin1").includes(sign);
}

/** True for bytes that a browser would show as a page. */
export const isPage = (bytes: Uint8Array): boolean =>
  /^(?:\uFEFF|ï»¿)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body|div|p|table|h1|title|meta)\b/i.test(
    Buffer.from(bytes.subarray(0, 4096)).toString("latin1"),
  );

/** Words that show an error page, even if its status says otherwise. */
const errorWords =
  /\b(?:server error in|runtime error|an? (?:unexpected )?error (?:has )?occurr?ed|page (?:cannot|could not|can’t|can't) be (?:found|displayed)|not found|404|access (?:is )?denied|service unavailable|temporarily unavailable|under maintenance|request rejected|document (?:is )?(?:not|no longer) available)\b/i;

/** True for a page that reports an error instead of being the document. */
export function isErrorPage(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.subarray(0, 20_000)).toString("utf8");
  const head = /<title[^>]*>([^<]*)<\/title>/i.exec(text)?.[1] ?? "";
  const heading = /<h[12][^>]*>([\s\S]*?)<\/h[12]>/i.exec(text)?.[1] ?? "";
  const words = text.replace(/<(script|style)[\s\S]*?<\/\1>/gi, " ").replace(/<[^<>]*>/g, " ");
  const isShort = words.replace(/\s+/g, " ").trim().length < 1500;
  return errorWords.test(head) || errorWords.test(heading) || (isShort && errorWords.test(words));
}

/** The endings suggested by a server's answer: its name for the file, its address, its media type. */
export function statedEndings(
  disposition: string | null,
  address: string,
  mediaType: string | null,
): string[] {
  const named = /filename\*?\s*=\s*(?:UTF-8'')?"?([^";]+)"?/i.exec(disposition ?? "")?.[1] ?? "";
  const type = (mediaType ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  return [
    extname(named).toLowerCase(),
    extname(new URL(address).pathname).toLowerCase(),
    byType[type] ?? "",
  ].filter((ending) => ending !== "");
}

const byType: Readonly<Record<string, string>> = {
  "application/msword": ".doc",
  "application/vnd.ms-excel": ".xls",
  "application/vnd.ms-powerpoint": ".ppt",
  "application/vnd.ms-word.document.macroenabled.12": ".docm",
  "text/csv": ".csv",
};

/** A name for a fetched file: its title made safe, and its ending. */
export const fileName = (title: string, ending: string): string =>
  `${slugWithin(title, 80) || "document"}${ending}`;
