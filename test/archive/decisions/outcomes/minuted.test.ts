import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { inWords, minutedCases, outcomesFound } from "./minuted-cases.ts";

const cases = minutedCases(join(import.meta.dirname, "minutes"));

for (const each of cases) {
  test(`its outcome is reported: ${each.name}`, () => {
    assert.equal(outcomesFound(each).map(inWords), each.became);
  });
}

test("there are many minutes, and most of their outcomes are found", () => {
  const all = cases.flatMap(({ became }) => became);
  assert.ok(cases.length >= 40, `${cases.length} minutes`);
  assert.ok(all.filter((kind) => kind !== "not clear").length / all.length >= 0.75);
});

test("a difference marks what was changed, and not the grammar of a resolution", () => {
  const [outcome] = outcomesFound({
    title: "",
    asked: "1) authorise the Director of Streets to award the contract for five years",
    minute:
      "RESOLVED: That the Director of Streets be authorised to award the contract for three years.",
  });
  assert.equal(
    outcome?.difference?.filter(({ kind }) => kind !== "same"),
    [
      { kind: "removed", text: "five " },
      { kind: "added", text: "three " },
    ],
  );
});

test.run();
