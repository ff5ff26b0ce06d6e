/**
 * The fewest places whose earlier places break the order, so that the others stand as they stood.
 * Null stands for what had no place before.
 */
export function outOfOrder(earlier: readonly (number | null)[]): Set<number> {
  const placed = earlier.flatMap((from, to) => (from === null ? [] : [{ from, to }]));
  const kept = longestRise(placed);
  return new Set(placed.filter(({ to }) => !kept.has(to)).map(({ to }) => to));
}

/** The places of the longest rising run, by the piles of patience sorting. */
function longestRise(placed: readonly { from: number; to: number }[]): Set<number> {
  const tops: number[] = [];
  const before: (number | null)[] = [];
  placed.forEach(({ from }, index) => {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((placed[tops[middle] ?? 0]?.from ?? 0) < from) low = middle + 1;
      else high = middle;
    }
    before.push(low === 0 ? null : (tops[low - 1] ?? null));
    tops[low] = index;
  });
  const kept = new Set<number>();
  for (let at = tops.at(-1) ?? null; at !== null; at = before[at] ?? null) {
    kept.add(placed[at]?.to ?? -1);
  }
  return kept;
}
