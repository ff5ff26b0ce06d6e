import { labelOf } from "../../../header/header-labels.ts";
import { inColumns } from "../../cells.ts";
import { plain } from "../../raw-report.ts";

/** The cells of a Word table by row; a cell is its printed lines. */
export type CellLines = readonly (readonly string[])[];

/** True for a table that contains a report's header: labels start its rows, or form a row. */
export function isHeaderTable(rows: readonly CellLines[]): boolean {
  const labelled = (cell: readonly string[] | undefined) => {
    const words = plain((cell ?? []).join(" ")).trim();
    return words !== "" && labelOf(words) !== null;
  };
  const heads = rows.filter((row) => labelled(row[0])).length;
  return heads >= 2 || rows.some((row) => row.filter(labelled).length >= 2);
}

/** A table's rows as lines of text in columns, so that labels and values keep their printed positions. */
export function asLayout(rows: readonly CellLines[]): string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const starts = [0];
  for (let column = 0; column < columns; column += 1) {
    const widest = Math.max(0, ...rows.flatMap((row) => (row[column] ?? []).map(width)));
    starts.push((starts[column] ?? 0) + widest + 4);
  }
  return rows.flatMap((row) => {
    const height = Math.max(1, ...row.map((cell) => cell.length));
    return Array.from({ length: height }, (_, line) =>
      row.reduce((text, cell, column) => {
        const words = cell[line] ?? "";
        return words === "" ? text : padded(text, starts[column] ?? 0) + words;
      }, ""),
    );
  });
}

/** When a header is read, the end of bold counts as two spaces. */
const width = (text: string) => inColumns(text).length;

const padded = (text: string, to: number) => text + " ".repeat(Math.max(0, to - width(text)));
