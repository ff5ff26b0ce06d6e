import { test } from "uvu";
import * as assert from "uvu/assert";
import { type Counts, countsLine, type Tally } from "../../../src/model/report/change-counts.ts";

const none: Tally = {
  reworded: 0,
  added: 0,
  removed: 0,
  split: 0,
  joined: 0,
  same: 0,
  moved: 0,
  renumbered: 0,
};

const line = (paragraphs: Partial<Tally>, others: Partial<Counts> = {}) =>
  countsLine({
    paragraphs: { ...none, ...paragraphs },
    tables: none,
    recommendations: none,
    headings: 0,
    ...others,
  });

test("what changed comes before what is unchanged, and the noun is written once", () => {
  assert.is(
    line({ reworded: 6, added: 2, removed: 1, same: 31 }),
    "6 paragraphs changed, 2 new, 1 removed; 31 unchanged.",
  );
  assert.is(line({ added: 1, same: 1 }), "1 paragraph new; 1 unchanged.");
  assert.is(line({ removed: 2 }), "2 paragraphs removed.");
  assert.is(line({ split: 1, joined: 2, moved: 1 }), "1 paragraph split, 2 joined, 1 moved.");
});

test("where nothing changed that is said", () => {
  assert.is(line({ same: 8 }), "No paragraph changed; 8 unchanged.");
  assert.is(line({}), "No paragraph changed; 0 unchanged.");
  assert.is(line({ same: 8, renumbered: 3 }), "No paragraph changed; 8 unchanged (3 renumbered).");
});

test("tables, recommendations and headings have sentences of their own where they changed", () => {
  assert.is(
    line(
      { same: 2 },
      {
        tables: { ...none, reworded: 1, same: 1 },
        recommendations: { ...none, added: 1, same: 2 },
        headings: 2,
      },
    ),
    "No paragraph changed; 2 unchanged. 1 table changed; 1 unchanged. 1 recommendation new; 2 unchanged. 2 headings changed.",
  );
  assert.is(
    line({ same: 2 }, { tables: { ...none, same: 4 } }),
    "No paragraph changed; 2 unchanged.",
  );
});

test("a report of tables alone is known by its tables", () => {
  assert.is(line({}, { tables: { ...none, added: 1, same: 1 } }), "1 table new; 1 unchanged.");
});

test.run();
