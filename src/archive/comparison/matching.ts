import { contentsOf, type Worded } from "./entries.ts";
import { matchSections } from "./match-sections.ts";
import { matchUnits, type UnitMatches } from "./match-units.ts";
import { findPieces, type Pieces } from "./pieces.ts";

/** What of one report continues what of another, all by their places in the reports. */
export interface Matching extends Pieces {
  /** For each later section the earlier that it continues, or -1. */
  readonly sections: readonly number[];
  readonly units: UnitMatches;
}

/**
 * Matches what two reports hold. A report's own page and that of its changes both need the matching
 * with its previous, so that the last one of each report is kept, which is little but numbers.
 */
export function matchingOf(before: Worded, after: Worded): Matching {
  const known = kept.get(after);
  if (known?.before === before) return known.matching;
  const matching = matched(before, after);
  kept.set(after, { before, matching });
  return matching;
}

const kept = new WeakMap<Worded, { readonly before: Worded; readonly matching: Matching }>();

function matched(before: Worded, after: Worded): Matching {
  const [earlier, later] = [contentsOf(before), contentsOf(after)];
  const found = matchSections(earlier, later);
  const sections = later.sections.map((_, place) => found.get(place) ?? -1);
  const units = matchUnits(earlier, later, sections);
  return { sections, units, ...findPieces(earlier, later, units) };
}
