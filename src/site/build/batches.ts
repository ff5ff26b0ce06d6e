import type { PlannedPage } from "./plan.ts";

/** Pages that Eleventy handles as one. A class, so that Eleventy does not copy them. */
export class Batch {
  /** Its index among the batches. */
  readonly at: number;
  readonly pages: readonly PlannedPage[];

  constructor(at: number, pages: readonly PlannedPage[]) {
    this.at = at;
    this.pages = pages;
  }
}

/** How many pages form a batch: for a single page, Eleventy takes as long as our layouts do. */
const pagesInBatch = 64;

/** Pages in batches; the same pages give the same batches. */
export const batchesOf = (pages: readonly PlannedPage[]): Batch[] =>
  Array.from(
    { length: Math.ceil(pages.length / pagesInBatch) },
    (_, at) => new Batch(at, pages.slice(at * pagesInBatch, (at + 1) * pagesInBatch)),
  );
