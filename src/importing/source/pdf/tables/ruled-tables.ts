import { joinsAbove, joinsLeft } from "../../raw-report.ts";
import type { Fill, Rule } from "../painted-paths.ts";
import type { PrintedWord } from "../words.ts";
import { type Box, boxOf, holds, meet } from "./boxes.ts";
import type { KnownWord } from "./broken-words.ts";
import { cellText } from "./cell-text.ts";
import type { PageTable } from "./page-table.ts";
import { holdsSeveralRows, holdsSeveralValues } from "./row-bands.ts";
import { type RuledCell, type RuledGrid, ruledGrids } from "./ruled-grids.ts";

/** The tables whose cells have lines on every side. A box with one column is a frame around words, not a table. */
export function ruledTables(
  words: readonly PrintedWord[],
  rules: readonly Rule[],
  isKnown: KnownWord,
  figures: readonly Box[],
  fills: readonly Fill[],
): PageTable[] {
  const grids = ruledGrids(rules);
  return grids.flatMap((grid) => {
    const own = words.filter((word) => holds(grid.box, boxOf(word)));
    if (own.length === 0) return [];
    const within = grids.some((other) => other !== grid && isWithin(other.box, grid.box));
    const used = compact(grid.cells ?? []);
    if ((grid.cells ? used.columns.length : grid.xs.length - 1) < 2) return [];
    const rows = within ? null : rowsOf(grid, own, words, isKnown);
    const tops = [...used.rows.map((row) => grid.ys[row] ?? 0), grid.box.bottom];
    const { xs } = grid;
    const columns = used.columns.map((column, place) => ({
      from: xs[column] ?? 0,
      to: xs[used.columns[place + 1] ?? xs.length - 1] ?? 0,
    }));
    const found = { box: grid.box, words: new Set(own), columns, tops, rows };
    const cells = grid.cells ?? [];
    const drawn = cells.filter(
      (cell) =>
        !own.some((word) => holds(cell, boxOf(word))) &&
        (figures.some((each) => holds(cell, each)) || hasOwnColour(cell, cells, fills)),
    ).length;
    return [{ ...found, drawn, isRuled: true, isHeaded: true }];
  });
}

/** True for a cell in a colour that no other cell of its row has: a status in red, and no shading of a row. */
function hasOwnColour(
  cell: RuledCell,
  cells: readonly RuledCell[],
  fills: readonly Fill[],
): boolean {
  const coloursOf = (one: RuledCell) =>
    fills.filter((fill) => fitsIn(fill, one)).map(({ colour }) => colour);
  const row = cells.filter((one) => one !== cell && one.row === cell.row);
  return coloursOf(cell).some((colour) => !row.some((one) => coloursOf(one).includes(colour)));
}

/** True for a box in a cell that is not the shading of several cells. */
const fitsIn = (box: Box, cell: Box) =>
  holds(cell, box) &&
  box.right - box.left < cell.right - cell.left + 2 * slack &&
  box.bottom - box.top < cell.bottom - cell.top + 2 * slack;

const isWithin = (inner: Box, outer: Box) =>
  meet(inner, outer) && inner.right - inner.left < outer.right - outer.left && holds(outer, inner);

/** The cells' words by row; null if a word crosses a line or a cell may contain several rows. */
function rowsOf(
  { cells, box }: RuledGrid,
  own: readonly PrintedWord[],
  all: readonly PrintedWord[],
  isKnown: KnownWord,
): string[][] | null {
  if (!cells) return null;
  const byCell = new Map<RuledCell, PrintedWord[]>(cells.map((cell) => [cell, []]));
  for (const word of own) {
    const cell = cells.find((one) => holds(one, boxOf(word)));
    if (!cell || crosses(word, cell)) return null;
    byCell.get(cell)?.push(word);
  }
  if (all.some((word) => !own.includes(word) && reachesInto(boxOf(word), box))) return null;
  const { columns, rows } = compact(cells);
  for (const row of rows) {
    const inRow = cells.filter((cell) => cell.row === row && cell.rows === 1);
    const inCells = inRow.map((cell) => byCell.get(cell) ?? []);
    if (holdsSeveralRows(inCells) || inCells.some(holdsSeveralValues)) return null;
  }
  const padding = paddingOf(byCell);
  const texts = new Map<RuledCell, string>();
  for (const [cell, words] of byCell) {
    const column = { from: cell.left + padding, to: cell.right - padding };
    const text = cellText({ words, column }, isKnown);
    if (text === null) return null;
    texts.set(cell, text);
  }
  const table = rows.map((row) =>
    columns.map((column) => {
      const cell = cells.find((one) => covers(one, column, row));
      if (!cell) return "";
      if (cell.row !== row) return joinsAbove;
      return cell.column === column ? (texts.get(cell) ?? "") : joinsLeft;
    }),
  );
  return isEmpty(table) ? null : table;
}

/** The least distance between a cell's line and its words. */
function paddingOf(byCell: ReadonlyMap<RuledCell, readonly PrintedWord[]>): number {
  const distances = [...byCell].flatMap(([cell, words]) =>
    words.flatMap(({ left, right }) => [left - cell.left, cell.right - right]),
  );
  return Math.max(0, Math.min(...distances));
}

/** How far letters may extend over a line, because the widths in fonts are not exact. */
const slack = 1.5;

const crosses = ({ left, right, isUpright }: PrintedWord, cell: Box) =>
  isUpright && (left < cell.left - slack || right > cell.right + slack);

const reachesInto = (word: Box, table: Box) =>
  meet(word, table, -slack) && word.bottom - word.top < table.bottom - table.top;

/** The columns and rows in which a cell begins. */
function compact(cells: readonly RuledCell[]): { columns: number[]; rows: number[] } {
  const ordered = (values: number[]) => [...new Set(values)].sort((one, other) => one - other);
  return {
    columns: ordered(cells.map(({ column }) => column)),
    rows: ordered(cells.map(({ row }) => row)),
  };
}

const covers = (cell: RuledCell, column: number, row: number) =>
  column >= cell.column &&
  column < cell.column + cell.columns &&
  row >= cell.row &&
  row < cell.row + cell.rows;

/** Charts have lines too, but no words between most of them. */
function isEmpty(rows: readonly (readonly string[])[]): boolean {
  const cells = rows.flat();
  return cells.filter((cell) => cell !== "").length < cells.length * 0.25;
}
