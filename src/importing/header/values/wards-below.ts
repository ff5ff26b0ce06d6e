import { isBoroughwide } from "../../../model/council/wards.ts";
import { type Cell, cellsOf } from "../../source/cells.ts";
import { isBlank, type RawLine } from "../../source/raw-report.ts";
import type { Changes } from "../../source/repairs.ts";
import { labelOf } from "../labels/header-labels.ts";
import { meaningOf } from "../labels/label-words.ts";
import type { Words } from "../pairs/pair.ts";
import { isNothing } from "./ward-names.ts";

/** The words below a header that seem to say which wards a report is about. */
interface WardsPrinted {
  readonly line: number;
  readonly label: string;
  readonly value: string;
  /** True if the value ends where its line does, and its label says what it is. */
  readonly isPlain: boolean;
}

/**
 * The wards that a report prints in its text: "Wards affected: Alder, Bewick". They are read if one place
 * names them and where the value ends is certain; otherwise each place is reported.
 */
export function wardsBelow(
  lines: readonly RawLine[],
  isKnown: (name: string) => boolean,
  changes: Changes,
): Words[] {
  const places = lines.flatMap((line, at) => placesOn(line, lines, at + 1));
  const [first] = places;
  if (!first) return [];
  const isOne = places.every(({ value }) => value === first.value);
  if (isOne && (first.isPlain || isBoroughwide(first.value) || isKnown(first.value))) {
    const { line, label, value } = first;
    if (!isNothing(value))
      changes.repair(line, `“${label} ${value}”, printed below the header, was read as the wards`);
    return [{ text: value, line, afterBlank: false }];
  }
  for (const { line, label, value } of isOne ? [first] : places) {
    const message = `“${`${label} ${value}`.trim()}” is printed below the header, and was not read as the wards; fill in “wards” if it names them`;
    changes.find(line, "warning", "wards-below", message);
  }
  return [];
}

/** Words that are a label of wards even without a colon. */
const says = /\b(?:affected|involved|concerned|covered)\b/i;
const longest = 400;

function placesOn(line: RawLine, lines: readonly RawLine[], after: number): WardsPrinted[] {
  if (line.asPrinted) return [];
  if (line.table !== null) {
    return line.table.flatMap(([label = "", value = "", ...others]) => {
      if (others.length === 0 && value !== "" && says.test(label)) {
        const found = labelOf(label.trim());
        if (found?.field === "wards" && found.rest === "")
          return [{ line: line.number, label: found.printed, value: value.trim(), isPlain: true }];
      }
      return [label, value, ...others].flatMap((cell) => inWords(cell.trim(), line.number, true));
    });
  }
  const cells = cellsOf(line.text);
  const text = withoutNumber(cells);
  const next = lines[after];
  const ends = next === undefined || isBlank(next) || next.table !== null || isLabelled(next);
  const own = inWords(text, line.number, ends && !/(?:[,;&-]|\band)$/.test(text));
  if (own.length > 0 || !isBare(text)) return own;
  const value = lines.find((one, at) => at >= after && !isBlank(one));
  const printed = value?.table === null ? withoutNumber(cellsOf(value.text)) : "";
  return [{ line: line.number, label: text, value: printed, isPlain: false }];
}

/** The words of a line without the number of its section or paragraph: "9.1  All wards". */
const withoutNumber = (cells: readonly Cell[]) =>
  cells
    .map(({ text }) => text)
    .join(" ")
    .replace(/^\d{1,2}(?:\.\d{1,2})*\.?\s+/, "");

/** A label of wards with its value behind it. */
function inWords(text: string, line: number, isPlain: boolean): WardsPrinted[] {
  const found = labelOf(text);
  if (found?.field !== "wards" || found.rest === "" || text.length > longest) return [];
  return /:$/.test(found.printed)
    ? [{ line, label: found.printed, value: found.rest, isPlain }]
    : [];
}

/** True for a label of wards that is alone on its line: its value is below. */
function isBare(text: string): boolean {
  const found = labelOf(text);
  const field = found === null ? meaningOf(text) : found.field;
  return field === "wards" && (found?.rest ?? "") === "" && says.test(text);
}

const isLabelled = ({ text }: RawLine) => labelOf(cellsOf(text)[0]?.text ?? "") !== null;
