import type { Contents } from "./compared-entries.ts";
import { matchSections } from "./match-sections.ts";
import { matchUnits, type UnitMatches } from "./match-units.ts";
import { findPieces, type Pieces } from "./pieces.ts";

/** What of one report continues what of another, all by their places in the reports. */
export interface Matching extends Pieces {
  /** For each later section the earlier that it continues, or -1. */
  readonly sections: readonly number[];
  readonly units: UnitMatches;
}

/** Matches what two reports hold. */
export function matchingOf(earlier: Contents, later: Contents): Matching {
  const found = matchSections(earlier, later);
  const sections = later.sections.map((_, place) => found.get(place) ?? -1);
  const units = matchUnits(earlier, later, sections);
  return { sections, units, ...findPieces(earlier, later, units) };
}
