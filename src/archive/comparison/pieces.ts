import { shared, without } from "../../text/likeness.ts";
import { type Contents, type Unit, wordingOfUnit } from "./compared-entries.ts";
import type { UnitMatches } from "./match-units.ts";

/** Prose that was cut into several blocks, or joined of several, by places among the units. */
export interface Pieces {
  /** For a later unit the earlier one that it is a part of, and that another part continues. */
  readonly cutFrom: ReadonlyMap<number, number>;
  /** For an earlier unit the later one that it is a part of, and that continues another part. */
  readonly joinedTo: ReadonlyMap<number, number>;
}

/** Finds the parts among the units that match nothing: each stands beside another part of the same. */
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
  // A part of three may stand beside one that is found only now, above it or below.
  for (const line of loose.length === 0 ? [] : [loose, [...loose].reverse()]) {
    for (const part of line) {
      if (found.has(part.place)) continue;
      for (const beside of [parts[part.place - 1], parts[part.place + 1]]) {
        if (!beside || beside.entry.section !== part.entry.section) continue;
        const whole = wholes[found.get(beside.place) ?? wholeOf[beside.place] ?? -1];
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
 * True where the words of a part are all in the whole, and not in its other parts; those must be
 * parts of it themselves. The same words in a row are surer than the same words.
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

/** How much of its own words a part has of the whole. */
const least = 0.7;

const isWithin = (part: string, whole: string) => ` ${whole} `.includes(` ${part} `);
