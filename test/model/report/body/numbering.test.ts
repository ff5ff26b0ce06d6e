import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  followsInList,
  isMeasure,
  itemMarker,
  type Marker,
  numberAnchor,
  numberParts,
  opensList,
  paragraphNumber,
  sectionNumber,
  strays,
  succession,
} from "../../../../src/model/report/body/numbering.ts";

const marker = (text: string) => itemMarker(text) as Marker;

test("a mark has a place in each style that it may be of, and in no other", () => {
  const styles = (text: string) =>
    [...(itemMarker(text)?.places ?? [])].map(([style, place]) => `${style} ${place}`);
  assert.equal(styles("a) so"), ["letter 1"]);
  assert.equal(styles("i) so"), ["letter 9", "roman 1"]);
  assert.equal(styles("(iv) so"), ["roman 4"]);
  assert.equal(styles("12) so"), ["number 12"]);
  assert.equal(styles("iiii) so"), []);
});

test("a section's .0 is not part of its number, and 3.10 is not 3.1", () => {
  assert.equal(numberParts("1.0"), [1]);
  assert.equal(numberParts("7."), [7]);
  assert.equal(numberParts("3.10"), [3, 10]);
  assert.equal(numberParts("3.1"), [3, 1]);
  assert.equal(numberParts("10.0"), [10]);
  assert.equal(["1.0", "7.", "3.10", "3.4.2"].map(numberAnchor), ["1", "7", "3.10", "3.4.2"]);
});

test("a section's number is at the start of its heading", () => {
  assert.equal(sectionNumber("1.0 PURPOSE"), { number: "1.0", rest: "PURPOSE" });
  assert.equal(sectionNumber("3. Background"), { number: "3.", rest: "Background" });
  assert.equal(sectionNumber("4 Costs"), { number: "4", rest: "Costs" });
  assert.equal(sectionNumber("10.0  Risk\nanalysis"), { number: "10.0", rest: "Risk\nanalysis" });
  for (const text of ["Purpose", "1.1 Purpose", "2015 in brief", "1.0", "1.0Purpose", ""]) {
    assert.is(sectionNumber(text), null, text);
  }
});

test("a paragraph's number is at the start of its words", () => {
  assert.equal(paragraphNumber("1.1 To consider"), { number: "1.1", rest: "To consider" });
  assert.equal(paragraphNumber("3.4.2 The"), { number: "3.4.2", rest: "The" });
  assert.equal(paragraphNumber("3.10. The"), { number: "3.10.", rest: "The" });
  assert.equal(paragraphNumber("6.1"), { number: "6.1", rest: "" });
  for (const text of ["1 To", "1. To", "1.1To", "£1.1 million", "v1.1 of", "1.1234 of", "10:30"]) {
    assert.is(paragraphNumber(text), null, text);
  }
});

test("a number that counts something numbers nothing", () => {
  for (const rest of [
    "million pounds",
    "% of calls",
    "per cent",
    "times as many",
    "km of road",
    "miles of path",
    "hectares",
    "hours",
    "FTE posts".toLowerCase(),
    "full-time posts",
    "p.m. on Monday",
    "metres",
  ]) {
    assert.ok(isMeasure(rest), rest);
  }
  for (const rest of [
    "To consider",
    "Million Pound Fund",
    "Hours of opening",
    "",
    "metropolitan",
  ]) {
    assert.not.ok(isMeasure(rest), rest);
  }
});

test("a paragraph follows the one before it", () => {
  assert.is(succession("1.1", null, "1.0"), "next");
  assert.is(succession("1.2", "1.1", "1.0"), "next");
  assert.is(succession("3.10", "3.9", "3.0"), "next");
  assert.is(succession("3.1.1", "3.1", "3.0"), "next");
  assert.is(succession("3.2", "3.1.4", "3.0"), "next");
  assert.is(succession("3.1.2", "3.1.1", "3"), "next");
  assert.is(succession("1.1", null, null), "next");
});

test("a repeat, a gap and a step backwards are distinguished", () => {
  assert.is(succession("1.1", "1.1", "1.0"), "repeat");
  assert.is(succession("1.4", "1.2", "1.0"), "gap");
  assert.is(succession("1.2", null, "1.0"), "gap");
  assert.is(succession("3.1", "3.9", "3.0"), "backwards");
  assert.is(succession("3.1", "3.1.2", "3.0"), "backwards");
  assert.is(succession("3.1.3", "3.1.1", "3.0"), "gap");
  assert.is(succession("3.2.2", "3.1", "3.0"), "gap");
});

test("after a straight number only its own first sub-number, or an earlier one, opens a run of decimals", () => {
  assert.not(strays("6.1", 6));
  assert.not(strays("1.1", 6));
  assert.not(strays("6.1.1", 6));
  assert.ok(strays("7.1", 6));
  assert.ok(strays("6.2", 6));
  assert.ok(strays("0.25", 6));
});

test("a number of another section is elsewhere", () => {
  assert.is(succession("2.1", null, "1.0"), "elsewhere");
  assert.is(succession("2.1", "1.3", "1.0"), "elsewhere");
});

test("a space may be missing after a mark in brackets", () => {
  assert.is(itemMarker("(b)by when")?.rest, "by when");
  assert.is(itemMarker("(b)2 days"), null);
});

test("a mark at the head of an item keeps its brackets", () => {
  const read = (text: string) => {
    const { number, rest, brackets } = marker(text);
    return [number, rest, brackets];
  };
  assert.equal(read("1) Receive"), ["1)", "Receive", ")"]);
  assert.equal(read("(1) Receive"), ["(1)", "Receive", "()"]);
  assert.equal(read("a) the road"), ["a)", "the road", ")"]);
  assert.equal(read("(iv) the road"), ["(iv)", "the road", "()"]);
  assert.equal(read("(B) the road"), ["(B)", "the road", "()"]);
  assert.equal(read("b. the road"), ["b.", "the road", "."]);
  assert.equal(read("iv. the road"), ["iv.", "the road", "."]);
  for (const text of [
    "A. Smith spoke",
    "e.g. the road",
    "a.",
    "1. Receive",
    "Receive",
    "1)Receive",
    "(see below)",
    "",
    "(2014) The",
  ]) {
    assert.is(itemMarker(text), null, text);
  }
});

test("(i) opens a roman list or is the ninth of letters", () => {
  assert.is(opensList(marker("(a) the")), "letter");
  assert.is(opensList(marker("(i) the")), "roman");
  assert.is(opensList(marker("1) the")), "number");
  assert.is(opensList(marker("(b) the")), null);
  assert.is(opensList(marker("(v) the")), null);
  assert.ok(followsInList(marker("(i) the"), "letter", 8));
  assert.ok(followsInList(marker("(ii) the"), "roman", 1));
  assert.ok(followsInList(marker("(v) the"), "roman", 4));
  assert.not.ok(followsInList(marker("(v) the"), "letter", 4));
  assert.not.ok(followsInList(marker("3) the"), "number", 1));
});

test.run();
