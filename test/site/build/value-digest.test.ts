import { test } from "uvu";
import * as assert from "uvu/assert";
import { digestOfValue } from "../../../src/site/build/value-digest.ts";

test("values that would make other pages have digests of their own", () => {
  const values: unknown[] = [
    "",
    "1",
    1,
    true,
    "true",
    null,
    undefined,
    "null",
    [],
    {},
    [""],
    ["a", "b"],
    ["ab"],
    ["a", ["b"]],
    { a: "b" },
    { a: undefined },
    { a: null },
    { b: "a" },
    { a: "b", c: "d" },
    { a: { b: "c" } },
    new Map([["a", "b"]]),
    /a/,
    /a/i,
    { kind: "report", digest: "one" },
    { kind: "report", digest: "two" },
  ];
  assert.is(new Set(values.map(digestOfValue)).size, values.length);
});

test("a report counts by its own digest, whatever else it holds", () => {
  const report = { kind: "report", digest: "one" };
  assert.is(digestOfValue({ ...report, subject: "A" }), digestOfValue({ ...report, subject: "B" }));
  assert.is.not(
    digestOfValue({ digest: "one", subject: "A" }),
    digestOfValue({ digest: "one", subject: "B" }),
  );
});

test("a set and a list of the same are one, and what has no value of its own is refused", () => {
  assert.is(digestOfValue(new Set(["a"])), digestOfValue(["a"]));
  for (const value of [() => 1, Symbol("a"), new Date(0), { a: () => 1 }]) {
    assert.throws(() => digestOfValue(value), /A page is made of/);
  }
});

test.run();
