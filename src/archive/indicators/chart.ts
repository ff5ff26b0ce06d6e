import type { MeasureUnit } from "../../model/report/measured-value.ts";
import type { Report } from "../../model/report/report.ts";
import type { Basis, Reading } from "../../model/report/report-facts.ts";
import { quartersOf } from "../../model/time/period.ts";
import { quarterSerial } from "../../model/time/quarter.ts";
import type { Redefinition } from "./redefinition.ts";

/** A reading and the report that prints it. */
export interface ReadIn extends Reading {
  readonly report: Report;
}

export interface Value extends ReadIn {
  /** How the definition of the measure changed since the previous value, or null. */
  readonly redefined: Redefinition | null;
}

/** The part of a measure that can be drawn as one line. */
export interface Chart {
  readonly unit: MeasureUnit;
  readonly points: readonly Point[];
  /** Values that are printed but not drawn: uncertain, of another kind, or for a longer period. */
  readonly leftOff: readonly Value[];
}

export interface Point {
  /** The quarter's number; see `quarterSerial`. */
  readonly at: number;
  readonly value: number;
  /** Null if none is printed or it is uncertain. */
  readonly target: number | null;
  readonly of: Value;
  /** True if no line joins this point to the one before. */
  readonly starts: boolean;
  /** True if the measure's definition changed since the point before. */
  readonly redefined: boolean;
}

/**
 * A measure's certain values of one kind, for periods of one length. The line breaks at a missing quarter,
 * at a change of definition, and, for values that count from the start of the year, at each new year.
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

/** The most frequent item; of equally frequent ones, the first. */
function most<Item>(items: readonly Item[]): Item | undefined {
  const counts = new Map<Item, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0];
}
