import { cellsOf } from "../../source/cells.ts";
import type { RawLine } from "../../source/raw-report.ts";
import type { Changes } from "../../source/repairs.ts";
import { isCommonWord, labelOf } from "../labels/header-labels.ts";

/** A header has ended after so many lines. */
const linesSearched = 40;

/** So many numbered rows show that the numbers are the table’s, and not the text’s. */
const fewest = 3;

/** Leaves out the numbers of a header whose rows are numbered from 1, "1  Meeting  Cabinet"; each is listed. */
export function withoutRowNumbers(lines: readonly RawLine[], changes: Changes): readonly RawLine[] {
  const rows = lines.slice(0, linesSearched).flatMap((line, at) => {
    const [number, label] = cellsOf(line.text);
    if (!number || !label || !/^\d{1,2}\.?$/.test(number.text)) return [];
    const isLabel = labelOf(label.text) !== null || isCommonWord(label.text);
    return [{ at, number: Number.parseInt(number.text, 10), printed: number.text, isLabel }];
  });
  const inOrder = rows.filter(({ number }, place) => number === place + 1);
  if (inOrder.filter(({ isLabel }) => isLabel).length < fewest) return lines;
  const numbers = new Map(inOrder.map(({ at, printed }) => [at, printed]));
  return lines.map((line, at) => {
    const printed = numbers.get(at);
    if (printed === undefined) return line;
    const column = line.text.indexOf(printed);
    const note = `“${printed}”, the number of a row of the header, was left out`;
    changes.removeAt(line.number, column, printed, note);
    const text =
      line.text.slice(0, column) +
      " ".repeat(printed.length) +
      line.text.slice(column + printed.length);
    return { ...line, text };
  });
}
