import { joinsAbove, joinsLeft } from "../raw-report.ts";
import { attribute, childrenOf, elementOf, type HtmlElement } from "./html-tree.ts";

/** A position of a table: the cell that starts there, or the mark of one that covers it. */
export type HtmlPlace = HtmlElement | typeof joinsLeft | typeof joinsAbove | null;

/** More columns or rows than any cell of a report covers. */
const widest = 100;

/** A table's positions by row, each row as long as the longest. */
export function htmlRows(table: HtmlElement): readonly (readonly HtmlPlace[])[] {
  const rows: HtmlPlace[][] = [];
  const rowAt = (at: number): HtmlPlace[] => {
    rows[at] ??= [];
    return rows[at];
  };
  rowsOf(table).forEach((row, at) => {
    const places = rowAt(at);
    let column = 0;
    for (const cell of cellsOf(row)) {
      while (places[column] !== undefined) column += 1;
      const width = spanOf(cell, "colspan");
      for (let down = 0; down < spanOf(cell, "rowspan"); down += 1) {
        const reached = rowAt(at + down);
        for (let over = 0; over < width; over += 1) {
          reached[column + over] = over > 0 ? joinsLeft : down > 0 ? joinsAbove : cell;
        }
      }
      column += width;
    }
  });
  const count = rowsOf(table).length;
  const columns = Math.max(0, ...rows.map(({ length }) => length));
  return rows
    .slice(0, count)
    .map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? null));
}

/** The rows of a table itself, without those of nested tables. */
const rowsOf = (table: HtmlElement): readonly HtmlElement[] =>
  childrenOf(table).flatMap((node): readonly HtmlElement[] => {
    const element = elementOf(node);
    if (!element) return [];
    if (element.tagName === "tr") return [element];
    return /^(?:thead|tbody|tfoot)$/.test(element.tagName) ? rowsOf(element) : [];
  });

const cellsOf = (row: HtmlElement) =>
  childrenOf(row).flatMap((node) => {
    const element = elementOf(node);
    return element && /^t[dh]$/.test(element.tagName) ? [element] : [];
  });

function spanOf(cell: HtmlElement, name: string): number {
  const count = Number(attribute(cell, name));
  return Number.isInteger(count) && count > 1 ? Math.min(count, widest) : 1;
}
