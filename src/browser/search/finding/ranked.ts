import type { Matches } from "./matches.ts";
import { nearness, type Place } from "./nearness.ts";
import type { PagefindResult } from "./pagefind.ts";

/** A report that was found, before it is fetched. */
export interface Ranked extends PagefindResult {
  /** Where what is sought stands in it, in the order of the places. */
  readonly places: readonly Place[];
  /** How well it matches as a whole. */
  readonly rank: number;
  /** True where it holds everything that is sought. */
  readonly isWhole: boolean;
  /** True where it holds most of it. */
  readonly isMost: boolean;
}

/** How much it counts that what is sought stands together, beside how often it stands anywhere. */
const nearnessShare = 1.6;

/** What part of what is sought a report must hold to be shown where none holds all. */
const leastShare = 0.5;

/** What part, and how many things, it must hold to be shown after those that hold all. */
const after = { share: 0.6, count: 2 };

/** What each thing sought is worth: the fewer of `reports` hold it, the more. */
export const worthOf = (found: readonly Matches[], reports: number): number[] =>
  found.map(({ size }) => Math.log(1 + Math.max(reports, size) / Math.max(size, 1)));

/**
 * The reports that hold what is sought, the best first: all that hold everything, then those that hold
 * most of it.
 */
export function ranked(found: readonly Matches[], worth: readonly number[]): Ranked[] {
  const keys = new Set(found.flatMap((matches) => [...matches.keys()]));
  const whole = worth.reduce((sum, each) => sum + each, 0);
  const all = [...keys].flatMap((key) => {
    const held = found.map((matches) => matches.get(key));
    const share = worth.reduce((sum, each, at) => sum + (held[at] ? each : 0), 0) / whole;
    const first = held.find((match) => match !== undefined);
    if (!first || share < leastShare) return [];
    const places = held
      .flatMap((match, sought) => match?.places.map((place) => ({ ...place, sought })) ?? [])
      .sort((one, other) => one.at - other.at);
    const sum = held.reduce((score, match) => score + (match?.score ?? 0), 0);
    const rank = share ** 2 * (sum + nearnessShare * nearness(places, worth));
    const isMost = share >= after.share && held.filter(Boolean).length >= after.count;
    const isWhole = held.every((match) => match !== undefined && match.weight >= leastShare);
    const words = [...new Set(places.map(({ at }) => at))];
    return { ...first.result, words, places, score: rank, rank, isWhole, isMost };
  });
  const kept = all.some(({ isWhole }) => isWhole)
    ? all.filter(({ isWhole, isMost }) => isWhole || isMost)
    : all;
  return kept.sort(
    (one, other) => Number(other.isWhole) - Number(one.isWhole) || other.rank - one.rank,
  );
}
