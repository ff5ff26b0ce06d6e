import type { Matches } from "./matches.ts";
import { nearness, type SoughtPlace } from "./nearness.ts";
import type { PagefindResult } from "./pagefind.ts";

/** A report that was found, before it is fetched. */
export interface Ranked extends PagefindResult {
  /** Where it matches what is sought, in order of position. */
  readonly places: readonly SoughtPlace[];
  /** How well it matches as a whole. */
  readonly rank: number;
  /** The weight of the times sought that are its own days or quarters. */
  readonly timely: number;
  /** True if it matches everything sought. */
  readonly isWhole: boolean;
  /** True if it matches half of it or more, by weight. */
  readonly isMost: boolean;
  /** True in a search by ward for a report on every ward, which comes after the ward's own. */
  readonly isApart: boolean;
}

/** The weight of finding things together, relative to how often they occur. */
const nearnessShare = 1.6;

/** The share of what is sought that a report must match if none matches all. */
const leastFound = 0.2;

/** The weight of a match from which a report holds what is sought. */
const leastShare = 0.5;

/** The share that it must match to be listed after those that match all. */
const leastAfter = 0.35;

/** A match of at least this weight is as good as what was typed. */
const good = 0.8;

/** A match of at least this weight is by what was typed, and not by an equal term. */
const typedWeight = 0.9;

/**
 * The weight of each thing sought: the fewer of `reports` have it as it was typed, the more it weighs. Neither an
 * equal term nor a single word of a term makes it common.
 */
export const worthOf = (found: readonly Matches[], reports: number): number[] =>
  found.map((matches) => {
    const typed = [...matches.values()].filter(({ weight }) => weight >= typedWeight).length;
    const size = typed > 0 ? typed : matches.size;
    return Math.log(1 + Math.max(reports, size) / Math.max(size, 1));
  });

/**
 * The reports that match what is sought, best first: those that match everything that is needed, then those that
 * match half of it or more.
 */
export function ranked(
  found: readonly Matches[],
  worth: readonly number[],
  isNeeded: (sought: number) => boolean = () => true,
): Ranked[] {
  const keys = new Set(found.flatMap((matches) => [...matches.keys()]));
  const whole = worth.reduce((sum, each) => sum + each, 0);
  const all = [...keys].flatMap((key) => {
    const held = found.map((matches) => matches.get(key));
    const shareOf = (at: number) => Math.min(1, (held[at]?.weight ?? 0) / good);
    const share = worth.reduce((sum, each, at) => sum + each * shareOf(at), 0) / whole;
    const first = held.find((match) => match !== undefined);
    if (!first || share < leastFound) return [];
    const places = held
      .flatMap((match, sought) => match?.places.map((place) => ({ ...place, sought })) ?? [])
      .sort((one, other) => one.at - other.at);
    const sum = held.reduce((score, match) => score + (match?.score ?? 0), 0);
    const rank = share ** 2 * (sum + nearnessShare * nearness(places, worth));
    const isMost = share >= leastAfter;
    const isWhole =
      held.every((match, at) => !isNeeded(at) || (match && match.weight >= leastShare)) &&
      areInOnePart(places.filter(({ sought }) => isNeeded(sought)));
    const words = [...new Set(places.map(({ at }) => at))];
    const timely = worth.reduce((sum, each, at) => sum + each * (held[at]?.timely ?? 0), 0);
    return {
      ...first.result,
      words,
      places,
      score: rank,
      rank,
      timely,
      isWhole,
      isMost,
      isApart: false,
    };
  });
  const kept = all.some(({ isWhole }) => isWhole)
    ? all.filter(({ isWhole, isMost }) => isWhole || isMost)
    : all;
  return kept.sort(
    (one, other) => Number(other.isWhole) - Number(one.isWhole) || other.rank - one.rank,
  );
}

/**
 * True if everything found is within some hundred words, as it is in most reports. The minutes of a long meeting
 * hold nearly every word somewhere. The first words are the subject's, which stand for the whole report.
 */
function areInOnePart(places: readonly SoughtPlace[]): boolean {
  const named = new Set(places.filter(({ at }) => at < subjectLength).map(({ sought }) => sought));
  const others = places.filter(({ sought, weight }) => !named.has(sought) && weight >= leastShare);
  const needed = new Set(others.map(({ sought }) => sought)).size;
  const inside = new Map<number, number>();
  for (const { at, sought } of others) {
    inside.set(sought, at);
    if (inside.size === needed && at - Math.min(...inside.values()) <= partLength) return true;
  }
  return needed === 0;
}

const subjectLength = 20;
const partLength = 250;
