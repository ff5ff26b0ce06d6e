import type { Table } from "../../src/model/report/body/block.ts";
import { inlineText } from "../../src/model/report/body/plain-text.ts";
import { asRead } from "../../src/model/report/marks/merged-cells.ts";

/** True if the first column names the rows: a word or code in each, all different. */
export function rowsAreNamed({ head, rows }: Table): boolean {
  if (head.length < 2) return false;
  const first = rows.flatMap(([cell]) => (cell && !cell.joins ? [inlineText(cell.content)] : []));
  return (
    first.length > 0 &&
    head[0]?.align !== "right" &&
    first.every((text) => /\p{L}|\d\/\d/u.test(text)) &&
    new Set(first).size === first.length
  );
}

/** How many letters a code or a figure has at most. */
export const longestCode = 14;

/** "short" for a code, a figure or a few letters, which stay on one line; "long" for prose, which needs room. */
export function widthOf(text: string): "short" | "long" | null {
  if (text.length <= longestCode) return /[\s/–-]/.test(text) ? "short" : null;
  return text.length > 48 ? "long" : null;
}

/** A table’s words, its headings first; a merged cell's words are in every position it covers. */
export function rowsOfText(of: Table): string[][] {
  const { head, rows } = asRead(of);
  return [head, ...rows].map((row) =>
    row.map(({ content }) => inlineText(content).replace(/\s+/g, " ")),
  );
}
