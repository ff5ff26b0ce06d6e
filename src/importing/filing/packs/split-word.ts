import { plain, type RawReport } from "../../source/raw-report.ts";
import { Refusal } from "../../source/refusal.ts";
import { cutPackage } from "../../source/word/package/cut-package.ts";
import { readWordFile } from "../../source/word/word-file.ts";
import type { PackPart } from "./pack-parts.ts";

/**
 * The paragraphs of each part as a Word file of their own. Throws a Refusal if a part begins within a block of
 * the file, or if the parts would not print what the whole prints.
 */
export async function wordParts(
  bytes: Uint8Array,
  { blocks = [], lines }: RawReport,
  parts: readonly PackPart[],
): Promise<Uint8Array[]> {
  const starts = parts.map(({ first }, place) => {
    const at = place === 0 ? 0 : blocks.lastIndexOf(first);
    if (at !== -1) return at;
    const message = `cannot be split at paragraph ${first}, which stands within a control or a box; save each report as a file of its own`;
    throw new Refusal("cannot-split", message, first);
  });
  const ranges = starts.map((from, place) => ({ from, to: starts[place + 1] ?? blocks.length }));
  const files = await cutPackage(bytes, ranges);
  const read = await Promise.all(files.map(readWordFile));
  const [whole, apart] = [wordsOf(lines), wordsOf(read.flatMap((one) => one.lines))];
  const changed = [...whole, ...apart].find(([word]) => whole.get(word) !== apart.get(word));
  if (changed === undefined) return files;
  const message = `cannot be split: “${changed[0]}” would not be printed as in the whole file, because its numbers or notes go on from one report to the next; save each report as a file of its own`;
  throw new Refusal("cannot-split", message);
}

/** How often each word is printed. */
function wordsOf(lines: RawReport["lines"]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text, table } of lines) {
    for (const word of plain(table ? table.flat().join(" ") : text).match(/\S+/g) ?? []) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}
