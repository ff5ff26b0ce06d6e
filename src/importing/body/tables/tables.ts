import { type Cell, cellsOf, withoutTabs } from "../../source/cells.ts";
import { indentOf, isBlank, plain, type RawLine, type RawReport } from "../../source/raw-report.ts";
import { Changes } from "../../source/repairs.ts";
import type { TablePiece } from "../body-piece.ts";
import { isCapitals, isKnownHeading } from "../headings.ts";
import { bulletOf, decimalNumber, markedItem, tickOf } from "../line-head.ts";
import type { Numbers } from "../numbers.ts";
import { plainLine } from "../plain-line.ts";
import type { SeenLine } from "../seen-lines.ts";
import { columnGapInSpaces, hasGutter } from "./gaps.ts";
import { rowsOf } from "./table-rows.ts";

/** A line of a report's text, or a whole table. */
export type LineOrTable = SeenLine | { readonly table: TablePiece };

/** The lines of a table, by index; `end` is the first after it. */
interface Region {
  readonly from: number;
  readonly end: number;
}

const blanksWithin = 3;

/**
 * Splits a report's text into lines and tables. Rows from Word, PDF or Markdown stay as they are. Lines
 * with words in columns become a table if it is certain which word belongs to which cell; otherwise they
 * are kept as printed. For a PDF, its reader has already seen where the words are, so no others are in
 * columns.
 */
export function partsOf(
  lines: readonly RawLine[],
  seen: readonly SeenLine[],
  { own }: Numbers,
  format: RawReport["format"],
): { parts: LineOrTable[]; changes: Changes } {
  const changes = new Changes();
  const parts: LineOrTable[] = [];
  let end = 0;
  for (const each of seen) {
    if (each.index < end) continue;
    const seeks = format !== "pdf" || each.line.asPrinted;
    const region = seeks ? regionAt(lines, each.index, own) : null;
    if (each.line.table) {
      const [head = [], ...rows] = each.line.table;
      parts.push({ table: { kind: "table", head, rows } });
    } else if (region) {
      const own = lines.slice(region.from, region.end);
      parts.push({ table: each.line.asPrinted ? printed(own, changes) : tableIn(own, changes) });
      end = region.end;
    } else {
      const follows = end > 0 && each.index === end;
      parts.push(follows && each.after === "line" ? { ...each, after: "gap" } : each);
    }
  }
  return { parts, changes };
}

/** Lines in columns as a table, or as printed. */
function tableIn(region: readonly RawLine[], changes: Changes): TablePiece {
  const first = region[0]?.number ?? 0;
  const rows = rowsOf(region.map(({ text }) => withoutTabs(plainLine(text))));
  if (!rows) return printed(region, changes);
  const note = "a table was read from the columns in which it is printed";
  const last = region.at(-1)?.number ?? first;
  if (rows.wrapped) changes.reorder(first, last, `${note}; its cells are whole again`);
  else changes.repair(first, note);
  return { kind: "table", head: rows.head, rows: rows.rows };
}

/** Lines kept as printed, because it is uncertain which word belongs to which cell. */
function printed(region: readonly RawLine[], changes: Changes): TablePiece {
  const note =
    "a table is kept as it is printed: it is not clear which words belong to which column";
  changes.repair(region[0]?.number ?? 1, note);
  return { kind: "fence", lines: setToEdge(region) };
}

/** The lines from an index on that a file's reader keeps as printed, or that are in columns. */
function regionAt(lines: readonly RawLine[], from: number, own: Numbers["own"]): Region | null {
  if (lines[from]?.asPrinted) {
    const after = lines.findIndex((line, index) => index > from && !line.asPrinted);
    return { from, end: after === -1 ? lines.length : after };
  }
  const end = regionEnd(lines, from, own);
  if (end === null) return null;
  const texts = lines.slice(from, end).map(({ text }) => withoutTabs(plain(text)));
  return hasGutter(texts) ? { from, end } : null;
}

/** The index after the lines in columns that start at a line, or null if none do. */
function regionEnd(lines: readonly RawLine[], start: number, own: Numbers["own"]): number | null {
  const columnsAt = (index: number) => (own.has(index) ? [] : columnsOf(lines[index]));
  const first = columnsAt(start);
  if (first.length < 2) return null;
  let second = first[1]?.column ?? 0;
  let end = start + 1;
  let rows = 1;
  for (let index = start + 1; index < lines.length && index <= end + blanksWithin; index += 1) {
    const line = lines[index];
    if (!line || isBlank(line)) continue;
    const afterBlank = index > end;
    const cells = columnsAt(index);
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

/** True if lines in columns resume shortly after a line in the first column only. */
function columnsFollow(lines: readonly RawLine[], index: number, second: number): boolean {
  const next = lines.slice(index + 1, index + 4).filter((line) => !isBlank(line));
  return next.some((line) => {
    const cells = columnsOf(line);
    return cells.length > 1 && Math.abs((cells[1]?.column ?? 0) - second) <= 6;
  });
}

/** A line's cells if it can be part of a table; none if it starts a paragraph, item or section. */
function columnsOf(line: RawLine | undefined): Cell[] {
  if (!line || line.table || line.asPrinted || line.heading > 0) return [];
  const text = withoutTabs(plain(line.text));
  const bullet = tickOf(text) ?? bulletOf(text);
  if (decimalNumber(text.trim()) || (bullet && cellsOf(bullet.rest, columnGapInSpaces).length < 2))
    return [];
  if (
    (isKnownHeading(text) && !/\S\s{3,}\S/.test(text)) ||
    (isCapitals(text) && indentOf(text) < 4)
  )
    return [];
  const numbered = /^(\s*(?:\d{1,3}\.?|\(?\w{1,4}\)|[a-z]{1,4}\.)\s+)(\S.*)$/.exec(text);
  if (!numbered || (markedItem(text) === null && !/^\s*\d/.test(text))) {
    return cellsOf(text, columnGapInSpaces);
  }
  // The number is the paragraph's own, so the columns must come after it.
  const [, head = "", rest = ""] = numbered;
  const cells = cellsOf(rest, columnGapInSpaces);
  // A mark far from the edge is in a column.
  if (cells.length < 2)
    return /^\s*\d{1,3}\s|^\s{20}/.test(text) ? cellsOf(text, columnGapInSpaces) : [];
  return cells.map(({ text: words, column }) => ({ text: words, column: column + head.length }));
}

function setToEdge(region: readonly RawLine[]): string[] {
  const texts = region.map(({ text }) => withoutTabs(plainLine(text)).trimEnd());
  const edge = texts.reduce(
    (least, text) => (text === "" ? least : Math.min(least, indentOf(text))),
    999,
  );
  return texts.map((text) => text.slice(edge));
}
