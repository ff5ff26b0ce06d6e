import { fieldOf } from "../../../header/labels/header-labels.ts";
import { asLayout } from "../../header-layout.ts";
import { joinsAbove, joinsLeft } from "../../raw-report.ts";
import { type PrintedLine, type PrintedRow, printedRows, printOf } from "../printed-rows.ts";
import { type LetterColumns, rowText } from "../row-text.ts";
import type { PrintedWord } from "../words.ts";
import { boxOf } from "./boxes.ts";
import type { PageTable } from "./page-table.ts";
import { type Block, joinedBlocks, partedWords } from "./row-bands.ts";

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

/** The words of each cell; those of a cell that goes over several rows or columns are in its first. */
function rowsByCells(
  { words, columns, tops }: PageTable,
  rows: readonly (readonly string[])[],
): CellWords[] {
  return rows.map((row, place) =>
    row.map((text, column) => {
      if (text === joinsLeft || text === joinsAbove) return [];
      const below = rows.findIndex((one, at) => at > place && one[column] !== joinsAbove);
      const [top, bottom] = [tops[place] ?? 0, tops[below === -1 ? rows.length : below] ?? 0];
      const next = row.findIndex((one, at) => at > column && one !== joinsLeft);
      const last = columns[(next === -1 ? row.length : next) - 1];
      const [left, right] = [columns[column]?.from ?? 0, last?.to ?? 0];
      return [...words].filter((word) => {
        const box = boxOf(word);
        const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
        return x >= left && x <= right && y >= top && y <= bottom;
      });
    }),
  );
}

/** The least difference between the gaps of rows and those of lines, for letters of size 1. */
const clearDifference = 0.2;

/**
 * The rows of labels and values in two columns, by the labels: each block of words holds one whole label and
 * its value. Null otherwise.
 */
function rowsByLabels({ words, columns }: PageTable): readonly CellWords[] | null {
  const [, second] = columns;
  if (columns.length !== 2 || !second) return null;
  const blocks = partedWords([...words]);
  const apart = inColumns(blocks, second.from);
  const inLines = inColumns(withLines(blocks), second.from);
  return labelledRows(apart) ?? labelledRows(inLines) ?? labelledRows(centredRows(apart) ?? []);
}

/** The words of a label and of its value. */
type LabelAndValue = readonly [readonly PrintedWord[], readonly PrintedWord[]];

const inColumns = (blocks: readonly Block[], edge: number): LabelAndValue[] =>
  blocks.map(({ words }) => {
    const label = words.filter(({ left }) => left < edge - 0.5);
    return [label, words.filter((word) => !label.includes(word))];
  });

function labelledRows(parts: readonly LabelAndValue[]): readonly LabelAndValue[] | null {
  const rows = withWholeLabels(parts);
  const areWhole = rows.every(
    ([label, value], place) =>
      label.length > 0 &&
      // Words below the last row end the table.
      (value.length > 0
        ? isWholeLabel(label) || isInterleaved(label, value)
        : place > 0 && place === rows.length - 1),
  );
  return areWhole && rows.length > 0 ? rows : null;
}

/** Rows joined where a label of the list is broken over them: "Portfolio holder presenting" / "the report". */
function withWholeLabels(rows: readonly LabelAndValue[]): LabelAndValue[] {
  const joined: LabelAndValue[] = [];
  for (const [label, value] of rows) {
    const above = joined.at(-1);
    const isBroken =
      above !== undefined &&
      isListed([...above[0], ...label]) &&
      ![above[0], label].some((words) => isWholeLabel(words));
    if (above && isBroken) {
      joined[joined.length - 1] = [
        [...above[0], ...label],
        [...above[1], ...value],
      ];
    } else joined.push([label, value]);
  }
  return joined;
}

/** True for a bold label whose lines are at other heights than those of its value. */
function isInterleaved(label: readonly PrintedWord[], value: readonly PrintedWord[]): boolean {
  const heights = printedRows(value).map(({ baseline }) => baseline);
  const isApart = printedRows(label).every(({ baseline }) =>
    heights.every((height) => Math.abs(height - baseline) > 1),
  );
  return isApart && label.every(({ bold }) => bold) && !value.some(({ bold }) => bold);
}

/**
 * The rows of a table whose labels are at the middle of their values, as one of them shows: a label has as
 * many lines of its value above it as below. Null if the lines do not come out even.
 */
function centredRows(blocks: readonly LabelAndValue[]): readonly LabelAndValue[] | null {
  if (!blocks.some(([label, value]) => isBetweenLines(label, value))) return null;
  const rows: LabelAndValue[] = [];
  let above: PrintedWord[][] = [];
  let due = 0;
  for (const [label, value] of blocks) {
    const last = rows.at(-1);
    if (label.length > 0) {
      if (due > 0) return null;
      rows.push([label, [...above.flat(), ...value]]);
      due = above.length;
      above = [];
    } else if (due > 0 && last) {
      rows[rows.length - 1] = [last[0], [...last[1], ...value]];
      due -= 1;
    } else above.push([...value]);
  }
  return due > 0 || above.length > 0 ? null : rows;
}

/** True for a label of one line that is printed between two lines of its value. */
function isBetweenLines(label: readonly PrintedWord[], value: readonly PrintedWord[]): boolean {
  const [own, ...more] = printedRows(label);
  const lines = printedRows(value).map(({ baseline }) => baseline);
  if (!own || more.length > 0 || lines.length < 2) return false;
  const [first = 0, last = 0] = [lines[0], lines.at(-1)];
  return Math.abs(own.baseline - (first + last) / 2) < 1 && lines.length % 2 === 0;
}

/** Blocks joined where the gaps between lines are clearly narrower than those between rows. */
function withLines(blocks: readonly Block[]): Block[] {
  const gaps = blocks.slice(1).map(({ top }, at) => top - (blocks[at]?.bottom ?? top));
  const size = blocks[0]?.words[0]?.size ?? 0;
  const sorted = [...gaps].sort((one, other) => one - other);
  const least = sorted.find((gap, at) => gap - (sorted[at - 1] ?? gap) >= size * clearDifference);
  return joinedBlocks(blocks, least ?? 0);
}

/** True for the words of one label: nothing of it before its colon could be another. */
function isWholeLabel(words: readonly PrintedWord[]): boolean {
  const lines = linesOf(words);
  if (lines.slice(0, -1).some((line) => /[:?]$/.test(line))) return false;
  return /[:?]$/.test(lines.at(-1) ?? "") || isListed(words);
}

const isListed = (words: readonly PrintedWord[]): boolean =>
  fieldOf(linesOf(words).join(" ")) !== null;

const linesOf = (words: readonly PrintedWord[]): string[] =>
  printedRows(words).map((row) => row.words.map(({ text }) => text).join(" "));
