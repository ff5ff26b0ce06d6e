import type { Cell, Table } from "../../../model/report/body/block.ts";
import { wordingOf } from "../../../text/likeness/compared-text.ts";
import { type ComparedWords, wordDifference } from "../../../text/likeness/word-difference.ts";
import { outOfOrder } from "../out-of-order.ts";
import { matchColumns } from "./match-columns.ts";
import { countingColumn, matchRows } from "./match-rows.ts";
import { tableWords } from "./table-words.ts";

/** A table compared with an earlier one, by row and cell. */
export interface TableChange {
  /** The headings of the later table, then those of removed columns. */
  readonly columns: readonly CellChange[];
  /** In the later table's order; removed rows are shown where they were. */
  readonly rows: readonly RowChange[];
}

export interface RowChange {
  readonly kind: "same" | "reworded" | "added" | "removed";
  /** True if its order changed among the rows that stayed. */
  readonly moved: boolean;
  /** One for each column of the change. */
  readonly cells: readonly CellChange[];
}

export interface CellChange {
  readonly kind: "same" | "reworded" | "added" | "removed";
  readonly words: readonly ComparedWords[];
  readonly align: Cell["align"];
}

/** The rows and cells of a table compared with an earlier one. */
export function tableChange(before: Table, after: Table): TableChange {
  const [was, now] = [tableWords(before), tableWords(after)];
  const columns = matchColumns(was.head, now.head);
  const lost = unmatched(was.head.length, columns);
  const pairs = matchRows(was, now, columns);
  const moved = outOfOrder(now.rows.map((_, to) => pairs.get(to) ?? null));
  const counting = countingColumn(now);

  const across = (
    from: readonly string[] | null,
    to: readonly string[] | null,
    isHead: boolean,
  ): CellChange[] => [
    ...after.head.map(({ align }, column) => {
      const old = columns.get(column);
      const text = old === undefined || !from ? null : (from[old] ?? "");
      return cellChange(
        text,
        to ? (to[column] ?? "") : null,
        align,
        !isHead && column === counting,
      );
    }),
    ...lost.map((column) =>
      cellChange(
        from ? (from[column] ?? "") : null,
        null,
        before.head[column]?.align ?? null,
        false,
      ),
    ),
  ];
  const removed = (from: number): RowChange => ({
    kind: "removed",
    moved: false,
    cells: across(was.rows[from] ?? null, null, false),
  });

  const rows: RowChange[] = [];
  const waiting = unmatched(was.rows.length, pairs);
  let shown = 0;
  now.rows.forEach((row, to) => {
    const from = pairs.get(to);
    if (from === undefined) {
      rows.push({ kind: "added", moved: false, cells: across(null, row, false) });
      return;
    }
    for (; !moved.has(to) && (waiting[shown] ?? from) < from; shown += 1) {
      rows.push(removed(waiting[shown] ?? 0));
    }
    const cells = across(was.rows[from] ?? null, row, false);
    const same = cells.every(({ kind }) => kind === "same");
    rows.push({ kind: same ? "same" : "reworded", moved: moved.has(to), cells });
  });
  rows.push(...waiting.slice(shown).map(removed));
  return { columns: across(was.head, now.head, true), rows };
}

const unmatched = (count: number, pairs: ReadonlyMap<number, number>): number[] => {
  const matched = new Set(pairs.values());
  return Array.from({ length: count }, (_, from) => from).filter((from) => !matched.has(from));
};

/** A row's number that changed only because rows were added before it is not a change. */
function cellChange(
  old: string | null,
  text: string | null,
  align: Cell["align"],
  counts: boolean,
): CellChange {
  if (old === null || text === null) {
    const [kind, words] = old === null ? (["added", text] as const) : (["removed", old] as const);
    return { kind, words: words ? [{ kind, text: words }] : [], align };
  }
  if (counts || old === text || wordingOf(old).key === wordingOf(text).key) {
    return { kind: "same", words: text === "" ? [] : [{ kind: "same", text }], align };
  }
  return { kind: "reworded", words: cellWords(old, text), align };
}

/** A figure is replaced as a whole; longer text is compared word by word. */
function cellWords(old: string, text: string): ComparedWords[] {
  const isLong = Math.min(old.split(/\s+/).length, text.split(/\s+/).length) >= 5;
  if (isLong) return wordDifference(old, text);
  const words: ComparedWords[] = [
    { kind: "removed", text: old },
    { kind: "added", text },
  ];
  return words.filter((each) => each.text !== "");
}
