import type { Cell, Table } from "../../../model/report/body/block.ts";
import { inlineText } from "../../../model/report/body/plain-text.ts";
import { asRead } from "../../../model/report/marks/merged-cells.ts";
import { wordingOf } from "../../../text/likeness/compared-text.ts";
import { memoisedFor } from "../../../text/memoised.ts";

/** The words of a table's cells as printed, with each heading as one line. */
export interface TableWords {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A table's words, with a merged cell's words in every position it covers; computed once. */
export const tableWords = memoisedFor((table: Table): TableWords => {
  const { head, rows } = asRead(table);
  return { head: rowWords(head), rows: rows.map(rowWords) };
});

const rowWords = (row: readonly Cell[]) => row.map(({ content }) => inlineText(content));

/** A key equal for one table in any typesetting. */
export function tableKey(table: Table): string {
  const { head, rows } = tableWords(table);
  return [head, ...rows].map((row) => row.map((text) => wordingOf(text).key).join("\t")).join("\n");
}
