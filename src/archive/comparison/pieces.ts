import { shared, without } from "../../text/likeness/likeness.ts";
import { type Contents, type Unit, wordingOfUnit } from "./compared-entries.ts";
import type { UnitMatches } from "./match-units.ts";

/** Prose that was split into several blocks, or joined from several, by unit index. */
export interface Pieces {
  /** For a later unit, the earlier one that it is a piece of and that another piece continues. */
  readonly cutFrom: ReadonlyMap<number, number>;
  /** For an earlier unit, the later one that it is a part of and that continues another part. */
  readonly joinedTo: ReadonlyMap<number, number>;
}

/** Finds pieces among the unmatched units: each is next to another piece of the same text. */
export function findPieces(before: Contents, after: Contents, matches: UnitMatches): Pieces {
  const continued = before.units.map(() => -1);
  matches.forEach((from, to) => {
    if (from !== -1) continued[from] = to;
  });
  return {
    cutFrom: partsOf(after.units, before.units, matches),
    joinedTo: partsOf(before.units, after.units, continued),
  };
}

function partsOf(
  parts: readonly Unit[],
  wholes: readonly Unit[],
  wholeOf: readonly number[],
): Map<number, number> {
  const found = new Map<number, number>();
  const loose = parts.filter(({ place, block }) => wholeOf[place] === -1 && block.kind === "prose");
  // The middle piece of three may be next to one that is found only now, above or below it.
  for (const line of loose.length === 0 ? [] : [loose, [...loose].reverse()]) {
    for (const part of line) {
      if (found.has(part.place)) continue;
      for (const neighbour of [parts[part.place - 1], parts[part.place + 1]]) {
        if (!neighbour || neighbour.entry.section !== part.entry.section) continue;
        const whole = wholes[found.get(neighbour.place) ?? wholeOf[neighbour.place] ?? -1];
        if (whole?.block.kind !== "prose") continue;
        const others = parts.filter(
          ({ place }) => (found.get(place) ?? wholeOf[place]) === whole.place,
        );
        if (!isPart(part, whole, others)) continue;
        found.set(part.place, whole.place);
        break;
      }
    }
  }
  return found;
}

/**
 * True if a part's words are all in the whole but not in its other parts, which must themselves be parts of
 * it. A matching sequence of words is stronger evidence than matching words alone.
 */
function isPart(part: Unit, whole: Unit, others: readonly Unit[]): boolean {
  const own = wordingOfUnit(part);
  const all = wordingOfUnit(whole);
  if (own.bag.weight >= all.bag.weight || shared(own.bag, all.bag) < least * own.bag.weight)
    return false;
  let left = all.bag;
  for (const other of others) {
    const { bag } = wordingOfUnit(other);
    if (shared(bag, left) < 0.8 * bag.weight) return false;
    left = without(left, bag);
  }
  if (shared(own.bag, left) < least * own.bag.weight) return false;
  return own.bag.weight >= (isWithin(own.key, all.key) ? 20 : 50);
}

/** The share of its own words that a part must have from the whole. */
const least = 0.7;

const isWithin = (part: string, whole: string) => ` ${whole} `.includes(` ${part} `);
