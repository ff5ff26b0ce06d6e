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

test("the span of a plan is not a quarter, nor is a quarter without a year", () => {
  assert.equal(understood("Q2 2014-17"), []);
  assert.equal(understood("quarter 2"), []);
});

test("a date is a day, which a report may be of or name", () => {
  const fifth = {
    day: "2015-01-05",
    from: "2015-01-05",
    to: "2015-01-05",
    quarters: [],
    words: [["5", "january", "2015"]],
  };
  for (const text of [
    "5 January 2015",
    "5th Jan 2015",
    "January 5, 2015",
    "05/01/2015",
    "2015-01-05",
  ])
    assert.equal(understood(text), [{ kind: "day", ...fifth }], text);
  assert.not(understood("30 February 2015").some(({ kind }) => kind === "day"));
});

const spanOf = (text: string) =>
  queryFrom(text).understood.flatMap((each) =>
    each.kind === "time" ? [`${each.from} ${each.to} ${each.text}`] : [],
  );

for (const [text, span] of [
  ["care homes October 2020", "2020-10-01 2020-10-31 October 2020"],
  ["Feb 2016 closure", "2016-02-01 2016-02-29 Feb 2016"],
  ["July to September 2024", "2024-07-01 2024-09-30 July to September 2024"],
  ["November to January 2025", "2024-11-01 2025-01-31 November to January 2025"],
  ["recycling autumn 2022", "2022-09-01 2022-11-30 autumn 2022"],
  ["winter 2016/17 plan", "2016-12-01 2017-02-28 winter 2016/17"],
  ["first half of 2025/26", "2025-04-01 2025-09-30 first half of 2025/26"],
  ["accounts 2013-14", "2013-04-01 2014-03-31 2013-14"],
  ["surveillance 2017", "2017-01-01 2017-12-31 2017"],
] as const)
  test(`${text} names a time`, () => assert.equal(spanOf(text), [span]));

test("what only looks like a year is not one", () => {
  for (const text of ["21/00588", "£2017", "2014-17", "2017.5", "12017", "2017/00012/FUL"])
    assert.equal(spanOf(text), [], text);
});

test("a quarter of a single year is one of the financial year that begins in it", () => {
  assert.equal(understood("2019 q3"), [{ kind: "quarters", quarters: ["2019-20-q3"] }]);
});

test("a paragraph's number and a kind of section are understood next to other words", () => {
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

test("what is in quotation marks is a phrase, whatever the marks, and is not read further", () => {
  assert.equal(queryFrom('“Q2 2014/15” "care leavers" homes').phrases, [
    "Q2 2014/15",
    "care leavers",
  ]);
  assert.equal(understood('"5 January 2015"'), []);
  assert.equal(queryFrom('"care leavers').phrases, ["care leavers"]);
});

test("a number alone is a figure, and a paragraph's where no report has the figure", () => {
  assert.equal(understood("10.1"), []);
  const place = queryFrom("10.1", true);
  assert.equal(place.understood, [{ kind: "paragraph", text: "10.1", number: "10.1" }]);
  assert.equal(place.words, []);
  assert.equal(queryFrom("10.1 roads", true).understood, []);
});

test.run();
