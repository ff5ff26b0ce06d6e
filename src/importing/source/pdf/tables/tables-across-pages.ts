import { joinsAbove, joinsLeft } from "../../raw-report.ts";
import type { PageContent } from "../page-content.ts";
import { type PrintedRow, printedRows } from "../printed-rows.ts";
import { wordsWithin } from "./broken-words.ts";
import { mayGoOn } from "./cell-kinds.ts";
import { type IsEdge, pageEdges, stampedNumbers } from "./page-edges.ts";
import type { PageTable } from "./page-table.ts";
import { pageTables } from "./page-tables.ts";

/** A table of a report: its parts on one or more pages, and its cells if they are certain. */
export interface PrintedTable {
  /** In page order; the first part gives the table's position. */
  readonly parts: readonly { readonly page: number; readonly table: PageTable }[];
  /** Null if the table is kept as printed. */
  readonly rows: readonly (readonly string[])[] | null;
  /** Pages that repeat the headings at the top; `rows` has them once. */
  readonly repeats: readonly number[];
}

/** What is in columns on the pages of a report. */
interface TablesOfPages {
  readonly tables: readonly PrintedTable[];
  /** The tables of each page that contain the report’s header, by the page’s number. */
  readonly headers: ReadonlyMap<number, readonly PageTable[]>;
}

/** The tables of all pages; one that continues on the next page is one table. */
export function printedTables(pages: readonly PageContent[]): TablesOfPages {
  const isKnown = wordsWithin(pages.flatMap(({ words }) => printedRows(words)));
  const isEdge = pageEdges(pages);
  const deepest = pages
    .flatMap(({ number, words }) => printedRows(words).filter((row) => !isEdge(number, row)))
    .reduce((most, { baseline }) => Math.max(most, baseline), 0);
  const tables: PrintedTable[] = [];
  const headers = new Map<number, readonly PageTable[]>();
  for (const [index, page] of pages.entries()) {
    const before = pages[index - 1];
    const own = pageTables(page, isKnown, stampedNumbers(page));
    headers.set(page.number, own.headers);
    for (const [place, table] of own.tables.entries()) {
      const part = { page: page.number, table };
      const above = tables.at(-1);
      const last = above?.parts.at(-1);
      const meets =
        place === 0 &&
        before !== undefined &&
        last?.page === before.number &&
        isLast(before, last.table, isEdge) &&
        isFirst(page, table, isEdge);
      const isOne = last && mayBeOne(last.table, table) && hadNoRoom(last.table, table, deepest);
      if (above && meets && isOne) {
        tables[tables.length - 1] = goingOn(above, part);
      } else tables.push({ parts: [part], rows: table.rows, repeats: [] });
    }
  }
  const sure = tables.map((table) =>
    isWhole(table) && !isCutOff(table, pages, isEdge) ? table : { ...table, rows: null },
  );
  return { tables: sure, headers };
}

/** A table needs at least a heading and a row. */
function isWhole({ rows, parts: [first] }: PrintedTable): boolean {
  return rows !== null && rows.length > 1 && first?.table.isHeaded === true;
}

const rowsBeyond = (
  { number, words }: PageContent,
  table: PageTable,
  isEdge: IsEdge,
): PrintedRow[] =>
  printedRows(words.filter((word) => !table.words.has(word))).filter((row) => !isEdge(number, row));

const isLast = (page: PageContent, table: PageTable, isEdge: IsEdge) =>
  rowsBeyond(page, table, isEdge).every(({ baseline }) => baseline < table.box.bottom);

const isFirst = (page: PageContent, table: PageTable, isEdge: IsEdge) =>
  rowsBeyond(page, table, isEdge).every(({ baseline }) => baseline > table.box.top);

/** True if two tables have the same columns, or uncertain columns within the same edges. */
function mayBeOne(one: PageTable, other: PageTable): boolean {
  const isNear = (here = 0, there = 0) => Math.abs(here - there) < 4;
  if (one.rows === null || other.rows === null) {
    return Math.abs(one.box.left - other.box.left) < 14;
  }
  return (
    one.isRuled === other.isRuled &&
    one.columns.length === other.columns.length &&
    one.columns.every(({ from, to }, index) => {
      const { from: left = 0, to: right = 0 } = other.columns[index] ?? {};
      return one.isRuled ? isNear(from, left) && isNear(to, right) : from < right && left < to;
    })
  );
}

/**
 * True if the first new row of a part would not have fitted on the page before. If it would have, it
 * belongs to another table, unless the headings are repeated.
 */
function hadNoRoom(one: PageTable, other: PageTable, deepest: number): boolean {
  const again = headingsAgain(one.rows ?? [], other.rows ?? []);
  if (again > 0 || other.rows === null) return true;
  if (opensAlike(one.rows ?? [], other.rows)) return false;
  const [top = 0, next = other.box.bottom] = other.tops;
  return deepest - one.box.bottom < next - top;
}

/** True if a part begins with cells joined like those of the first row and of no later one. */
function opensAlike(rows: PrintedTable["rows"] & {}, more: PrintedTable["rows"] & {}): boolean {
  const form = (row: readonly string[] = []) =>
    row.map((cell) => (cell === joinsLeft || cell === joinsAbove ? cell : "")).join(" ");
  const first = form(rows[0]);
  return first.trim() !== "" && first === form(more[0]) && first !== form(rows.at(-1));
}

/** A table and its part on the next page; without cells if a row may continue across the page break. */
function goingOn(table: PrintedTable, part: PrintedTable["parts"][number]): PrintedTable {
  const parts = [...table.parts, part];
  const { rows, repeats } = table;
  const more = part.table.rows;
  if (rows === null || more === null) return { parts, rows: null, repeats };
  const again = headingsAgain(rows, more);
  const [first, ...rest] = more.slice(again);
  const last = rows.at(-1);
  const repeated = again > 0 ? [...repeats, part.page] : repeats;
  if (!first || !last) return { parts, rows, repeats: repeated };
  const cut = goingCells(rows, first);
  const filled = first.filter((cell) => cell !== "").length;
  if (cut === filled && rows.length > 1) {
    const whole = last.map((cell, column) => `${cell} ${first[column] ?? ""}`.trim());
    return { parts, rows: [...rows.slice(0, -1), whole, ...rest], repeats: repeated };
  }
  const isUnclear = cut > 0 || first[0] === "";
  return { parts, rows: isUnclear ? null : [...rows, first, ...rest], repeats: repeated };
}

/**
 * How many cells at the top of a page continue those of the last row before it: they begin in lower case,
 * unlike the rest of their column, below words without a full stop.
 */
function goingCells(rows: readonly (readonly string[])[], first: readonly string[]): number {
  const last = rows.at(-1) ?? [];
  return first.filter((cell, column) => {
    const lowers = rows.some((row) => /^\p{Ll}/u.test(row[column] ?? ""));
    return !lowers && mayGoOn([last[column] ?? ""], [cell]);
  }).length;
}

/** How many rows at the start of a part repeat the table's first rows. */
function headingsAgain(
  rows: readonly (readonly string[])[],
  more: readonly (readonly string[])[],
): number {
  const differs = more.findIndex((row, place) => row.join("\n") !== rows[place]?.join("\n"));
  return differs === -1 ? more.length : differs;
}

/** True if words at the top of the next page may belong to the last row of a table without lines. */
function isCutOff({ parts }: PrintedTable, pages: readonly PageContent[], isEdge: IsEdge): boolean {
  const last = parts.at(-1);
  const page = pages.find(({ number }) => number === last?.page);
  const next = pages.find(({ number }) => number === (last?.page ?? 0) + 1);
  if (!last || !page || !next || last.table.isRuled) return false;
  if (!isLast(page, last.table, isEdge)) return false;
  const first = printedRows(next.words).find((row) => !isEdge(next.number, row));
  const second = last.table.columns[1]?.from ?? 0;
  return first !== undefined && (first.words[0]?.left ?? 0) > second - 3;
}
