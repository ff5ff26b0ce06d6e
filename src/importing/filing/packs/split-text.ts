import { decodedBytes, withLineEnds } from "../../source/text-file.ts";
import type { PackPart } from "./pack-parts.ts";

/** The lines of each part as a text file of its own, in UTF-8. */
export function textParts(bytes: Uint8Array, parts: readonly PackPart[]): Uint8Array[] {
  const lines = withLineEnds(decodedBytes(bytes)).split("\n");
  return parts.map(({ first, last }) => {
    const own = lines.slice(first - 1, last).join("\n");
    return new TextEncoder().encode(`${own.trimEnd()}\n`);
  });
}
