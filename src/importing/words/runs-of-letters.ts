import type { FilePart } from "./words-read.ts";

/**
 * What may be words in a file whose form is not read: runs of six letters and more, of one byte each or,
 * as old Office writes them, of two.
 */
export function runsOfLetters(bytes: Uint8Array): FilePart[] {
  const single = new TextDecoder("windows-1252").decode(bytes);
  const double = [0, 1].map((from) => new TextDecoder("utf-16le").decode(bytes.subarray(from)));
  return [single, ...double].map((text) => ({
    place: "its bytes",
    text: (text.match(run) ?? []).join("\n"),
  }));
}

const run = /[\x20-\x7E\u00A0-\u024F\u2010-\u2026]{6,}/g;
