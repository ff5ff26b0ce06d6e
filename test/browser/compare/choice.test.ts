import { test } from "uvu";
import * as assert from "uvu/assert";
import { choiceOf } from "../../../src/browser/compare/choice.ts";

const issues = ["a", "b", "c"].map((key) => ({ key, label: key, href: `../${key}/` }));
const [first, , third] = issues;

test("the earlier of two is the one before, in whichever order they are chosen", () => {
  const two = { kind: "two", before: first, after: third };
  assert.equal(choiceOf({ from: "a", to: "c" }, issues), two);
  assert.equal(choiceOf({ from: "c", to: "a" }, issues), two);
});

test("nothing is compared until two are chosen", () => {
  assert.equal(choiceOf({ from: null, to: null }, issues), { kind: "none" });
});

for (const [words, from, to] of [
  [/one report only/, "a", null],
  [/one report only/, null, "a"],
  [/same report/, "b", "b"],
  [/is not in this series/, "a", "d"],
  [/is not in this series/, "d", "d"],
] as const) {
  test(`from ${from} to ${to} is refused with the reason`, () => {
    const choice = choiceOf({ from, to }, issues);
    assert.is(choice.kind, "refused");
    assert.match(choice.kind === "refused" ? choice.why : "", words);
  });
}

test.run();
