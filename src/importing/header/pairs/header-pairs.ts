import { isCapitals } from "../../body/headings.ts";
import type { Cell } from "../../source/cells.ts";
import { isBlank, type RawLine } from "../../source/raw-report.ts";
import { isItemNumber, type Label } from "../labels/header-labels.ts";
import { type LabelledRow, labelledRows } from "../labels/header-rows.ts";
import { isOnlyDate } from "../values/bodies-and-days.ts";
import { labelsOn } from "./labels-on.ts";
import { endsBold, goesOnFrom, isBoldLine, isPlain, twinOf } from "./neighbours.ts";
import { asMeeting, isCouncillor, isNear, joined, type Pair, slack, type Words } from "./pair.ts";

/** A header's labels with their values, and the words that belong to no label, in order. */
export interface HeaderPairs {
  readonly pairs: readonly Pair[];
  readonly loose: readonly Words[];
}

/**
 * Reads labels and values by position. A value follows its label on the line, or is below it where labels
 * are in a row, and continues below in its own column.
 */
export function headerPairs(lines: readonly RawLine[]): HeaderPairs {
  const pairs: Pair[] = [];
  const loose: Words[] = [];
  const rows = labelledRows(lines);
  let active: Pair[] = [];
  let afterBlank = false;

  rows.forEach(({ cells, strange, further, isValue }, index) => {
    const line = lines[index];
    if (!line || isBlank(line)) {
      afterBlank = true;
      return;
    }
    const above = active;
    const awaiting = above.some(
      ({ value, column }) => value.length === 0 && isNear(column, cells[0]?.column ?? 0),
    );
    const isAwaited = awaiting && (!/[:?]$/.test(strange?.printed ?? "") || cells.length === 1);
    const labels = labelsOn(
      cells,
      [isAwaited ? null : strange, ...further.slice(1)],
      afterBlank ? [] : above,
      isValue,
    );
    if (labels.some((label) => label !== null)) active = stillOpen(above, cells, labels);
    const isAmid = labels[0]?.rest === "" && standsAmid(rows, index) && !afterBlank;
    if (isAmid)
      for (const pair of above) pair.isAmid ||= pair.value.at(-1)?.line === line.number - 1;
    let isBesideLoose = false;
    const isBold = isBoldLine(line);
    const place = { line: line.number, afterBlank, isBold: endsBold(line) };
    cells.forEach((cell, at) => {
      const label = labels[at];
      if (label) {
        const { field, printed, rest } = label;
        const pair = { field, label: printed, line: line.number, column: cell.column };
        const twin = rest === "" ? twinOf(pair, above) : undefined;
        if (twin) {
          pairs.push({ ...pair, valueColumn: null, isUnder: false, value: [], isAmid: false });
          active = [twin];
          return;
        }
        active.push({ ...pair, valueColumn: null, isUnder: false, value: [], isAmid: false });
        pairs.push(active.at(-1) as Pair);
        if (isAmid) (active.at(-1) as Pair).isAmid = true;
        if (rest !== "") {
          const column = cell.column + cell.text.length - rest.length;
          give(active.at(-1), { text: rest, column }, place);
        }
        return;
      }
      const target = isRunOfLabels(pairs)
        ? undefined
        : ownerOf(cell, active, above, { afterBlank, alone: cells.length === 1, isBold });
      if (target && !isMark(cell.text, target)) {
        give(target, cell, place);
        // Words in a label’s place show that these may be the value of another.
        if (isBesideLoose) target.isAmid = true;
        return;
      }
      loose.push({ text: cell.text, line: line.number, afterBlank, isBold });
      if (at === 0 && cells.length > 1) isBesideLoose = true;
      // Words directly below a line of loose words continue it.
      if ((afterBlank || isTo(cell.text)) && cells.length === 1) active = [];
    });
    afterBlank = false;
  });
  for (const [at, pair] of pairs.entries()) {
    const other = pairs[at - 1];
    if (other && goesOnFrom(pair, other)) pair.isAmid = other.isAmid = true;
  }
  return { pairs: pairs.map(asMeeting), loose };
}

/** A column of values begins more letters than this to the right of its labels. */
const valuesApart = 8;

/** The pairs whose value goes on at the left of a line on which another label stands. */
const stillOpen = (
  above: readonly Pair[],
  cells: readonly Cell[],
  labels: readonly (Label | null)[],
): Pair[] =>
  above.filter(({ valueColumn, value }) =>
    cells.some(
      ({ column }, place) =>
        value.length > 0 &&
        labels.slice(0, place + 1).every((label) => label === null) &&
        valueColumn !== null &&
        isNear(valueColumn, column),
    ),
  );

/** True for a mark in a separate column next to a header's values: "Public", "For Decision". */
const isMark = (text: string, { field }: Pair): boolean =>
  ["subject", "officer", "board", "date", "wards"].includes(field) &&
  /^(?:public|open|unrestricted|for (?:information|decision|discussion|noting|approval))$/i.test(
    text,
  );

/**
 * True for words under a value that do not continue it: words below the number of an item, a day, a
 * title in capitals, “To” before the body, or a councillor below a report of an officer.
 */
const isOfOwn = (text: string, pair: Pair | undefined): boolean =>
  isTo(text) ||
  (pair?.field === "item" && isItemNumber(joined(pair.value) ?? "")) ||
  (pair?.field === "officer" && !pair.label.endsWith(":") && isCouncillor(text)) ||
  (isOnlyDate(text) && pair?.field !== "date" && pair?.field !== "board") ||
  (isCapitals(text) && pair !== undefined && !pair.value.every((words) => isCapitals(words.text)));

const isTo = (text: string) => /^to$/i.test(text);

/** True for a label alone on its line, with words in one column directly above and below it. */
function standsAmid(rows: readonly LabelledRow[], index: number): boolean {
  const [above, own, below] = [rows[index - 1], rows[index], rows[index + 1]].map(
    (row) => row?.cells ?? [],
  );
  const [before, after] = [above?.[0], below?.[0]];
  if (above?.length !== 1 || own?.length !== 1 || below?.length !== 1) return false;
  const column = own[0]?.column ?? 0;
  return [before, after].every((cell) => cell !== undefined && cell.column > column + valuesApart);
}

/** True after consecutive labels without values: the values are elsewhere, in an unknown order. */
function isRunOfLabels(pairs: readonly Pair[]): boolean {
  const last = pairs.slice(-3);
  const ownLines = new Set(last.map(({ line }) => line)).size === 3;
  return (
    ownLines && last.every(({ value, column }) => value.length === 0 && column === last[0]?.column)
  );
}

function give(pair: Pair | undefined, cell: Cell, place: Omit<Words, "text">) {
  if (!pair) return;
  if (pair.valueColumn === null) pair.isUnder = place.line > pair.line;
  pair.valueColumn ??= cell.column;
  pair.value.push({ text: cell.text, ...place });
}

/** The pair whose value a cell starts or continues. */
function ownerOf(
  cell: Cell,
  active: readonly Pair[],
  above: readonly Pair[],
  { afterBlank, alone, isBold }: { afterBlank: boolean; alone: boolean; isBold: boolean },
): Pair | undefined {
  const last = active.at(-1);
  // A label on this line that has no value yet comes first.
  if (last && active !== above && last.value.length === 0) return last;
  const open = active === above || active.length === 0 ? above : [...active, ...above];
  const candidates = alone && isBold ? open.filter((pair) => !isPlain(pair)) : open;
  const aligned = candidates.find(
    ({ valueColumn, column, isUnder }) =>
      valueColumn !== null &&
      isNear(valueColumn, cell.column) &&
      // A value under its label ends at a blank line: what follows may have no label.
      !(afterBlank && isUnder && Math.abs(valueColumn - column) <= 1),
  );
  if (aligned) return aligned;
  // In a frame of several cells, a value goes on at the left of its own.
  const inFrame = active === above && !afterBlank && above.length > 1;
  const framed = above.find(
    ({ column, value }) => inFrame && column === cell.column && value.length > 0,
  );
  if (framed && !alone) return framed;
  const under = candidates
    .filter(({ valueColumn, column }) => valueColumn === null && column <= cell.column + slack)
    .at(-1);
  if (under) return under;
  if (active === above && alone && !afterBlank && !isOfOwn(cell.text, last)) {
    return candidates.filter(({ column }) => column <= cell.column + slack).at(-1);
  }
  return active === above ? undefined : last;
}
