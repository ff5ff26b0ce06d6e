import { boldOff, boldOn, type RawLine } from "../../source/raw-report.ts";
import { isOnlyDate } from "../values/bodies-and-days.ts";
import { isNear, type Pair } from "./pair.ts";

/** The label of the line above, if it names the same field in Welsh and this one in English, or the reverse. */
export const twinOf = (
  own: Pick<Pair, "field" | "label" | "line" | "column">,
  above: readonly Pair[],
): Pair | undefined =>
  above.find(
    ({ field, label, line, column }) =>
      field === own.field &&
      welsh.test(label) !== welsh.test(own.label) &&
      line === own.line - 1 &&
      column === own.column,
  );

const welsh =
  /^(?:adroddiad|aelod|awdur|cyfarfod|deiliad|deilydd|dyddiad|eitem|pwnc|pwyllgor|rhif|swyddog|teitl|testun|wardiau)\b/i;

/** True if a value begins where the line above it, of another value, is cut off: the two may be one. */
export const goesOnFrom = (pair: Pair, other: Pair) =>
  ["board", "officer", "portfolio", "wards", "subject"].includes(other.field) &&
  pair.value.length > 0 &&
  !isOnlyDate(pair.value[0]?.text ?? "") &&
  pair.valueColumn !== null &&
  other.valueColumn !== null &&
  isNear(pair.valueColumn, other.valueColumn) &&
  other.value.at(-1)?.line === (pair.value[0]?.line ?? 0) - 1 &&
  (other.field === "subject" ? opensWord : opensName).test(other.value.at(-1)?.text ?? "");

const opensWord = /\s(?:and|&|of|the)$/i;
const opensName = /\s(?:and|&|of|for|the|to|with)$/i;

/** True for a line that is bold from its first letter to its last. */
export function isBoldLine({ text }: RawLine): boolean {
  const words = text.trim();
  return words.startsWith(boldOn) && words.indexOf(boldOff) === words.length - 1;
}

/** True for a line whose last words, which are its value’s, are bold. */
export const endsBold = ({ text }: RawLine) => text.trimEnd().endsWith(boldOff);

/** True for a value without bold words, which no bold line continues. */
export const isPlain = ({ value }: Pair) =>
  value.length > 0 && !value.some((words) => words.isBold);
