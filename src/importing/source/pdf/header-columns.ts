import { labelOf } from "../../header/labels/header-labels.ts";
import type { PrintedRow } from "./printed-rows.ts";
import { segmentsOf } from "./tables/gaps.ts";

/** How far a word may begin from the edge of its column, in points. */
const aligned = 1.5;

/** The least space left of a column's edge, for letters of size 1. */
const leastSpace = 0.2;

export interface HeaderColumns {
  /** The left edges of the columns, for each row that keeps to them. */
  readonly columns: ReadonlyMap<PrintedRow, readonly number[]>;
  /** Rows of labels below which words of two columns may have been read as one. */
  readonly unclear: ReadonlySet<PrintedRow>;
}

/**
 * The left edges of the columns that labels next to each other open in a header, “Proposal” and “Address”,
 * for each row below them that keeps to these columns. Between such columns the gap may be as narrow as
 * between two words of a justified line.
 */
export function headerColumns(rows: readonly PrintedRow[]): HeaderColumns {
  const columns = new Map<PrintedRow, readonly number[]>();
  const unclear = new Set<PrintedRow>();
  for (const [place, row] of rows.entries()) {
    const [, ...edges] = labelEdges(row);
    if (edges.length === 0) continue;
    const below = rows.slice(place + 1);
    const end = below.findIndex(
      (one) => labelEdges(one).length > 1 || edges.some((edge) => crosses(one, edge)),
    );
    const own = end === -1 ? below : below.slice(0, end);
    const closed = below[own.length];
    const last = own.at(-1);
    // Text that crosses the columns directly below their rows may be part of them.
    if (
      closed &&
      last &&
      labelEdges(closed).length < 2 &&
      closed.baseline - last.baseline < last.size * 1.6
    ) {
      if (own.some((one) => edges.some((edge) => touches(one, edge)))) unclear.add(row);
      continue;
    }
    for (const one of own) columns.set(one, edges);
  }
  return { columns, unclear };
}

/** The left edges of the labels of a row that holds nothing else. */
function labelEdges(row: PrintedRow): number[] {
  const segments = segmentsOf(row, 1.1);
  const areLabels = segments.every(({ words }) => {
    const label = labelOf(words.map(({ text }) => text).join(" "));
    return label !== null && label.rest === "";
  });
  return areLabels ? segments.map(({ left }) => left) : [];
}

/** True if words of a row lie across the edge of a column, or too close to it. */
const crosses = ({ words, size }: PrintedRow, edge: number) =>
  words.some(({ left, right }) => left < edge - aligned && right > edge - size * leastSpace);

/** True if words on both sides of the edge of a column are as close as the words of a sentence. */
const touches = ({ words, size }: PrintedRow, edge: number) =>
  words.some(({ left }, at) => {
    const before = words[at - 1];
    return before && isBetween(edge, before.left, left) && left - before.right < size;
  });

/** True if an edge of a column lies between two words, the second of which begins at it or after it. */
export const isBetween = (edge: number, before: number, left: number): boolean =>
  before < edge - aligned && left >= edge - aligned;
