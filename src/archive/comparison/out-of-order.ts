/**
 * The smallest set of indices to take out so that the earlier positions of the rest are in order. Null
 * means no earlier position.
 */
export function outOfOrder(earlier: readonly (number | null)[]): Set<number> {
  const placed = earlier.flatMap((from, to) => (from === null ? [] : [{ from, to }]));
  const kept = longestRise(placed);
  return new Set(placed.filter(({ to }) => !kept.has(to)).map(({ to }) => to));
}

/** The indices of the longest increasing subsequence, by patience sorting. */
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
