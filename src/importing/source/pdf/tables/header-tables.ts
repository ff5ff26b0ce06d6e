import { labelOf } from "../../../header/header-labels.ts";
import { asLayout } from "../../header-layout.ts";
import { joinsAbove, joinsLeft } from "../../raw-report.ts";
import { type PrintedLine, type PrintedRow, printedRows, printOf } from "../printed-rows.ts";
import { type LetterColumns, rowText } from "../row-text.ts";
import type { PrintedWord } from "../words.ts";
import { boxAround, boxOf } from "./boxes.ts";
import type { PageTable } from "./page-table.ts";
import { blocksOf } from "./row-bands.ts";

/** The words of each cell by row; a row's last cell may be over the columns that follow. */
type CellWords = readonly (readonly PrintedWord[])[];

/** A report's header that is a table: its words, where it ends on the page, and its lines. */
export interface HeaderTable {
  readonly words: ReadonlySet<PrintedWord>;
  readonly bottom: number;
  readonly lines: readonly PrintedLine[];
}

/**
 * The lines of a header whose rows are certain. A label, wherever it is printed in its cell, is on one line
 * next to the first line of its value. Null if the rows are not certain.
 */
export function headerTable(
  table: PageTable,
  page: number,
  columns: LetterColumns,
  spacing: number,
): HeaderTable | null {
  const rows = table.rows === null ? rowsByLabels(table) : rowsByCells(table, table.rows);
  if (rows === null || rows.flat(2).length !== table.words.size) return null;
  const cells = rows.map((row) =>
    row.map((words) => printedRows(words).map((line) => rowText(line, columns).trim())),
  );
  const lines = asLayout(cells);
  const printed: PrintedLine[] = [];
  const blank = { opensPage: false, table: null, asPrinted: false, notes: [] };
  let from = 0;
  let above: PrintedRow | undefined;
  for (const [place, row] of rows.entries()) {
    const own = printedRows(row.flat());
    const [first] = own;
    if (!first) continue;
    if (above && first.baseline - above.baseline > spacing * 1.3) {
      printed.push({ ...blank, text: "", print: null });
    }
    const count = asLayout([cells[place] ?? []]).length;
    for (const text of lines.slice(from, from + count)) {
      printed.push({ ...blank, text, print: printOf(first, page) });
    }
    from += count;
    above = own.at(-1);
  }
  return { words: table.words, bottom: table.box.bottom, lines: printed };
}

/** The words of each cell; null if a cell goes over several rows. */
function rowsByCells(
  { words, columns, tops }: PageTable,
  rows: readonly (readonly string[])[],
): CellWords[] | null {
  if (rows.flat().includes(joinsAbove)) return null;
  return rows.map((row, place) => {
    const [top = 0, bottom = 0] = tops.slice(place, place + 2);
    return row.map((text, column) => {
      if (text === joinsLeft) return [];
      const next = row.findIndex((one, at) => at > column && one !== joinsLeft);
      const last = columns[(next === -1 ? row.length : next) - 1];
      const [left, right] = [columns[column]?.from ?? 0, last?.to ?? 0];
      return [...words].filter((word) => {
        const box = boxOf(word);
        const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
        return x >= left && x <= right && y >= top && y <= bottom;
      });
    });
  });
}

/** How much nearer words must be to their own row than to the other, for letters of size 1. */
const clearlyNearer = 0.2;

/**
 * The rows of labels and values in two columns, by the labels: each block of words holds one whole label and
 * its value, or further lines of the value that are clearly nearer to it than to the next. Null otherwise.
 */
function rowsByLabels({ words, columns }: PageTable): CellWords[] | null {
  const [, second] = columns;
  if (columns.length !== 2 || !second) return null;
  const rows: (readonly [PrintedWord[], PrintedWord[]])[] = [];
  const blocks = blocksOf([...words]);
  for (const [place, block] of blocks.entries()) {
    const label = block.words.filter(({ left }) => left < second.from - 0.5);
    const value = block.words.filter((word) => !label.includes(word));
    const above = rows.at(-1);
    if (label.length === 0) {
      const [up, down] = gapsAround(blocks, place);
      const size = value[0]?.size ?? 0;
      if (!above || down - up < size * clearlyNearer) return null;
      above[1].push(...value);
    } else if (value.length === 0) {
      // Words below the last row end the table.
      if (place < blocks.length - 1 || !above) return null;
      rows.push([label, []]);
    } else {
      if (!isWholeLabel(label)) return null;
      rows.push([label, value]);
    }
  }
  return rows;
}

/** The gaps above and below a block of words. */
function gapsAround(
  blocks: readonly { readonly words: readonly PrintedWord[] }[],
  place: number,
): readonly [number, number] {
  const boxes = blocks.map((block) => boxAround(block.words.map(boxOf)));
  const [above, own, below] = [boxes[place - 1], boxes[place], boxes[place + 1]];
  if (!own) return [0, 0];
  const far = Number.POSITIVE_INFINITY;
  return [above ? own.top - above.bottom : far, below ? below.top - own.bottom : far];
}

/** True for the words of one label: nothing of it before its colon could be another. */
function isWholeLabel(words: readonly PrintedWord[]): boolean {
  const lines = printedRows(words).map((row) => row.words.map(({ text }) => text).join(" "));
  const whole = lines.join(" ");
  if (lines.slice(0, -1).some((line) => /[:?]$/.test(line))) return false;
  return /[:?]$/.test(whole) || labelOf(whole)?.printed === whole;
}
