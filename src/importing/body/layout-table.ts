import { bareNumber } from "../../model/report/bare-number.ts";
import { type Cell, cellsOf, withoutTabs } from "../source/cells.ts";
import { indentOf, isBlank, plain, type RawLine } from "../source/raw-report.ts";
import type { Changes } from "../source/repairs.ts";
import { bulletOf, decimalNumber, markedItem } from "./body-lines.ts";
import type { BodyPiece } from "./body-piece.ts";
import { isCapitals, isKnownHeading } from "./headings.ts";
import { rowsOf } from "./table-rows.ts";

/** A table found among lines; `end` is the first line after it. */
export interface TableFound {
  readonly block: BodyPiece;
  readonly end: number;
}

/** Spaces that part two columns; within a justified line there are fewer. */
const gap = 3;
const blanksWithin = 3;

/**
 * The table that starts at a line, or null: rows of Word or Markdown as they are, lines whose words
 * stand in columns as a table where it is certain which word belongs to which cell, else as printed.
 */
export function layoutTable(
  lines: readonly RawLine[],
  start: number,
  { changes, bareNumbers }: { changes: Changes; bareNumbers: boolean },
): TableFound | null {
  const line = lines[start];
  if (!line) return null;
  if (line.table) {
    const [head = [], ...rows] = line.table;
    return { block: { kind: "table", head, rows }, end: start + 1 };
  }
  const end = line.asPrinted ? endAsPrinted(lines, start) : regionEnd(lines, start, bareNumbers);
  if (end === null) return null;
  const region = lines.slice(start, end);
  if (line.asPrinted) return asPrinted(region, end, changes);
  const first = line.number;
  const last = region.at(-1)?.number ?? first;
  const rows = rowsOf(region.map(({ text }) => withoutTabs(plain(text))));
  if (rows) {
    const note = "a table was read from the columns in which it is printed";
    if (rows.wrapped) changes.reorder(first, last, `${note}; its cells are whole again`);
    else changes.repair(first, note);
    return { block: { kind: "table", head: rows.head, rows: rows.rows }, end };
  }
  return asPrinted(region, end, changes);
}

/** Lines whose columns are kept, because their cells cannot be told apart. */
function asPrinted(region: readonly RawLine[], end: number, changes: Changes): TableFound {
  const note =
    "a table is kept as it is printed: which words belong to which column cannot be told";
  changes.repair(region[0]?.number ?? 1, note);
  return { block: { kind: "fence", lines: setToEdge(region) }, end };
}

/** The first line after those that the reader of the file keeps as they are printed. */
function endAsPrinted(lines: readonly RawLine[], start: number): number {
  const after = lines.findIndex((line, index) => index > start && !line.asPrinted);
  return after === -1 ? lines.length : after;
}

/** The first line after those that stand in columns from a line on, or null where none do. */
function regionEnd(lines: readonly RawLine[], start: number, bareNumbers: boolean): number | null {
  const columnsAt = (line: RawLine | undefined) =>
    bareNumbers && bareNumber(plain(line?.text ?? "").trim()) ? [] : columnsOf(line);
  const first = columnsAt(lines[start]);
  if (first.length < 2) return null;
  let second = first[1]?.column ?? 0;
  let end = start + 1;
  let rows = 1;
  for (let index = start + 1; index < lines.length && index <= end + blanksWithin; index += 1) {
    const line = lines[index];
    if (!line || isBlank(line)) continue;
    const afterBlank = index > end;
    const cells = columnsAt(line);
    if (cells.length === 0) break;
    const indent = indentOf(withoutTabs(plain(line.text)));
    const inFirst = indent < second - 2;
    if (cells.length > 1) second = Math.min(second, cells[1]?.column ?? second);
    else if (rows === 1) {
      if (!isAligned(indent, first.slice(1)) && !columnsFollow(lines, index, second)) break;
    } else if (inFirst) {
      const width = plain(line.text).trimEnd().length;
      if (width >= second || (afterBlank && !columnsFollow(lines, index, second))) break;
    }
    if (cells.length > 1 || !inFirst) rows += 1;
    end = index + 1;
  }
  return rows > 1 ? end : null;
}

const isAligned = (column: number, cells: readonly Cell[]) =>
  cells.some((cell) => Math.abs(cell.column - column) <= 2);

/** Whether lines in columns come again shortly after a line that stands in the first column alone. */
function columnsFollow(lines: readonly RawLine[], index: number, second: number): boolean {
  const next = lines.slice(index + 1, index + 4).filter((line) => !isBlank(line));
  return next.some((line) => {
    const cells = columnsOf(line);
    return cells.length > 1 && Math.abs((cells[1]?.column ?? 0) - second) <= 6;
  });
}

/** A line's cells where it may stand in a table; none where it opens a paragraph, item or section. */
function columnsOf(line: RawLine | undefined): Cell[] {
  if (!line || line.table || line.heading > 0) return [];
  const text = withoutTabs(plain(line.text));
  const bullet = bulletOf(text);
  if (decimalNumber({ ...line, text }) || (bullet && cellsOf(bullet.rest, gap).length < 2))
    return [];
  if (
    (isKnownHeading(text) && !/\S\s{3,}\S/.test(text)) ||
    (isCapitals(text) && indentOf(text) < 4)
  )
    return [];
  const numbered = /^(\s*(?:\d{1,3}\.?|\(?\w{1,4}\))\s+)(\S.*)$/.exec(text);
  if (!numbered || (markedItem({ ...line, text }) === null && !/^\s*\d/.test(text))) {
    return cellsOf(text, gap);
  }
  // The number is the paragraph's own; columns must stand after it.
  const [, head = "", rest = ""] = numbered;
  const cells = cellsOf(rest, gap);
  // A mark far from the edge stands in a column.
  if (cells.length < 2) return /^\s*\d{1,3}\s|^\s{20}/.test(text) ? cellsOf(text, gap) : [];
  return cells.map(({ text: words, column }) => ({ text: words, column: column + head.length }));
}

function setToEdge(region: readonly RawLine[]): string[] {
  const texts = region.map(({ text }) => withoutTabs(plain(text)).trimEnd());
  const edge = texts.reduce(
    (least, text) => (text === "" ? least : Math.min(least, indentOf(text))),
    999,
  );
  return texts.map((text) => text.slice(edge));
}
