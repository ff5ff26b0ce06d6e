import { endingOf } from "../file-kind.ts";
import { endingsOf } from "./media-types.ts";

/**
 * The endings of a file's compressed copies, smallest first, with the name of each coding (RFC 9110,
 * 8.4.1).
 */
export const packings = [
  { ending: ".br", coding: "br" },
  { ending: ".gz", coding: "gzip" },
] as const;

/** A smaller file fits into one or two network packets without compression. */
export const leastPacked = 1024;

const packable: ReadonlySet<string> = new Set(endingsOf(({ isPackable }) => isPackable));

/** True for kinds of file that compress well. */
export const isPackable = (file: string): boolean => packable.has(endingOf(file));

/**
 * The file that a compressed copy was made from, or null for any other file: "index.html.br" →
 * "index.html".
 */
export function unpackedName(file: string): string | null {
  const packing = packings.find(({ ending }) => file.endsWith(ending));
  return packing ? file.slice(0, -packing.ending.length) : null;
}
