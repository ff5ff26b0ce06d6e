import { endingOf } from "./file-kind.ts";
import { endingsOf } from "./media-types.ts";

/** The endings of a file's packed copies, the smaller first, with the name of its coding (RFC 9110, 8.4.1). */
export const packings = [
  { ending: ".br", coding: "br" },
  { ending: ".gz", coding: "gzip" },
] as const;

/** Smaller files fit into a packet or two of the network as they are. */
export const leastPacked = 1024;

const packable: ReadonlySet<string> = new Set(endingsOf(({ isPackable }) => isPackable));

/** Whether a file of the site is of a kind that becomes notably smaller when packed. */
export const isPackable = (file: string): boolean => packable.has(endingOf(file));

/** The file of which another is a packed copy, or null where it is none: "index.html.br" → "index.html". */
export function unpackedName(file: string): string | null {
  const packing = packings.find(({ ending }) => file.endsWith(ending));
  return packing ? file.slice(0, -packing.ending.length) : null;
}
