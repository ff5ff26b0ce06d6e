import { isOnlyDate } from "./bodies-and-days.ts";
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
