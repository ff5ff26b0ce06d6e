import { test } from "uvu";
import * as assert from "uvu/assert";
import { compareReports } from "../../../src/archive/comparison/comparison.ts";
import { type Draft, draft, markdown } from "../../made/draft.ts";
import { between, oneOf } from "../../made/sentences.ts";
import { chances } from "../../record/chances.ts";
import { reportOf } from "../report.ts";
import { type Edited, untouched } from "./edited.ts";
import { edits } from "./edits.ts";
import { expected, reported } from "./reported.ts";

/** How many reports are edited. SEEDS=5000 tries more and takes a minute. */
const seeds = Number(process.env["SEEDS"] ?? "240");

for (const [name, edit] of Object.entries(edits)) {
  test(`of one edit, ${name}, all is reported and nothing else`, () => {
    let planted = 0;
    for (let seed = 1; seed <= Math.ceil(seeds / 30); seed += 1) {
      const random = chances(seed);
      const before = draft("Monitoring", random);
      const after = edit(untouched(before), random);
      assert.ok(after === null || expected(before, after).length > 0, "the edit changes something");
      if (!after) continue;
      planted += 1;
      holds(before, after, `seed ${seed}`);
    }
    assert.ok(planted > 0, "no report had what this edit needs");
  });
}

test("of several edits at once all are reported and nothing else", () => {
  for (let seed = 1; seed <= seeds; seed += 1) {
    const random = chances(1000 + seed);
    const before = draft("Monitoring", random);
    const names = Array.from({ length: between(2, 5, random) }, () =>
      oneOf(Object.keys(edits), random),
    );
    const after = [...new Set(names)].reduce(
      (given, name) => edits[name]?.(given, random) ?? given,
      untouched(before),
    );
    holds(before, after, `seed ${1000 + seed}: ${names.join(", ")}`);
  }
});

function holds(before: Draft, after: Edited, of: string) {
  const found = reported(compareReports(reportFrom(before), reportFrom(after.draft)));
  assert.equal(found, expected(before, after), of);
}

function reportFrom(given: Draft) {
  return {
    ...reportOf({ body: markdown(given) }),
    officers: [{ printed: given.officer, entry: { ...officer, id: given.officer } }],
    attachments: given.attachments.map((title, at) => ({
      file: `${at}.pdf`,
      title,
      size: 1,
      formerFiles: [],
    })),
  };
}

const officer = { id: "", names: [], succeededBy: [], reportsEachQuarter: null };

test.run();
