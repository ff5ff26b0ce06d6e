import type { Cell, Table } from "../../model/report/block.ts";
import { inlineText } from "../../model/report/plain-text.ts";
import { wordingOf } from "../../text/compared-text.ts";

/** The words of a table's cells as printed. */
export interface TableWords {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The words of a table; reckoned once. */
export function tableWords(table: Table): TableWords {
  const known = kept.get(table) ?? { head: rowWords(table.head), rows: table.rows.map(rowWords) };
  kept.set(table, known);
  return known;
}

const kept = new WeakMap<Table, TableWords>();

const rowWords = (row: readonly Cell[]) => row.map(({ content }) => inlineText(content));

/** What two settings of one table have in common. */
export function tableKey(table: Table): string {
  const { head, rows } = tableWords(table);
  return [head, ...rows].map((row) => row.map((text) => wordingOf(text).key).join("\t")).join("\n");
}
