import { test } from "uvu";
import * as assert from "uvu/assert";
import { queryFrom } from "../../../../src/browser/search/query/query.ts";
import { soughtBy } from "../../../../src/browser/search/query/sought.ts";

const sought = (text: string) => soughtBy(queryFrom(text), () => null, []);

test("a quarter is sought in what reports cover and in their words, and narrows nothing", () => {
  const [budget, quarter] = sought("budget quarter 3 2024/25");
  assert.is(budget?.typed, "budget");
  assert.equal(quarter?.span?.quarters, ["2024-25-q3"]);
  assert.equal(
    quarter?.ways.map(({ words, isNear }) => [words.map(({ word }) => word).join(" "), isNear]),
    [
      ["quarter 3n 2024n", true],
      ["q3 2024n", true],
      ["third quarter 2024n", true],
    ],
  );
});

test("a quarter says nothing of the meeting's day", () => {
  const [quarter] = sought("Q2 2014/15");
  assert.is(quarter?.span?.from, "");
});

test("words with little meaning count only where nothing else is asked", () => {
  const typed = (text: string) => sought(text).map((each) => each.typed);
  assert.equal(typed("help with getting bus fares"), ["bus", "fares"]);
  assert.equal(typed("meeting of 21 January 2019"), ["21 January 2019"]);
  assert.equal(typed("council meetings"), ["council", "meetings"]);
});

test.run();
