import { wordingOf } from "../../../text/likeness/compared-text.ts";
import { likeness } from "../../../text/likeness/likeness.ts";
import { pairUp } from "../pair-up.ts";
import type { TableWords } from "./table-words.ts";

/**
 * The earlier row for each later one: by reference, by name, otherwise by likeness. A column that only
 * numbers the rows, 1, 2, 3, is not a reference.
 */
export function matchRows(
  before: TableWords,
  after: TableWords,
  columns: ReadonlyMap<number, number>,
): Map<number, number> {
  const earlier = rows(before, [...columns.values()]);
  const later = rows(after, [...columns.keys()]);
  return pairUp(earlier, later, [
    { same: ({ whole }) => whole },
    { same: ({ reference }) => (reference === "" ? null : reference) },
    { same: ({ name }) => (name === "" ? null : name) },
    {
      like: (one, other) => {
        if (one.reference !== "" && other.reference !== "" && one.name === "") return 0;
        const like = likeness(wordingOf(one.words).bag, wordingOf(other.words).bag);
        return like >= 0.6 ? like : 0;
      },
    },
  ]);
}

/** The column that only numbers the rows, or null. */
export function countingColumn({ rows: all }: TableWords): number | null {
  let others = 0;
  for (const [index, [first = ""]] of all.entries()) {
    if (first.trim().replace(/[.)]$/, "") !== String(index + 1)) others += 1;
    if (others > 1) return null;
  }
  return all.length > 1 ? 0 : null;
}

interface Row {
  readonly whole: string;
  readonly reference: string;
  readonly name: string;
  readonly words: string;
}

/** A table's rows, by some of its columns. The last result is kept, because a table is compared several times. */
function rows(table: TableWords, columns: readonly number[]): readonly Row[] {
  const by = columns.join();
  const known = kept.get(table);
  if (known?.by === by) return known.rows;
  const made = rowsBy(table, columns);
  kept.set(table, { by, rows: made });
  return made;
}

const kept = new WeakMap<TableWords, { readonly by: string; readonly rows: readonly Row[] }>();

function rowsBy(table: TableWords, columns: readonly number[]): Row[] {
  const counting = countingColumn(table);
  const named = columns.filter((column) => column !== counting);
  return table.rows.map((row) => {
    const cells = named.map((column) => (row[column] ?? "").trim());
    const [first = ""] = cells;
    const isReference = first.length < 16 && /^[A-Z][A-Z\s/.-]*\d+[a-z]?$/i.test(first);
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
