import type { PrintedWord } from "../words.ts";
import { boxOf } from "./boxes.ts";
import { isValue } from "./cell-kinds.ts";
import { cellLines } from "./cell-text.ts";

/** Words between two gaps that run across all of them, and the gap under them in points. */
export interface Block {
  readonly words: readonly PrintedWord[];
  readonly top: number;
  readonly bottom: number;
}

/** Words parted wherever nothing is printed across the whole of their width. */
export function blocksOf(words: readonly PrintedWord[]): Block[] {
  const sorted = words
    .map((word) => ({ word, ...boxOf(word) }))
    .sort((one, other) => one.top - other.top);
  const blocks: { words: PrintedWord[]; top: number; bottom: number }[] = [];
  for (const { word, top, bottom } of sorted) {
    const last = blocks.at(-1);
    if (last && top < last.bottom + 0.01) {
      last.words.push(word);
      last.bottom = Math.max(last.bottom, bottom);
    } else blocks.push({ words: [word], top, bottom });
  }
  return blocks;
}

/** Blocks put together wherever the gap between them is smaller than this many points. */
export function joinedBlocks(blocks: readonly Block[], least: number): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last && block.top - last.bottom < least) {
      const words = [...last.words, ...block.words];
      joined[joined.length - 1] = { words, top: last.top, bottom: block.bottom };
    } else joined.push(block);
  }
  return joined;
}

/** The gap between two lines of a paragraph is no wider than this, for letters of a size of 1. */
export const widestLeading = 0.65;

/**
 * True where the cells of one row between lines may hold several rows: a gap wider than that of
 * lines runs across them, and words of the first cell and of another stand on both sides of it.
 */
export function holdsSeveralRows(cells: readonly (readonly PrintedWord[])[]): boolean {
  const filled = cells.filter((words) => words.length > 0);
  if (filled.length < 2) return false;
  const all = filled.flat();
  const size = all.reduce((most, word) => Math.max(most, word.size), 0);
  const blocks = joinedBlocks(blocksOf(all), size * widestLeading);
  if (blocks.length < 2) return false;
  const columnsIn = ({ words }: Block) =>
    filled.filter((cell) => cell.some((word) => words.includes(word)));
  return blocks.every((block) => {
    const columns = columnsIn(block);
    return columns.length > 1 && columns[0] === cells[0];
  });
}

/** True where a cell holds values one under another, which are those of several rows. */
export function holdsSeveralValues(words: readonly PrintedWord[]): boolean {
  const lines = cellLines(words);
  return lines.length > 1 && lines.every(isValue);
}
