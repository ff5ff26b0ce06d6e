import type { Listed } from "./order.ts";

/** The reports of the same board before and after one, in the order of their meetings. */
export interface Neighbours {
  readonly previous: Listed | null;
  readonly next: Listed | null;
}

/** The neighbours of each report on a board's shelf, which stands newest first. */
export function neighboursOf(newestFirst: readonly Listed[]): Map<Listed, Neighbours> {
  return new Map(
    newestFirst.map((listed, index) => [
      listed,
      { previous: newestFirst[index + 1] ?? null, next: newestFirst[index - 1] ?? null },
    ]),
  );
}
