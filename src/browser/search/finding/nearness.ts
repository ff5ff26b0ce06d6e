/** A place in a report at which something sought stands. */
export interface Place {
  readonly at: number;
  /** Which of the things sought, by its place in the list of them. */
  readonly sought: number;
  /** From 0 to 1: how much of a find it is. */
  readonly weight: number;
  /** The word that was looked up; what stands there may be one that only begins so. */
  readonly word: string;
}

/** How far apart words may stand and still count as near. */
const reach = 45;

/**
 * How much of what is sought stands together at the best place: the sum of what each is worth, less the
 * further apart they are. `places` are in order; `worth` has what each thing sought is worth.
 */
export function nearness(places: readonly Place[], worth: readonly number[]): number {
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
      // In the order of the query is a little better.
      const order = place.sought < last.sought ? 0.97 : 1;
      last = place;
      const gap = Math.max(0, place.at - start.at - held.size);
      best = Math.max(best, sum * order * (1 - gap / (2 * reach)));
    }
  }
  return best;
}
