import { opensBody } from "../../body/headings.ts";
import { asLayout } from "../../source/header-layout.ts";
import { plain, type RawLine } from "../../source/raw-report.ts";
import { labelOf } from "../labels/header-labels.ts";
import { isBodyName, isOnlyDate } from "../values/bodies-and-days.ts";

/** A header has ended after so many lines. */
const linesSearched = 60;

/** A report's lines, with the tables above its text that hold parts of its header as lines in columns. */
export function withTablesInLines(lines: readonly RawLine[]): readonly RawLine[] {
  const opens = lines.findIndex(
    (line, index) => line.table === null && opensBody(line, lines[index + 1]),
  );
  const end = Math.min(opens === -1 ? 0 : opens, linesSearched);
  return lines.flatMap((line, index) =>
    line.table !== null && index < end && holdsHeader(line.table)
      ? asLayout(line.table.map((row) => row.map((cell) => cell.split("\n")))).map((text) => ({
          ...line,
          text,
          table: null,
        }))
      : [line],
  );
}

const holdsHeader = (rows: readonly (readonly string[])[]) =>
  rows.filter(isOfHeader).length * 2 >= rows.length;

/** True for a row of a header: a label or a question begins it, or it names a body or a day. */
function isOfHeader(row: readonly string[]): boolean {
  const cells = row.map((cell) => plain(cell).trim());
  const isNamed = (cell: string) => isBodyName(cell) || isOnlyDate(cell) || labelOf(cell) !== null;
  return /[:?]$/.test(cells[0] ?? "") || cells.some(isNamed);
}
