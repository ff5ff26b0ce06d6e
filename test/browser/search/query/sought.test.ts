import { test } from "uvu";
import * as assert from "uvu/assert";
import { equalWordsFrom } from "../../../../src/browser/search/query/equal-words.ts";
import { queryFrom } from "../../../../src/browser/search/query/query.ts";
import { soughtBy } from "../../../../src/browser/search/query/sought.ts";

const sought = (text: string) => soughtBy(queryFrom(text), () => null, []);

test("a quarter is looked for in what reports cover and in their words, and narrows nothing", () => {
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

test("a quarter says nothing about the meeting's day", () => {
  const [quarter] = sought("Q2 2014/15");
  assert.is(quarter?.span?.from, "");
});

const waysOf = (text: string) =>
  sought(text).flatMap(({ ways }) =>
    ways.map(({ words, weight, meets }) => [
      words.map(({ word }) => word).join(" "),
      weight,
      meets ? `${meets.from} ${meets.to}` : "",
    ]),
  );

test("a day and a month are looked for without their year too, in reports of that time", () => {
  assert.equal(waysOf("12 May 2014"), [
    ["12n mayabbr 2014n", 1, ""],
    ["12n mayabbr", 0.7, "20140312 20150212"],
  ]);
  assert.equal(waysOf("July 2022"), [
    ["july 2022n", 1, ""],
    ["july", 0.7, "20220501 20230501"],
  ]);
});

test("may next to a figure is the month, however it is typed", () => {
  assert.equal(waysOf("12 may 2014"), waysOf("12 May 2014"));
  assert.equal(waysOf("may 2014"), waysOf("May 2014"));
});

test("one end of a period is less than the period", () => {
  assert.equal(waysOf("January to March 2017"), [
    ["january 2017n", 0.6, ""],
    ["march 2017n", 0.6, ""],
  ]);
});

test("the meeting of a day is found by its day alone", () => {
  const [meeting] = sought("meeting of 21 January 2019");
  assert.equal(meeting?.ways, []);
  assert.is(meeting?.span?.from, "2019-01-21");
});

test("words with little meaning count only where nothing else is asked", () => {
  const typed = (text: string) => sought(text).map((each) => each.typed);
  assert.equal(typed("help with getting bus fares"), ["bus", "fares"]);
  assert.equal(typed("meeting of 21 January 2019"), ["meeting of 21 January 2019"]);
  assert.equal(typed("tip won't take people's sofa"), ["tip", "sofa"]);
  assert.equal(typed("council meetings"), ["council", "meetings"]);
});

const list = "flu vaccine<flu jab\nvaccine<jab\ncease<scrap\nvacancy=post";
const equally = (text: string) =>
  soughtBy(queryFrom(text), equalWordsFrom(list), []).map(({ typed, ways, share = 1 }) => [
    typed,
    ways.flatMap(({ added }) => added ?? []),
    share,
  ]);

test("of a term that the archive does not have, each word is looked for or what the term leads to", () => {
  assert.equal(equally("flu jab"), [
    ["flu", ["flu vaccine"], 1],
    ["jab", ["vaccine", "flu vaccine"], 1],
  ]);
});

test("a verb leads where its base form does, and a noun only as it is", () => {
  assert.equal(equally("scrapping"), [["scrapping", ["cease"], 1]]);
  assert.equal(equally("scraps"), [["scraps", ["cease"], 1]]);
  assert.equal(equally("posting"), [["posting", ["vacancy"], 1]]);
  assert.equal(equally("poster"), [["poster", [], 1]]);
});

test("a word of everyday talk counts for less than the name of a thing", () => {
  assert.equal(
    equally("still waste").map(([typed, , share]) => [typed, share]),
    [
      ["still", 0.4],
      ["waste", 1],
    ],
  );
});

test.run();
