import type { MeasureUnit } from "../../model/report/measured-value.ts";
import type { Report } from "../../model/report/report.ts";
import type { Basis, Reading } from "../../model/report/report-facts.ts";
import { quartersOf } from "../../model/time/period.ts";
import { quarterSerial } from "../../model/time/quarter.ts";
import type { Redefinition } from "./redefinition.ts";

/** A reading with the report that prints it. */
export interface ReadIn extends Reading {
  readonly report: Report;
}

export interface Value extends ReadIn {
  /** How the measure was defined anew since the value before, or null. */
  readonly redefined: Redefinition | null;
}

/** What of a measure may be drawn as one line. */
export interface Chart {
  readonly unit: MeasureUnit;
  readonly points: readonly Point[];
  /** Values that are printed and not drawn: not certain, of another kind, or of a longer period. */
  readonly leftOff: readonly Value[];
}

export interface Point {
  /** A count of quarters; see `quarterSerial`. */
  readonly at: number;
  readonly value: number;
  /** Null where none is printed or it is not certain. */
  readonly target: number | null;
  readonly of: Value;
  /** The line does not come here from the point before. */
  readonly starts: boolean;
  /** The measure was defined anew since the point before. */
  readonly redefined: boolean;
}

/**
 * The values of a measure that are certain, of one kind and of periods of one length. The line
 * breaks where a quarter is missing, where the measure is defined anew, and, for what is counted
 * from the start of the year, where a year starts.
 */
export function chartOf(values: readonly Value[], basis: Basis): Chart {
  const certain = values.filter(({ actual }) => "value" in actual.value);
  const unit = (most(certain.map(({ actual }) => actual.value.kind)) ?? "number") as MeasureUnit;
  const length = most(certain.map(lengthOf)) ?? 1;
  const step = basis === "annual" ? 4 : length;
  const points: Point[] = [];
  const leftOff: Value[] = [];
  let redefined = false;
  values.forEach((value, index) => {
    redefined ||= value.redefined !== null;
    const read = value.actual.value;
    const at = quarterSerial(value.period.last);
    const isRevised = values.slice(index + 1).some((later) => isDrawn(later) && sameEnd(later, at));
    if (!isDrawn(value) || !("value" in read)) {
      if (read.kind === "uncertain" || "value" in read) leftOff.push(value);
      return;
    }
    if (isRevised) return;
    const before = points.at(-1);
    const newYear = before !== undefined && yearOf(before.at) !== yearOf(at);
    points.push({
      at,
      value: read.value,
      target: targetOf(value),
      of: value,
      starts: !before || redefined || at - before.at > step || (basis === "cumulative" && newYear),
      redefined: before !== undefined && redefined,
    });
    redefined = false;
  });
  return { unit, points, leftOff };

  function isDrawn(value: Value): boolean {
    return value.actual.value.kind === unit && lengthOf(value) === length;
  }

  function targetOf({ target }: Value): number | null {
    const read = target?.value;
    return read && "value" in read && read.kind === unit ? read.value : null;
  }
}

const lengthOf = ({ period }: Value) => quartersOf(period).length;

const sameEnd = ({ period }: Value, at: number) => quarterSerial(period.last) === at;

const yearOf = (serial: number) => Math.floor(serial / 4);

/** What occurs most, the first of those that occur equally often. */
function most<Item>(items: readonly Item[]): Item | undefined {
  const counts = new Map<Item, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0];
}
