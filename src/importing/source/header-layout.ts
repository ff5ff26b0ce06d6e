import { labelOf } from "../header/labels/header-labels.ts";
import { isBodyName, isOnlyDate } from "../header/values/bodies-and-days.ts";
import { inColumns } from "./cells.ts";
import { boldOff, boldOn, joinsAbove, joinsLeft, plain } from "./raw-report.ts";

/** The cells of a table by row; a cell is its printed lines. */
export type CellLines = readonly (readonly string[])[];

/**
 * True for a table that contains a report's header: labels start its rows or form a row, or lines of its cells
 * are labels, a body or a day, as in a box at the side.
 */
export function isHeaderTable(rows: readonly CellLines[]): boolean {
  const labelled = (cell: readonly string[] | undefined) => {
    const words = wordsOf(cell ?? []);
    return words !== "" && labelOf(words) !== null;
  };
  const heads = rows.filter((row) => labelled(row[0])).length;
  if (heads >= 2 || rows.some((row) => row.filter(labelled).length >= 2)) return true;
  const lines = rows.flat(2).map((line) => plain(line).trim());
  const ofLabels = lines.filter((line) => labelOf(line) !== null).length;
  const ofMeetings = lines.filter((line) => isBodyName(line) || isOnlyDate(line)).length;
  return ofLabels > 0 && (rows.length === 1 || ofLabels + ofMeetings >= 3);
}

/**
 * A table's rows as lines of text in columns, so that labels and values keep their printed positions. A
 * label that is broken over lines is one line.
 */
export function asLayout(rows: readonly CellLines[]): string[] {
  const whole = rows.map((row) =>
    row.map((cell, at) =>
      isLabel(cell, row[at + 1]) || isLabelled(cell) ? [onOneLine(cell)] : cell.map(withoutJoins),
    ),
  );
  const columns = Math.max(0, ...whole.map((row) => row.length));
  const starts = [0];
  for (let column = 0; column < columns; column += 1) {
    // A cell that is the last of its row may run on over the columns beneath it.
    const widest = Math.max(
      0,
      ...whole.flatMap((row) =>
        row.slice(column + 1).some((cell) => cell.some((line) => line !== ""))
          ? (row[column] ?? []).map(width)
          : [],
      ),
    );
    starts.push((starts[column] ?? 0) + widest + 4);
  }
  return whole.flatMap((row) => {
    const height = Math.max(1, ...row.map((cell) => cell.length));
    return Array.from({ length: height }, (_, line) =>
      row.reduce((text, cell, column) => {
        const words = cell[line] ?? "";
        return words === "" ? text : padded(text, starts[column] ?? 0) + words;
      }, ""),
    );
  });
}

/** The longest question in a label's place, in letters. */
const longestLabel = 120;

/** True for a cell of several lines that is one label, next to its value. */
function isLabel(cell: readonly string[], next: readonly string[] | undefined): boolean {
  const [value = ""] = next ?? [];
  const whole = wordsOf(cell);
  if (cell.length < 2 || withoutJoins(value) === "" || whole.length > longestLabel) return false;
  const lines = cell.map((line) => plain(line).trim());
  if (lines.slice(0, -1).some((line) => line.endsWith(":"))) return false;
  if (lines.every((line) => labelOf(line)?.printed === line)) return false;
  if (labelOf(whole)?.printed === whole || /[:?]$/.test(whole)) return true;
  return cell.every(isBold) && !isBold(value);
}

/** The fields whose values may be lists, each on its line. */
const lists: ReadonlySet<string> = new Set(["officer", "portfolio", "wards", "other"]);

/** True for a cell of several lines that is one label with its value: "Meeting: Harbour" / "Committee". */
function isLabelled(cell: readonly string[]): boolean {
  const [first = "", ...more] = cell.map((line) => plain(line).trim());
  const label = labelOf(first);
  if (more.length === 0 || !label || label.rest === "" || lists.has(label.field)) return false;
  return more.every((line) => labelOf(line) === null && !line.endsWith(":"));
}

const isBold = (line: string) =>
  line.trim().startsWith(boldOn) && line.trim().indexOf(boldOff) === line.trim().length - 1;

const wordsOf = (cell: readonly string[]) => plain(onOneLine(cell)).trim().replace(/\s+/g, " ");

/** Lines joined; bold that ends with one and begins with the next goes on. */
const onOneLine = (cell: readonly string[]) =>
  cell
    .map((line) => line.trim())
    .join(" ")
    .replaceAll(`${boldOff} ${boldOn}`, " ")
    .replace(/(?<=\p{L}-) (?=\p{L})/gu, "");

/** A cell that is part of another has no words of its own. */
const withoutJoins = (line: string) => (line === joinsLeft || line === joinsAbove ? "" : line);

/** When a header is read, the end of bold counts as two spaces. */
const width = (text: string) => inColumns(text).length;

const padded = (text: string, to: number) => text + " ".repeat(Math.max(0, to - width(text)));
