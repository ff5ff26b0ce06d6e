import type { Sought, Way } from "../query/way.ts";
import { type Held, type Lookup, resultKeyOf } from "./lookup.ts";
import type { SoughtPlace } from "./nearness.ts";
import type { PagefindResult } from "./pagefind.ts";

/** The finds for one thing sought, by report. */
export type Matches = ReadonlyMap<string, Match>;

/** How well a report matches one thing sought, and where. */
interface Match {
  readonly result: PagefindResult;
  readonly score: number;
  /** The weight of its best way, from 0 to 1. */
  readonly weight: number;
  readonly places: readonly Omit<SoughtPlace, "sought">[];
  /** From 0 to 1: how far the report's own days or quarters are sought. */
  readonly timely: number;
}

/** The reports that match something sought in any of its ways, and the added terms that were found. */
export async function matchesOf(
  { ways }: Pick<Sought, "ways">,
  lookup: Lookup,
): Promise<{ readonly matches: Matches; readonly added: readonly string[] }> {
  const all = new Map<string, Match>();
  const added: string[] = [];
  for (const way of ways) {
    const found = await wayMatches(way, lookup);
    if (way.added !== null && found.size > 0) added.push(way.added);
    for (const [key, match] of found) add(all, key, match);
  }
  return { matches: all, added };
}

/** Several matches combined, with the better one for each report. */
export function joined(several: readonly Matches[]): Matches {
  const all = new Map<string, Match>();
  for (const matches of several) for (const [key, match] of matches) add(all, key, match);
  return all;
}

function add(all: Map<string, Match>, key: string, match: Match) {
  const before = all.get(key);
  all.set(
    key,
    before
      ? {
          result: before.result,
          score: Math.max(before.score, match.score),
          weight: Math.max(before.weight, match.weight),
          places: [...before.places, ...match.places],
          timely: Math.max(before.timely, match.timely),
        }
      : match,
  );
}

/** The weight of a way's words together, relative to each alone. */
const togetherShare = 0.7;

async function wayMatches(
  { words, weight, isNear, meets }: Way,
  lookup: Lookup,
): Promise<Map<string, Match>> {
  const held: ReadonlyMap<string, Held>[] = [];
  for (const { word } of words) {
    const found = await lookup(word);
    if (found.size === 0) return new Map();
    held.push(found);
  }
  const [first = new Map<string, Held>(), ...others] = held;
  const matches = new Map<string, Match>();
  for (const [key, { result }] of first) {
    const day = result.id.slice(0, 8);
    if (meets && (day < meets.from || day > meets.to)) continue;
    const scores = held.map((each) => each.get(key)?.score);
    if (scores.includes(undefined)) continue;
    const sum = scores.reduce<number>((all, score) => all + (score ?? 0), 0);
    const places = others.map((each) => new Set(each.get(key)?.result.words));
    const offsets = words.slice(1).map(({ offset }) => offset);
    const at = result.words.flatMap((start) =>
      standing(start, offsets, places, isNear).map((place, word) => ({
        at: place,
        word: words[word]?.word ?? "",
      })),
    );
    // A word found only in the names of the report's wards or officers has no position in its text.
    if (at.length === 0 && (others.length > 0 || result.words.length > 0)) continue;
    matches.set(key, {
      result,
      score: weight * sum * (others.length === 0 ? 1 : togetherShare),
      weight,
      places: at.map((place) => ({ ...place, weight })),
      timely: 0,
    });
  }
  return matches;
}

/** How far from the first word the others may be in a way whose words only have to be near. */
const nearby = 8;

/** The positions of a way's words if its first is at `start`; empty if they are not there. */
function standing(
  start: number,
  offsets: readonly number[],
  places: readonly ReadonlySet<number>[],
  isNear: boolean,
): number[] {
  const found = [start];
  for (const [index, offset] of offsets.entries()) {
    const own = places[index];
    const at = isNear
      ? near(start).find((place) => own?.has(place))
      : own?.has(start + offset)
        ? start + offset
        : undefined;
    if (at === undefined) return [];
    found.push(at);
  }
  return found;
}

const near = (start: number) =>
  Array.from({ length: nearby }, (_, at) => [start + at + 1, start - at - 1]).flat();

/** The weight of a report's own days in a search for a time. */
const timeScore = 4;

/** The reports whose own days or quarters are sought. */
export const matchesOfTime = (results: readonly PagefindResult[], share: number): Matches =>
  new Map(
    results.map((result) => [
      resultKeyOf(result),
      {
        ...{ result: { ...result, words: [] }, score: timeScore * share, weight: 1 },
        ...{ places: [], timely: share },
      },
    ]),
  );
