import type { Table } from "../../model/block.ts";
import { bagOf, likeness } from "../../model/likeness.ts";
import { inlineText } from "../../model/plain-text.ts";
import { pairUp } from "./pair-up.ts";

/**
 * For each later row the earlier one: by its reference, by its name, else by likeness. A column
 * that only counts the rows, 1, 2, 3, is no reference.
 */
export function matchRows(
  before: Table,
  after: Table,
  columns: ReadonlyMap<number, number>,
): Map<number, number> {
  const shared = [...columns].map(([to, from]) => ({ to, from }));
  const earlier = rows(
    before,
    shared.map(({ from }) => from),
  );
  const later = rows(
    after,
    shared.map(({ to }) => to),
  );
  return pairUp(earlier, later, [
    (one, other) => (one.whole === other.whole ? 1 : 0),
    (one, other) => (one.reference !== "" && one.reference === other.reference ? 1 : 0),
    (one, other) => (one.name !== "" && one.name === other.name ? 1 : 0),
    (one, other) => {
      if (one.reference !== "" && other.reference !== "" && one.name === "") return 0;
      const like = likeness(bagOf(one.words), bagOf(other.words));
      return like >= 0.6 ? like : 0;
    },
  ]);
}

/** The later column that only counts the rows, or null. */
export function countingColumn(table: Table): number | null {
  const first = table.rows.map(([cell]) => (cell ? inlineText(cell.content).trim() : ""));
  const counts = first.filter((text, index) => text.replace(/[.)]$/, "") === String(index + 1));
  return first.length > 1 && counts.length >= first.length - 1 ? 0 : null;
}

interface Row {
  readonly whole: string;
  readonly reference: string;
  readonly name: string;
  readonly words: string;
}

function rows(table: Table, columns: readonly number[]): Row[] {
  const counting = countingColumn(table);
  const kept = columns.filter((column) => column !== counting);
  return table.rows.map((row) => {
    const cells = kept.map((column) => {
      const cell = row[column];
      return cell ? inlineText(cell.content).trim() : "";
    });
    const [first = ""] = cells;
    const isReference = /^[A-Z][A-Z\s/.-]*\d+[a-z]?$/i.test(first) && first.length < 16;
    const names = isReference ? cells.slice(1) : cells;
    const name = names.find((text) => /\p{L}{2}/u.test(text)) ?? "";
    return {
      whole: cells.join(" | "),
      reference: isReference ? first.toUpperCase().replace(/\s+/g, " ") : "",
      name: name.toLowerCase().replace(/\s+/g, " "),
      words: names.join(" "),
    };
  });
}
