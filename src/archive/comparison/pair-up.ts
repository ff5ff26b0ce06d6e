/** A way to recognise that two members match: by an equal key, or by a score above zero. */
export type Round<Member> =
  | { readonly same: (member: Member) => string | null }
  | { readonly like: (before: Member, after: Member) => number };

/** With more pairs than this, two lists have almost nothing in common and are shown in full. */
export const mostPairs = 250_000;

interface Found {
  readonly from: number;
  readonly to: number;
  readonly score: number;
}

/**
 * Pairs the members of a later list with those of an earlier one, by index. The most certain round goes
 * first; within a round the best scores go first, and of equal scores the nearest pair.
 */
export function pairUp<Member>(
  before: readonly Member[],
  after: readonly Member[],
  rounds: readonly Round<Member>[],
): Map<number, number> {
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const round of rounds) {
    if (pairs.size === after.length || taken.size === before.length) break;
    const to = [...after.keys()].filter((place) => !pairs.has(place));
    const from = [...before.keys()].filter((place) => !taken.has(place));
    const found =
      "same" in round
        ? ofOneKey(before, after, from, to, round.same)
        : likely(before, after, from, to, round.like);
    for (const pair of found) {
      if (pairs.has(pair.to) || taken.has(pair.from)) continue;
      pairs.set(pair.to, pair.from);
      taken.add(pair.from);
    }
  }
  return pairs;
}

function ofOneKey<Member>(
  before: readonly Member[],
  after: readonly Member[],
  from: readonly number[],
  to: readonly number[],
  key: (member: Member) => string | null,
): Found[] {
  const earlier = placesByKey(before, from, key);
  const later = placesByKey(after, to, key);
  const found = [...later].flatMap(([own, those]): Found[] => {
    const these = earlier.get(own) ?? [];
    return these.length * those.length > mostAlike
      ? those.slice(0, these.length).map((place, at) => pair(these[at] ?? 0, place))
      : those.flatMap((place) => these.map((each) => pair(each, place)));
  });
  return bestFirst(found);
}

/** With more pairs than this for one key, members are paired in order: first with first, second with second. */
const mostAlike = 400;

const pair = (from: number, to: number): Found => ({ from, to, score: 1 });

function placesByKey<Member>(
  members: readonly Member[],
  places: readonly number[],
  key: (member: Member) => string | null,
): Map<string, number[]> {
  const held = new Map<string, number[]>();
  for (const place of places) {
    const own = key(members[place] as Member);
    if (own === null) continue;
    const same = held.get(own);
    if (same) same.push(place);
    else held.set(own, [place]);
  }
  return held;
}

function likely<Member>(
  before: readonly Member[],
  after: readonly Member[],
  from: readonly number[],
  to: readonly number[],
  like: (before: Member, after: Member) => number,
): Found[] {
  if (from.length * to.length > mostPairs) return [];
  const found: Found[] = [];
  for (const later of to) {
    for (const earlier of from) {
      const score = like(before[earlier] as Member, after[later] as Member);
      if (score > 0) found.push({ from: earlier, to: later, score });
    }
  }
  return bestFirst(found);
}

const bestFirst = (found: Found[]) =>
  found.sort((one, other) => other.score - one.score || apart(one) - apart(other));

const apart = ({ from, to }: Found) => Math.abs(from - to);
