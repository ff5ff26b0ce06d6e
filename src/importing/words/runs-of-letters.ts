import { fromWindows1252 } from "../../text/windows-1252.ts";
import type { FilePart } from "./words-read.ts";

/**
 * Possible words in a file of an unknown format: runs of six or more letters, each of one byte or, as in
 * old Office files, of two.
 */
export function runsOfLetters(bytes: Uint8Array): FilePart[] {
  const single = fromWindows1252(bytes);
  const double = [0, 1].map((from) => new TextDecoder("utf-16le").decode(bytes.subarray(from)));
  return [single, ...double].map((text) => ({
    place: "its bytes",
    text: (text.match(run) ?? []).join("\n"),
  }));
}

const run = /[\x20-\x7E\u00A0-\u024F\u2010-\u2026]{6,}/g;
