import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  bareNumber,
  nextBareNumber,
  runsBare,
} from "../../../../src/model/report/body/bare-number.ts";

test("a number without a dot is a paragraph’s before a sentence", () => {
  assert.equal(bareNumber("7   The council owns it."), {
    number: "7",
    rest: "The council owns it.",
  });
  assert.equal(bareNumber("112 “Light” is meant."), { number: "112", rest: "“Light” is meant." });
});

test("years, days, addresses and what is counted are not paragraphs’ numbers", () => {
  const others = [
    "2014 was dark",
    "12 new homes",
    "5 January 2015 was the day",
    "5 Jan 2015 was the day",
    "5 Feb, 15 was the day",
    "5 March 2015 was",
    "5 Apr 2015 was",
    "5 June 2015 was",
    "5 Jun 2015 was",
    "5 Jul 2015 was",
    "5 Aug 2015 was",
    "5 Sep 2015 was",
    "5 Sept 2015 was",
    "5 September 2015 was",
    "5 Oct 2015 was",
    "5 Nov 2015 was",
    "5 Dec 2015 was",
    "5 The Garden, Mill",
    "7 Mill Gardens",
    "14 Mill Road",
    "14 Weir Walk, Millbrook",
    "2 Long Mill Lane SE17 1AA",
  ];
  for (const text of others) assert.is(bareNumber(text), null, text);
});

test("such numbers run through a report where 1, 2 and 3 come in that order", () => {
  assert.ok(runsBare(["1 To ask.", "Words", "2 That it be.", "3 Four letters."]));
  assert.not(runsBare(["1 To ask.", "2 That it be."]));
  assert.not(runsBare(["3 To ask.", "2 That it be.", "1 Four."]));
});

test("the very next number may be alone, or before figures or a list’s first mark", () => {
  const rest = (text: string, before: number) => nextBareNumber(text, before)?.rest ?? null;
  assert.is(rest("48", 47), "");
  assert.is(rest("47 5 submissions were received", 46), "5 submissions were received");
  assert.is(rest("47 £5,000 was paid", 46), "£5,000 was paid");
  assert.is(rest("2 1) Subject to", 1), "1) Subject to");
  assert.is(rest("2 (a) Subject to", 1), "(a) Subject to");
  assert.is(rest("2 • bats", 1), "• bats");
  assert.is(rest("2 To ask.", 1), "To ask.");
  assert.is(rest("48", 46), null);
  assert.is(rest("47 5 submissions", 47), null);
  assert.is(rest("12 new homes", 11), null);
  assert.is(rest("12 14 16", 11), null);
  assert.is(rest("41 - 72 Mill Walk", 40), null);
  assert.is(rest("14 Mill Road", 13), null);
});

test("a run of numbers may go through figures and lists, but begins with a sentence", () => {
  assert.ok(runsBare(["1 To ask.", "2 1) Subject to", "3 5 letters came."]));
  assert.not(runsBare(["1", "2", "3"]));
});

test.run();
