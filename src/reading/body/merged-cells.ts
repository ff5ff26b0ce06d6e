import type { Cell, Side } from "../../model/report/body/block.ts";
import { originsOf } from "../../model/report/marks/merged-cells.ts";

/** A cell of a Markdown table as written; `source` is the text between its pipes. */
export interface SourceCell {
  readonly cell: Cell;
  readonly source: string;
}

/**
 * The cells of a table, merged by MultiMarkdown's marks: nothing at all between two pipes joins the cell on
 * the left, and `^^` alone joins the cell above. A mark counts only if the joined positions form a
 * rectangle; otherwise it stays as written.
 */
export function mergedCells(rows: readonly (readonly SourceCell[])[]): Cell[][] {
  const sides = rows.map((row) => row.map(({ source }) => sideMarked(source)));
  if (sides.every((row) => row.every((side) => side === null))) {
    return rows.map((row) => row.map(({ cell }) => cell));
  }
  const origins = originsOf(sides);
  const areas = new Map<string, { count: number; lastRow: number; lastColumn: number }>();
  origins.forEach((row, at) => {
    row.forEach((origin, column) => {
      const area = areas.get(origin.join()) ?? { count: 0, lastRow: at, lastColumn: column };
      area.count += 1;
      area.lastRow = Math.max(area.lastRow, at);
      area.lastColumn = Math.max(area.lastColumn, column);
      areas.set(origin.join(), area);
    });
  });
  return rows.map((row, at) =>
    row.map(({ cell }, column) => {
      const side = sides[at]?.[column] ?? null;
      const [top, left] = origins[at]?.[column] ?? [at, column];
      const area = areas.get([top, left].join());
      if (side === null || !area || (top === at && left === column)) return cell;
      const size = (area.lastRow - top + 1) * (area.lastColumn - left + 1);
      return area.count === size ? { content: [], align: cell.align, joins: side } : cell;
    }),
  );
}

const sideMarked = (source: string): Side | null =>
  source === "" ? "left" : source.trim() === "^^" ? "above" : null;

/**
 * The texts between the pipes of a table’s row, as Markdown splits them; `line` may begin with the mark of
 * the list item that contains the table. // "| A || B |" → " A ", "", " B "
 */
export function betweenPipes(line: string): string[] {
  const row = line.trim().replace(/^(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)*/, "");
  const cells = row.split(/(?<!\\)\|/);
  if (cells[0] === "") cells.shift();
  if (cells.at(-1) === "") cells.pop();
  return cells;
}
