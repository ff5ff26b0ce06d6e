import { printedRows } from "../printed-rows.ts";
import type { PrintedWord } from "../words.ts";
import { boxOf } from "./boxes.ts";
import { isValue } from "./cell-kinds.ts";
import { cellLines } from "./cell-text.ts";

/** Words between two gaps that extend across all of them, and the height of the gap below in points. */
export interface Block {
  readonly words: readonly PrintedWord[];
  readonly top: number;
  readonly bottom: number;
}

/** Words split wherever nothing is printed across their full width. */
export function partedWords(words: readonly PrintedWord[]): Block[] {
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

/** Joins blocks wherever the gap between them is smaller than `least` points. */
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

/** The widest gap between two lines of a paragraph, for letters of size 1. */
export const widestLeading = 0.65;

/**
 * True if the cells between two lines may contain several rows: a gap wider than line spacing crosses them,
 * and both the first cell and another have words on each side of it.
 */
export function holdsSeveralRows(cells: readonly (readonly PrintedWord[])[]): boolean {
  const all = cells.flat();
  const size = all.reduce((most, word) => Math.max(most, word.size), 0);
  const blocks = joinedBlocks(partedWords(all), size * widestLeading);
  if (blocks.length < 2) return false;
  const columnsIn = ({ words }: Block) =>
    cells.filter((cell) => cell.some((word) => words.includes(word)));
  return blocks.every((block) => {
    const columns = columnsIn(block);
    return columns.length > 1 && columns[0] === cells[0];
  });
}

/** True if a cell contains several values below one another, which belong to several rows. */
export function holdsSeveralValues(words: readonly PrintedWord[]): boolean {
  const lines = cellLines(words);
  return lines.length > 1 && lines.every(isValue);
}

/** The least distance between two lines of a cell, for letters of size 1. */
const closestLine = 0.85;

/** True if a cell contains lines that are closer than the lines of a text, which belong to two columns. */
export function holdsTwoColumns(words: readonly PrintedWord[]): boolean {
  const lines = printedRows(words);
  return lines.slice(1).some(({ baseline, size }, index) => {
    const above = lines[index];
    return (
      above !== undefined && baseline - above.baseline < Math.min(size, above.size) * closestLine
    );
  });
}
