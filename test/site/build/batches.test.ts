import { test } from "uvu";
import * as assert from "uvu/assert";
import { batchesOf } from "../../../src/site/build/batches.ts";
import type { PlannedPage } from "../../../src/site/build/plan.ts";
import { sharesOf } from "../../../src/site/build/read-share.ts";

const pages = (count: number) =>
  Array.from({ length: count }, (_, at): PlannedPage => {
    return { path: `${at}`, made: () => "", text: () => "" };
  });

test("every page is in one batch, in order, with at most sixty-four in a batch", () => {
  for (const [count, sizes] of [
    [0, []],
    [1, [1]],
    [64, [64]],
    [65, [64, 1]],
    [130, [64, 64, 2]],
  ] as const) {
    const batches = batchesOf(pages(count));
    assert.equal(
      batches.map(({ pages }) => pages.length),
      [...sizes],
    );
    assert.equal(
      batches.map(({ at }) => at),
      sizes.map((_, at) => at),
    );
    assert.equal(
      batches.flatMap(({ pages }) => pages.map(({ path }) => path)),
      pages(count).map(({ path }) => path),
    );
  }
});

test("reports are read sixteen at a time", () => {
  const shares = (count: number) => sharesOf(Array.from({ length: count }, String));
  assert.equal([0, 1, 16, 17, 33].map(shares), [0, 1, 1, 2, 3]);
});

test.run();
