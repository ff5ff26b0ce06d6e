import { memoisedFor } from "../../../text/memoised.ts";
import type { Cell, Inline, Side, Table } from "../body/block.ts";

/** How many columns and rows a cell covers; 1 if it covers only its own. */
export interface CellSpan {
  readonly columns: number;
  readonly rows: number;
}

const alone: CellSpan = { columns: 1, rows: 1 };

/** The positions of a table: its head, then its rows. */
export const cellRows = ({
  head,
  rows,
}: Pick<Table, "head" | "rows">): readonly (readonly Cell[])[] => [head, ...rows];

/** True if any cells of a table are merged. */
const hasMerged = (places: readonly (readonly Cell[])[]): boolean =>
  places.some((row) => row.some(({ joins }) => joins !== undefined));

/**
 * How far the cell at each position extends; null for a position inside another cell. `places` holds all
 * rows of a table, its head first.
 */
export function spansOf(
  places: readonly (readonly Cell[])[],
): readonly (readonly (CellSpan | null)[])[] {
  if (!hasMerged(places)) return places.map((row) => row.map(() => alone));
  const origins = originsOf(places.map((row) => row.map(({ joins }) => joins ?? null)));
  const spans: (CellSpan | null)[][] = places.map((row) => row.map(() => null));
  origins.forEach((row, at) => {
    row.forEach(([top, left], column) => {
      const own = spans[top];
      if (own) own[left] = { columns: column - left + 1, rows: at - top + 1 };
    });
  });
  return spans;
}

/** The position whose words a position shows: its own, or that of the merged cell. */
export type Origin = readonly [row: number, column: number];

/** The position whose words each position shows. A side that points outside the table is ignored. */
export function originsOf(sides: readonly (readonly (Side | null)[])[]): Origin[][] {
  const origins: Origin[][] = [];
  sides.forEach((row, at) => {
    const found: Origin[] = [];
    row.forEach((side, column) => {
      const from = side === "left" ? found[column - 1] : origins[at - 1]?.[column];
      found.push((side && from) || [at, column]);
    });
    origins.push(found);
  });
  return origins;
}

/**
 * How many of a table’s rows belong to its head. A cell of the head that extends over several rows makes
 * the head that tall: “2022/23” over “Budget” and “Actual” takes two.
 */
export function rowsInHead(table: Table): number {
  const [head = []] = spansOf(cellRows(table));
  return head.reduce((most, span) => Math.max(most, (span?.rows ?? 1) - 1), 0);
}

/**
 * A table as it is read, column by column. Each heading is one line, “2022/23 Actual”, and a merged cell's
 * words are in every position it covers. A table without merged cells is returned as the same object.
 */
export const asRead = memoisedFor((table: Table): Table => {
  const places = cellRows(table);
  if (!hasMerged(places)) return table;
  const origins = originsOf(places.map((row) => row.map(({ joins }) => joins ?? null)));
  const lines = rowsInHead(table) + 1;
  const head = table.head.map(({ align }, column): Cell => {
    const parts = new Map(
      origins.slice(0, lines).flatMap((row): [string, readonly Inline[]][] => {
        const [top, left] = row[column] ?? [0, column];
        const content = places[top]?.[left]?.content ?? [];
        return content.length === 0 ? [] : [[`${top} ${left}`, content]];
      }),
    );
    const content = [...parts.values()].flatMap((part, at) =>
      at === 0 ? part : [{ kind: "text" as const, text: " " }, ...part],
    );
    return { content, align };
  });
  const rows = places.slice(lines).map((row, below) =>
    row.map(({ content, align }, column): Cell => {
      const [top, left] = origins[lines + below]?.[column] ?? [0, 0];
      return { content: places[top]?.[left]?.content ?? content, align };
    }),
  );
  return { ...table, head, rows };
});
