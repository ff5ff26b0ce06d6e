/** A position in a report that matches something sought. */
export interface SoughtPlace {
  readonly at: number;
  /** What it matches, as an index in the list of things sought. */
  readonly sought: number;
  /** From 0 to 1: the weight of the find. */
  readonly weight: number;
  /** The word that was looked up; the text may have a longer one that begins with it. */
  readonly word: string;
}

/** How far apart words can be and still count as near. */
const reach = 45;

/**
 * How much of what is sought is together at the best place: the sum of its weights, reduced with distance.
 * `places` are sorted; `worth` has the weight of each thing sought.
 */
export function nearness(places: readonly SoughtPlace[], worth: readonly number[]): number {
  let best = 0;
  for (let from = 0; from < places.length; from += 1) {
    const start = places[from];
    if (!start) continue;
    const held = new Map<number, number>();
    let sum = 0;
    let last = start;
    for (let to = from; to < places.length; to += 1) {
      const place = places[to];
      if (!place || place.at - start.at > reach) break;
      const value = (worth[place.sought] ?? 0) * place.weight;
      const before = held.get(place.sought) ?? 0;
      if (value <= before) continue;
      held.set(place.sought, value);
      sum += value - before;
      // The order of the query is slightly better.
      const order = place.sought < last.sought ? 0.97 : 1;
      last = place;
      const gap = Math.max(0, place.at - start.at - held.size);
      best = Math.max(best, sum * order * (1 - gap / (2 * reach)));
    }
  }
  return best;
}
