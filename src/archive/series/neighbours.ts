import type { Listed } from "../order.ts";

/** The same board's previous and next report, in order of meeting. */
export interface Neighbours {
  readonly previous: Listed | null;
  readonly next: Listed | null;
}

/** The neighbours of each report on a board's shelf, which is sorted newest first. */
export function neighboursOf(newestFirst: readonly Listed[]): Map<Listed, Neighbours> {
  return new Map(
    newestFirst.map((listed, index) => [
      listed,
      { previous: newestFirst[index + 1] ?? null, next: newestFirst[index - 1] ?? null },
    ]),
  );
}
