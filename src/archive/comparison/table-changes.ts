import type { Cell, Table } from "../../model/block.ts";
import { inlineText } from "../../model/plain-text.ts";
import { wordsKey } from "../../model/tokens.ts";
import { type Words, wordDifference } from "../../model/word-difference.ts";
import { matchColumns } from "./match-columns.ts";
import { countingColumn, matchRows } from "./match-rows.ts";
import { outOfOrder } from "./out-of-order.ts";

/** A table against the one before, by its rows and cells. */
export interface TableChange {
  /** The headings of the later table, then of columns that are gone. */
  readonly columns: readonly CellChange[];
  /** In the later table's order, those that are gone where they stood. */
  readonly rows: readonly RowChange[];
}

export interface RowChange {
  readonly kind: "same" | "reworded" | "added" | "removed";
  /** It stands in another order among those that stayed. */
  readonly moved: boolean;
  /** One for each column of the change. */
  readonly cells: readonly CellChange[];
}

export interface CellChange {
  readonly kind: "same" | "reworded" | "added" | "removed";
  readonly words: readonly Words[];
  readonly align: Cell["align"];
}

/** The rows and cells of a table against an earlier one's. */
export function tableChange(before: Table, after: Table): TableChange {
  const columns = matchColumns(before, after);
  const lost = unmatched(before.head.length, columns);
  const pairs = matchRows(before, after, columns);
  const gone = unmatched(before.rows.length, pairs);
  const moved = outOfOrder(after.rows.map((_, to) => pairs.get(to) ?? null));
  const counting = countingColumn(after);

  const across = (was: readonly Cell[] | null, now: readonly Cell[] | null, isHead: boolean) => [
    ...after.head.map((_, to) => {
      const from = columns.get(to);
      const old = from === undefined || !was ? null : (was[from] ?? empty);
      const counts = !isHead && to === counting;
      return cellChange(old, now ? (now[to] ?? empty) : null, counts);
    }),
    ...lost.map((from) => cellChange(was ? (was[from] ?? empty) : null, null, false)),
  ];
  const removed = (from: number): RowChange => ({
    kind: "removed",
    moved: false,
    cells: across(before.rows[from] ?? null, null, false),
  });

  const rows: RowChange[] = [];
  const waiting = [...gone];
  after.rows.forEach((row, to) => {
    const from = pairs.get(to);
    if (from === undefined) {
      rows.push({ kind: "added", moved: false, cells: across(null, row, false) });
      return;
    }
    while (!moved.has(to) && waiting[0] !== undefined && waiting[0] < from) {
      rows.push(removed(waiting.shift() ?? 0));
    }
    const cells = across(before.rows[from] ?? null, row, false);
    const same = cells.every(({ kind }) => kind === "same");
    rows.push({ kind: same ? "same" : "reworded", moved: moved.has(to), cells });
  });
  rows.push(...waiting.map(removed));
  return { columns: across(before.head, after.head, true), rows };
}

const empty: Cell = { content: [], align: null };

const unmatched = (count: number, pairs: ReadonlyMap<number, number>): number[] => {
  const matched = new Set(pairs.values());
  return Array.from({ length: count }, (_, from) => from).filter((from) => !matched.has(from));
};

/** The number of a row that others have come before is no change of the row. */
function cellChange(was: Cell | null, now: Cell | null, counts: boolean): CellChange {
  const align = (now ?? was)?.align ?? null;
  const [old, text] = [was && inlineText(was.content), now && inlineText(now.content)];
  if (old === null || text === null) {
    const [kind, words] = old === null ? (["added", text] as const) : (["removed", old] as const);
    return { kind, words: words ? [{ kind, text: words }] : [], align };
  }
  if (counts || old === text || wordsKey(old) === wordsKey(text)) {
    return { kind: "same", words: text === "" ? [] : [{ kind: "same", text }], align };
  }
  return { kind: "reworded", words: cellWords(old, text), align };
}

/** A figure is replaced whole; longer words are told apart. */
function cellWords(old: string, text: string): Words[] {
  const isLong = Math.min(old.split(/\s+/).length, text.split(/\s+/).length) >= 5;
  if (isLong) return wordDifference(old, text);
  const words: Words[] = [
    { kind: "removed", text: old },
    { kind: "added", text },
  ];
  return words.filter((each) => each.text !== "");
}
