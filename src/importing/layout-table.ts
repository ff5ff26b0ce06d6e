import type { Ledger } from "./ledger.ts";
import type { RawLine } from "./raw-report.ts";
import type { Written } from "./written.ts";

/** A table found among lines; `end` is the first line after it. */
export interface TableFound {
  readonly blocks: readonly Written[];
  readonly end: number;
}

export function layoutTable(
  lines: readonly RawLine[],
  start: number,
  _ledger: Ledger,
): TableFound | null {
  const line = lines[start];
  if (!line?.table) return null;
  const [head = [], ...rows] = line.table;
  return { blocks: [{ kind: "table", head, rows }], end: start + 1 };
}
