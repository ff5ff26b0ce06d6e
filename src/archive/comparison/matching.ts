import type { Contents } from "./compared-entries.ts";
import { matchSections } from "./match-sections.ts";
import { matchUnits, type UnitMatches } from "./match-units.ts";
import { findPieces, type Pieces } from "./pieces.ts";

/** Which parts of one report continue which parts of another, all by index. */
export interface Matching extends Pieces {
  /** The earlier section that each later section continues, or -1. */
  readonly sections: readonly number[];
  readonly units: UnitMatches;
}

/** Matches the contents of two reports. */
export function matchingOf(earlier: Contents, later: Contents): Matching {
  const found = matchSections(earlier, later);
  const sections = later.sections.map((_, place) => found.get(place) ?? -1);
  const units = matchUnits(earlier, later, sections);
  return { sections, units, ...findPieces(earlier, later, units) };
}
