import { labelOf } from "../../../header/header-labels.ts";
import { inColumns } from "../../cells.ts";
import { plain } from "../../raw-report.ts";

/** The cells of a Word table by rows; a cell is the lines printed in it. */
export type CellLines = readonly (readonly string[])[];

/** True for a table that holds a report's header: labels head its rows, or stand in a row. */
export function isHeaderTable(rows: readonly CellLines[]): boolean {
  const labelled = (cell: readonly string[] | undefined) => {
    const words = plain((cell ?? []).join(" ")).trim();
    return words !== "" && labelOf(words) !== null;
  };
  const heads = rows.filter((row) => labelled(row[0])).length;
  return heads >= 2 || rows.some((row) => row.filter(labelled).length >= 2);
}

/** A table's rows as lines of text in columns, so that labels and values stand as they are printed. */
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

/** The end of bold counts as two spaces when a header is read. */
const width = (text: string) => inColumns(text).length;

const padded = (text: string, to: number) => text + " ".repeat(Math.max(0, to - width(text)));
