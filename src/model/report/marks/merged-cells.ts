import { keptFor } from "../../../text/memoised.ts";
import type { Cell, Inline, Side, Table } from "../block.ts";

/** How far a cell reaches over the columns to its right and the rows below it; 1 for itself alone. */
export interface Span {
  readonly columns: number;
  readonly rows: number;
}

const alone: Span = { columns: 1, rows: 1 };

/** The places of a table: its head, then its rows. */
export const placesOf = ({
  head,
  rows,
}: Pick<Table, "head" | "rows">): readonly (readonly Cell[])[] => [head, ...rows];

/** True for a table in which a cell is merged with another. */
export const hasMerged = (places: readonly (readonly Cell[])[]): boolean =>
  places.some((row) => row.some(({ joins }) => joins !== undefined));

/**
 * How far the cell of each place reaches; null for a place that is part of another’s cell. `places`
 * are all rows of a table, its head first.
 */
export function spansOf(
  places: readonly (readonly Cell[])[],
): readonly (readonly (Span | null)[])[] {
  if (!hasMerged(places)) return places.map((row) => row.map(() => alone));
  const origins = originsOf(places.map((row) => row.map(({ joins }) => joins ?? null)));
  const spans: (Span | null)[][] = places.map((row) => row.map(() => null));
  origins.forEach((row, at) => {
    row.forEach(([top, left], column) => {
      const own = spans[top];
      if (own) own[left] = { columns: column - left + 1, rows: at - top + 1 };
    });
  });
  return spans;
}

/** The place whose words a place shows: its own, or that of the cell it is part of. */
export type Origin = readonly [row: number, column: number];

/** The place whose words each place shows. A side on which nothing stands is none. */
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
 * How many of a table’s rows belong to its head: those that a cell of the head reaches over, for a
 * head in two lines, as “2022/23” over “Budget” and “Actual”.
 */
export function rowsInHead(table: Table): number {
  const [head = []] = spansOf(placesOf(table));
  return head.reduce((most, span) => Math.max(most, (span?.rows ?? 1) - 1), 0);
}

/**
 * A table as it is read, column by column: each heading on one line, “2022/23 Actual”, and the words of
 * a merged cell in every place that it covers. A table in which nothing is merged is the same object.
 */
export const asRead = keptFor((table: Table): Table => {
  const places = placesOf(table);
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
