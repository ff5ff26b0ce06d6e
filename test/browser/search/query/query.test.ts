import { test } from "uvu";
import * as assert from "uvu/assert";
import { queryFrom } from "../../../../src/browser/search/query/query.ts";

const understood = (text: string) => queryFrom(text).understood.map(({ text: _, ...rest }) => rest);

test("a quarter is understood however it is written", () => {
  for (const text of [
    "Q2 2014/15",
    "q2 of 2014-15",
    "2014-15 quarter 2",
    "2014/15 Q2",
    "second quarter 2014/15",
    "2nd quarter of 2014/2015",
    "Quarter 2 of 2014/15",
    "quarter two in 14/15".replace("two", "2"),
  ]) {
    assert.equal(understood(text), [{ kind: "quarters", quarters: ["2014-15-q2"] }], text);
    assert.equal(queryFrom(text).words, [], text);
  }
});

test("several quarters of a year are all asked for", () => {
  assert.equal(understood("quarters 1 and 2 of 2017/18"), [
    { kind: "quarters", quarters: ["2017-18-q1", "2017-18-q2"] },
  ]);
});

test("the span of a plan is no quarter, nor is a quarter without a year", () => {
  assert.equal(understood("Q2 2014-17"), []);
  assert.equal(understood("quarter 2"), []);
});

test("a date is the meeting of that day", () => {
  for (const text of [
    "5 January 2015",
    "5th Jan 2015",
    "January 5, 2015",
    "05/01/2015",
    "2015-01-05",
  ])
    assert.equal(understood(text), [{ kind: "day", day: "2015-01-05" }], text);
  assert.equal(understood("30 February 2015"), []);
});

test("a paragraph's number and a kind of section are understood beside other words", () => {
  assert.equal(understood("flooding paragraph 6.1"), [{ kind: "paragraph", number: "6.1" }]);
  assert.equal(understood("recommendations about parking"), [
    { kind: "section", section: "recommendations" },
  ]);
  assert.equal(queryFrom("recommendations about parking").words, ["parking"]);
  assert.equal(understood("the recommended speed"), []);
});

test("words within a longer query stay when a quarter is taken out of them", () => {
  assert.equal(queryFrom("foster carers Q2 2014/15 approved").words, [
    "foster",
    "carers",
    "approved",
  ]);
});

test("what stands in quotation marks is a phrase, whatever the marks, and is not read further", () => {
  assert.equal(queryFrom('“Q2 2014/15” "care leavers" homes').phrases, [
    "Q2 2014/15",
    "care leavers",
  ]);
  assert.equal(understood('"5 January 2015"'), []);
  assert.equal(queryFrom('"care leavers').phrases, ["care leavers"]);
});

test.run();
