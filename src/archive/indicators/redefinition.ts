import type { MeasuredValue, MeasureUnit } from "../../model/report/measured-value.ts";
import type { Reading } from "../../model/report/report-facts.ts";
import { wordsKey } from "../../text/tokens.ts";

/** How a measure's definition changed, in the earlier words; null for parts that did not change. */
export interface Redefinition {
  readonly name: string | null;
  /** Set if the values or the target changed kind: from a percentage to a count, for example. */
  readonly kind: string | null;
}

/** What changed in a measure's definition from one value to the next, or null. */
export function redefinition(before: Reading, now: Reading): Redefinition | null {
  const isNamed = before.name !== null && now.name !== null;
  const name = !isNamed || nameKey(before) === nameKey(now) ? null : before.name;
  const kind =
    kindChange(before.actual.value, now.actual.value) ??
    (before.target && now.target ? kindChange(before.target.value, now.target.value) : null);
  return name === null && kind === null ? null : { name, kind };
}

const nameKey = ({ name }: Reading) =>
  wordsKey((name ?? "").toLowerCase().replace(/%|\bper cent(?:age)?\b/g, "percentage"));

function kindChange(before: MeasuredValue, now: MeasuredValue): string | null {
  if (!("value" in before && "value" in now) || before.kind === now.kind) return null;
  // "12 days" and "12" may count the same thing: leaving out the unit is not a new definition.
  const isBare = [before.kind, now.kind].includes("number");
  if (isBare && (isTime(before.kind) || isTime(now.kind))) return null;
  return `${inWords(before.kind)} before`;
}

const isTime = (unit: MeasureUnit) => !(unit in words);

const inWords = (unit: MeasureUnit) => words[unit] ?? `counted in ${unit}`;

const words: Partial<Record<MeasureUnit, string>> = {
  percentage: "a percentage",
  money: "a sum of money",
  number: "a number",
};
