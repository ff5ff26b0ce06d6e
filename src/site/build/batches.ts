import type { PlannedPage } from "./plan.ts";

/** Pages that Eleventy walks as one. A class, so that Eleventy does not copy them. */
export class Batch {
  /** Its place among the batches. */
  readonly at: number;
  readonly pages: readonly PlannedPage[];

  constructor(at: number, pages: readonly PlannedPage[]) {
    this.at = at;
    this.pages = pages;
  }
}

/** How many pages stand together: Eleventy takes as long over one by itself as our layouts do. */
const together = 64;

/** Pages in batches, the same wherever the pages are the same. */
export const batchesOf = (pages: readonly PlannedPage[]): Batch[] =>
  Array.from(
    { length: Math.ceil(pages.length / together) },
    (_, at) => new Batch(at, pages.slice(at * together, (at + 1) * together)),
  );
