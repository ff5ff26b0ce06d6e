import { test } from "uvu";
import * as assert from "uvu/assert";
import { bareNumber, runsBare } from "../../../src/model/report/bare-number.ts";

test("a number without a dot is a paragraph’s before a sentence", () => {
  assert.equal(bareNumber("7   The council owns it."), {
    number: "7",
    rest: "The council owns it.",
  });
  assert.equal(bareNumber("112 “Light” is meant."), { number: "112", rest: "“Light” is meant." });
});

test("years, days, addresses and what is counted are no paragraphs’ numbers", () => {
  const others = [
    "2014 was dark",
    "12 new homes",
    "5 January 2015 was the day",
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

test.run();
