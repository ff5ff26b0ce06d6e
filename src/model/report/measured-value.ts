import { compatibleForm } from "../../text/compatible-form.ts";

/** What a value counts. Values of different units are never drawn as one line. */
export type MeasureUnit = "percentage" | "money" | "number" | TimeUnit;

const timeUnits = ["minutes", "hours", "days", "working days", "weeks", "months", "years"] as const;
type TimeUnit = (typeof timeUnits)[number];

/** A value as a table prints it, interpreted only if that is certain. */
export type MeasuredValue =
  | { readonly kind: MeasureUnit; readonly value: number }
  | { readonly kind: "not applicable" | "not yet available" | "nothing" | "uncertain" };

/**
 * Reads a cell of a performance table.
 *
 * | printed | read |
 * |---|---|
 * | "83.7%", "45 per cent" | percentage |
 * | "£1,200", "£318k", "£1.2 million", "-£3.5m" | money in pounds |
 * | "2,140", "71.8", "+3", "0" | number |
 * | "12 days", "1 week", "4.8 working days" | the number, in that unit |
 * | "n/a", "Not applicable" | not applicable |
 * | "Not yet available", "TBC", "awaited" | not yet available |
 * | "", "-" | nothing |
 * | "83% (provisional)", "<5", "4/7", "12 lamps", "2 days 4 hours", "1,23", "90%*", "10⁶", "12¹" | uncertain |
 */
export function measuredValue(printed: string): MeasuredValue {
  const text = compatibleForm(printed).replace(/[−–]/g, "-").replace(/\s+/g, " ").trim();
  if (text === "" || /^-+$/.test(text)) return { kind: "nothing" };
  if (/^(n ?\/ ?a|n\.a\.|not applicable)\.?$/i.test(text)) return { kind: "not applicable" };
  if (pending.test(text)) return { kind: "not yet available" };
  const match = form.exec(text);
  if (!match) return { kind: "uncertain" };
  const [, sign = "", pound, figures = "", unit = ""] = match;
  const value = Number(figures.replaceAll(",", "")) * (sign === "-" ? -1 : 1);
  const isPercentage = /^(%|per ?cent)$/i.test(unit);
  if (pound !== undefined) {
    return isPercentage || timeUnit(unit)
      ? { kind: "uncertain" }
      : { kind: "money", value: rounded(value * scaleOf(unit)) };
  }
  if (isPercentage) return { kind: "percentage", value };
  const time = timeUnit(unit);
  if (time) return { kind: time, value };
  return unit === "" ? { kind: "number", value } : { kind: "uncertain" };
}

const pending =
  /^(not (yet )?(available|known|published|reported|due)( yet)?|data not (yet )?available|(data )?(awaited|pending)|awaiting data|tbc|tba|to be confirmed|unavailable)\.?$/i;

/** Thousands have commas throughout or not at all. */
const form =
  /^([+-]?) ?(£)? ?((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+) ?(%|per ?cent|k|m|bn|thousand|million|billion|minutes?|hours?|(?:working )?days?|weeks?|months?|years?)?$/i;

const timeUnit = (word: string): TimeUnit | undefined =>
  timeUnits.find((unit) => unit === `${word.toLowerCase().replace(/s$/, "")}s`);

function scaleOf(unit: string): number {
  if (/^(k|thousand)$/i.test(unit)) return 1e3;
  if (/^(m|million)$/i.test(unit)) return 1e6;
  return /^(bn|billion)$/i.test(unit) ? 1e9 : 1;
}

/** Keeps pence, and drops the errors of binary fractions. */
const rounded = (value: number) => Math.round(value * 100) / 100;
