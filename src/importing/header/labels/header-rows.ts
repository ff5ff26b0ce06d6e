import { type Cell, cellsOf } from "../../source/cells.ts";
import type { RawLine } from "../../source/raw-report.ts";
import { isBodyName } from "../values/bodies-and-days.ts";
import {
  furtherLabels,
  isCommonWord,
  type Label,
  labelOf,
  labelsInRow,
  opensBrokenLabel,
} from "./header-labels.ts";
import { bareLabel, headerRow, isAt, labelPlaces, unlistedLabel } from "./label-places.ts";

/** A line of a header in cells, with any unlisted label at its start. */
export interface LabelledRow {
  readonly cells: readonly Cell[];
  readonly strange: Label | null;
  /** Unlisted labels in its further cells, by their place. */
  readonly further: readonly (Label | null)[];
  /** True for each of its cells that begins in the column of values, next to a label. */
  readonly isValue: readonly boolean[];
}

/** A header's lines in cells, each with any unlisted label at its start. */
export function labelledRows(lines: readonly RawLine[]): LabelledRow[] {
  const joined = joinBrokenBodies(joinBrokenLabels(lines.map(cellsOfLine)));
  const first = joined.findIndex((cells) => cells.some(({ text }) => labelOf(text) !== null));
  const rows = joined.flatMap((cells, index) => {
    const line = lines[index];
    return line ? [headerRow(cells, line, lines[index - 1], index < first)] : [];
  });
  const places = labelPlaces(rows);
  const columns = rows.flatMap(({ cells }) =>
    cells.slice(1).flatMap(({ text, column }) => (labelOf(text)?.rest === "" ? [column] : [])),
  );
  return rows.map((row) => {
    const known = row.cells[0] && labelOf(row.cells[0].text);
    const isOfLabels = isRowOfLabels(row.cells);
    const further = row.cells.map((cell, place) =>
      place === 0 ? null : isOfLabels ? bareLabel(cell) : beside(cell, columns),
    );
    const strange = known ? null : unlistedLabel(row, places);
    const own = known || strange;
    const isValue = row.cells.map(
      ({ column }, place) => place === 1 && own?.rest === "" && isAt(places.values, column),
    );
    return { cells: row.cells, strange, further, isValue };
  });
}

/** True for a row of at least three labels above their values: "Report of  Meeting  Date". */
function isRowOfLabels(cells: readonly Cell[]): boolean {
  const isLabel = ({ text }: Cell) => labelOf(text)?.printed === text || isCommonWord(text);
  const sure = cells.filter(({ text }) => labelOf(text)?.printed === text);
  const isBare = cells.every(({ text }) => !text.endsWith(":"));
  return cells.length >= 3 && isBare && sure.length >= 2 && cells.every(isLabel);
}

/** A short phrase before a colon in a column that has labels of the list: "Open or exempt:". */
function beside({ text, column }: Cell, columns: readonly number[]): Label | null {
  const isLabel = isAt(columns, column) && /^\p{Lu}[^:]{1,60}:$/u.test(text);
  return isLabel ? { field: "other", printed: text, rest: "" } : null;
}

/** A line's cells, also split where another label follows a single space. */
function cellsOfLine(line: RawLine): Cell[] {
  return cellsOf(line.text).flatMap((cell) => {
    const starts = [0, ...furtherLabels(cell.text), ...labelsInRow(cell.text)];
    return starts.map((start, index) => ({
      text: cell.text.slice(start, starts[index + 1]).trim(),
      column: cell.column + start,
    }));
  });
}

/** Joins a body’s name that is broken over lines: "Report to Adult Care" / "and Scrutiny" / "Committee". */
function joinBrokenBodies(rows: readonly Cell[][]): Cell[][] {
  const joined = rows.map((cells) => [...cells]);
  joined.forEach((cells, index) => {
    cells.forEach((cell, place) => {
      const reach = cells.length === 1 ? centred : 2;
      const parts = partsOfBody(joined.slice(index + 1, index + 3), cell, reach);
      if (parts.length === 0) return;
      const words = [cell, ...parts].map(({ text }) => text).join(" ");
      cells[place] = { ...cell, text: words.replace(/(?<=\p{L}-) (?=\p{L})/gu, "") };
      for (const row of [1, 2]) {
        const below = joined[index + row];
        if (below) joined[index + row] = below.filter((one) => !parts.includes(one));
      }
    });
  });
  return joined;
}

/** So many letters from the line above a shorter line may begin that is centred below it. */
const centred = 30;

/** A body’s kind alone, which ends the name above it. */
const kindOfBody = /^(?:(?:sub-?)?committee|board|panel|forum|commission)$/i;

/** The cells below another that complete the name of a body, as many as there are. */
function partsOfBody(
  rows: readonly (readonly Cell[])[],
  cell: Cell,
  reach: number,
): readonly Cell[] {
  if (labelOf(cell.text) || isBodyName(cell.text) || cell.text.endsWith(":")) return [];
  const parts: Cell[] = [];
  let text = cell.text;
  for (const row of rows) {
    const next = row.find(({ column }) => Math.abs(column - cell.column) <= reach);
    const isOpen =
      kindOfBody.test(next?.text ?? "") ||
      /^reports? (?:to|for)\b/i.test(text) ||
      /(?:\band|&|\bof|\bfor|,)$/i.test(text) ||
      /^(?:and|&|of|for)\b/i.test(next?.text ?? "");
    if (!next || !isOpen || labelOf(next.text)) return [];
    parts.push(next);
    text = `${text} ${next.text}`;
    if (isBodyName(text) || labelOf(text)?.field === "board") return parts;
  }
  return [];
}

/** Joins a label that is broken over lines, "Ward(s) or" / "groups" / "affected:", on its first line. */
function joinBrokenLabels(rows: readonly Cell[][]): Cell[][] {
  const joined = rows.map((cells) => [...cells]);
  joined.forEach((cells, index) => {
    cells.forEach((cell, place) => {
      const parts = furtherParts(joined.slice(index + 1, index + 4), cell);
      if (parts.length === 0) return;
      cells[place] = { ...cell, text: [cell, ...parts].map(({ text }) => text).join(" ") };
      for (const row of [1, 2, 3]) {
        const below = joined[index + row];
        if (below) joined[index + row] = below.filter((one) => !parts.includes(one));
      }
    });
  });
  return joined;
}

/** The cells below another that complete its label, as many as there are. */
function furtherParts(rows: readonly (readonly Cell[])[], cell: Cell): readonly Cell[] {
  const isOpen = opensBrokenLabel(cell.text);
  const mayOpen =
    labelOf(cell.text) === null && cell.text.length <= 30 && /^\p{Lu}/u.test(cell.text);
  if (!isOpen && !mayOpen) return [];
  const parts: Cell[] = [];
  let whole: readonly Cell[] = [];
  for (const row of rows) {
    const below = row.find(({ column }) => Math.abs(column - cell.column) <= 1);
    // The value of a label in the middle of its row may stand between the lines of the label.
    if (!below && row.length > 0 && row.every(({ column }) => column > cell.column + 8)) continue;
    if (!below) break;
    const isLabel = labelOf(below.text)?.printed === below.text;
    if (isLabel && !isOpen && !/^(?:affected|groups)/i.test(below.text)) break;
    parts.push(below);
    const text = [cell, ...parts].map((part) => part.text).join(" ");
    if (labelOf(text)?.printed === text) whole = [...parts];
  }
  return whole;
}
