import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { inWords, minutedCases, outcomesFound } from "./minuted-cases.ts";

// Each was written, with its key, before anyone looked at how the archive reads it. A key may allow several
// readings; the archive may always say "not clear".
const casesOf = (folder: string) =>
  minutedCases(join(import.meta.dirname, folder)).map((each) => ({
    ...each,
    found: outcomesFound(each),
  }));
const ordinary = casesOf("keyed");
const cases = [...ordinary, ...casesOf("keyed/to-break")];

const isAllowed = (key: string, kind: string, words: string) =>
  kind === "not clear" || key.split(" or ").includes(words);

/** "it be recommended that" over a list, and an item of the list: both are printed, but not next to each other. */
const isLeadAndItem = (clause: string, minute: string) =>
  [...clause.matchAll(/ /g)].some(
    ({ index }) =>
      minute.includes(clause.slice(0, index).replace(/ –$/u, "")) &&
      minute.includes(clause.slice(index + 1)),
  );

for (const { name, became, found } of cases) {
  test(`no wrong outcome is shown: ${name}`, () => {
    assert.is(found.length, became.length);
    const wrong = found.filter(
      (outcome, index) => !isAllowed(became[index] ?? "", outcome.kind, inWords(outcome)),
    );
    assert.equal(wrong, []);
  });
  test(`what was resolved is shown in printed words: ${name}`, () => {
    const minute =
      cases
        .find((each) => each.name === name)
        ?.minute.replace(/\*\*/g, "")
        .replace(/\s+/g, " ") ?? "";
    for (const { resolved } of found) {
      for (const clause of resolved?.split("; ") ?? [])
        assert.ok(minute.includes(clause) || isLeadAndItem(clause, minute), clause);
    }
  });
}

test("at least 85 per cent of the outcomes that a person can read are shown", () => {
  const all = ordinary.flatMap(({ found, became }) =>
    found.filter((_, index) => !became[index]?.startsWith("not clear")),
  );
  assert.ok(ordinary.length >= 360, `${ordinary.length} minutes`);
  const shown = all.filter(({ kind }) => kind !== "not clear").length;
  assert.ok(shown / all.length >= 0.85, `${shown} of ${all.length}`);
});

test.run();
