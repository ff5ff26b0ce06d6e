import { fromWindows1252 } from "../../text/windows-1252.ts";
import { type RawLine, type RawReport, rawLine } from "./raw-report.ts";
import { Refusal } from "./refusal.ts";

/** Reads a text file: UTF-8, UTF-16 with a byte order mark, otherwise the Windows code page of old files. */
export function readTextFile(bytes: Uint8Array): RawReport {
  const text = withLineEnds(decodedBytes(bytes));
  const repairs = [];
  const rubbish = text.match(controlCharacters)?.length ?? 0;
  if (text.includes("\0") || rubbish > text.length / 200 + 5) {
    throw new Refusal("not-text", "holds characters that no text has: it is not a text file");
  }
  if (rubbish > 0) {
    const note = `${rubbish} control characters, which print nothing, were left out`;
    repairs.push({ line: 1, note });
  }
  return { format: "text", lines: linesOf(text.replace(controlCharacters, "")), repairs };
}

/** Control characters except tab, line feed and form feed, and the characters reserved for formatting marks. */
const controlCharacters = /[\uFDD0-\uFDEF]|(?![\t\n\f])\p{Cc}/gu;

/** Text with one kind of line end. */
export const withLineEnds = (text: string): string => text.replace(/\r\n?|[\u2028\u2029\v]/g, "\n");

/** Splits text into lines; a form feed starts a page. */
export function linesOf(text: string): RawLine[] {
  let feed = false;
  return text.split("\n").map((line, index) => {
    feed ||= line.startsWith("\f");
    const words = line.replace(/^\f+|\f+$/g, "").replaceAll("\f", " ");
    const opensPage = feed && words.trim() !== "";
    feed = line.endsWith("\f") || (feed && !opensPage);
    return rawLine(index + 1, words.trimEnd(), opensPage);
  });
}

/**
 * Bytes as text: UTF-8, UTF-16 with a byte order mark, otherwise the Windows code page of old files. Drops
 * the mark.
 */
export function decodedBytes(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return fromWindows1252(bytes);
  }
}
