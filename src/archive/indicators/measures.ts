import type { Entry } from "../../model/council/register.ts";
import type { Report } from "../../model/report/report.ts";
import type { Basis } from "../../model/report/report-facts.ts";
import { comparePeriods } from "../../model/time/period.ts";
import { likeness } from "../../text/likeness/likeness.ts";
import { wordBagOf } from "../../text/likeness/word-bag.ts";
import { boundedId, longestId, slug } from "../../text/slug.ts";
import { compare } from "../order.ts";
import { type Chart, chartOf, type ReadIn, type Value } from "./chart.ts";
import { redefinition } from "./redefinition.ts";

/** What a board is told about one measure, quarter by quarter. */
export interface Measure {
  /** Its part of addresses: the board's id, and the measure's reference or otherwise its name. */
  readonly id: string;
  readonly board: Entry;
  /** As last printed; null if the tables have none. */
  readonly reference: string | null;
  readonly name: string;
  readonly basis: Basis;
  /** Oldest period first; within a period, the earlier meeting first. */
  readonly values: readonly [Value, ...Value[]];
  readonly chart: Chart;
}

/** The measures in reports' performance tables, by board, in order of reference. */
export function measuresOf(reports: readonly Report[]): Measure[] {
  const oldestFirst = [...reports].sort((one, other) => compare(one.date, other.date));
  const groups = new Map<string, ReadIn[][]>();
  for (const reading of oldestFirst.flatMap(readIn)) {
    const key = groupKey(reading);
    const same = groups.get(key) ?? [];
    groups.set(key, same);
    const group = closest(same, reading);
    if (group) group.push(reading);
    else same.push([reading]);
  }
  const measures = [...groups.values()].flat().flatMap(measure);
  return withOwnIds(measures).sort(
    (one, other) =>
      compare(one.board.id, other.board.id) ||
      (one.reference ?? one.name).localeCompare(other.reference ?? other.name, "en", {
        numeric: true,
      }),
  );
}

const readIn = (report: Report): ReadIn[] =>
  report.facts.readings.map((reading) => ({ report, ...reading }));

/** Cumulative values are separate from others, whatever the reference. */
function groupKey({ report, reference, name, basis }: ReadIn): string {
  const counts = basis === "cumulative" ? "cumulative" : "";
  const board = report.board.entry.id;
  return reference === null
    ? `${board} name ${counts} ${firstWord(name ?? "")}`
    : `${board} ${referenceKey(reference)} ${counts}`;
}

/** "LI 01", "LI01" and "LI 1" are the same reference. */
const referenceKey = (reference: string) =>
  (reference.toLowerCase().match(/[a-z]+|\d+/g) ?? [])
    .map((part) => part.replace(/^0+(?=\d)/, ""))
    .join("-");

const firstWord = (name: string) => name.toLowerCase().match(/[\p{L}\p{N}%]+/u)?.[0] ?? "";

/**
 * The measure that a reading belongs to: one with its reference and a name that is not wholly different,
 * because references are reused; without references, one with nearly the same name.
 */
function closest(groups: readonly ReadIn[][], reading: ReadIn): ReadIn[] | null {
  const least = reading.reference === null ? 0.8 : 0.3;
  const known = groups.find((group) => group.at(-1)?.name === reading.name);
  if (known) return known;
  const bag = wordBagOf(reading.name ?? "");
  let best: ReadIn[] | null = null;
  let most = least;
  for (const group of groups) {
    const name = group.at(-1)?.name ?? null;
    const like = name === null || reading.name === null ? 1 : likeness(wordBagOf(name), bag);
    if (like >= most) [best, most] = [group, like];
  }
  return best;
}

function measure(readings: readonly ReadIn[]): Measure[] {
  const sorted = [...readings].sort(
    (one, other) =>
      comparePeriods(one.period, other.period) || compare(one.report.date, other.report.date),
  );
  const [first, ...rest] = sorted.map((reading, index): Value => {
    const before = sorted[index - 1];
    return { ...reading, redefined: before ? redefinition(before, reading) : null };
  });
  const last = rest.at(-1) ?? first;
  if (!first || !last) return [];
  const { reference, name, basis, report } = last;
  const board = report.board.entry;
  const named = reference === null ? slug(shortName(name ?? "")) : referenceKey(reference);
  return [
    {
      // Leaves room for a suffix.
      id: boundedId(`${board.id}-${named}`, longestId - 20),
      board,
      reference,
      name: name ?? reference ?? "",
      basis,
      values: [first, ...rest],
      chart: chartOf([first, ...rest], basis),
    },
  ];
}

const shortName = (name: string) => name.split(/\s+/).slice(0, 8).join(" ");

/** If two measures have one reference, the older keeps the plain address. */
function withOwnIds(measures: readonly Measure[]): Measure[] {
  const taken = new Set<string>();
  return [...measures]
    .sort((one, other) => comparePeriods(one.values[0].period, other.values[0].period))
    .map((each) => {
      const basis = each.basis === "cumulative" ? "cumulative" : "of-the-period";
      const forms = [each.id, `${each.id}-${basis}`];
      for (let count = 2; count < 50; count += 1) forms.push(`${each.id}-${count}`);
      const id = forms.find((form) => !taken.has(form)) ?? each.id;
      taken.add(id);
      return { ...each, id };
    });
}
