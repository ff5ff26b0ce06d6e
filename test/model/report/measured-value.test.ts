import { test } from "uvu";
import * as assert from "uvu/assert";
import { measuredValue } from "../../../src/model/report/measured-value.ts";

test("percentages, money, counts and decimals are read", () => {
  for (const [printed, kind, value] of [
    ["83.7%", "percentage", 83.7],
    ["45 per cent", "percentage", 45],
    ["−1.5%", "percentage", -1.5],
    ["£1,200", "money", 1200],
    ["£318k", "money", 318_000],
    ["£1.2 million", "money", 1_200_000],
    ["-£3.5m", "money", -3_500_000],
    ["2,140", "number", 2140],
    ["71.8", "number", 71.8],
    ["0", "number", 0],
    ["+3", "number", 3],
    [".5", "number", 0.5],
    ["1,234,567.5", "number", 1_234_567.5],
    ["12percent", "percentage", 12],
    ["45 %", "percentage", 45],
    ["£ 5", "money", 5],
    ["£2 thousand", "money", 2000],
    ["£2K", "money", 2000],
    ["£1.5bn", "money", 1_500_000_000],
    ["£2 billion", "money", 2_000_000_000],
    ["£0.07", "money", 0.07],
    ["£1.005m", "money", 1_005_000],
  ] as const) {
    assert.equal(measuredValue(printed), { kind, value }, printed);
  }
});

test("a number with a unit of time is read in that unit", () => {
  for (const [printed, kind, value] of [
    ["12 days", "days", 12],
    ["1 minute", "minutes", 1],
    ["2 years", "years", 2],
    ["1 working day", "working days", 1],
    ["1 week", "weeks", 1],
    ["4.8 working days", "working days", 4.8],
    ["2 Hours", "hours", 2],
    ["-3 months", "months", -3],
  ] as const) {
    assert.equal(measuredValue(printed), { kind, value }, printed);
  }
});

test("what is not there yet is distinguished from what does not apply and from nothing", () => {
  assert.is(measuredValue("n/a").kind, "not applicable");
  assert.is(measuredValue("Not applicable").kind, "not applicable");
  assert.is(measuredValue("Not yet available").kind, "not yet available");
  assert.is(measuredValue("TBC").kind, "not yet available");
  assert.is(measuredValue("-").kind, "nothing");
  assert.is(measuredValue("---").kind, "nothing");
  assert.is(measuredValue("").kind, "nothing");
  for (const text of ["N / A", "n.a.", "NOT APPLICABLE."]) {
    assert.is(measuredValue(text).kind, "not applicable", text);
  }
  for (const text of [
    "not due",
    "Data not available",
    "awaited",
    "To be confirmed.",
    "not known yet",
  ]) {
    assert.is(measuredValue(text).kind, "not yet available", text);
  }
  for (const text of [
    "n/a for Mill",
    "was not applicable",
    "not available to us",
    "- -",
    "12k",
    "-5x",
  ]) {
    assert.is(measuredValue(text).kind, "uncertain", text);
  }
});

test("what could be read in two ways is not read", () => {
  for (const printed of [
    ...["83% (provisional)", "<5", "4/7", "12 lamps", "1,23", "90%*", "50%-60%", "(4.5)", "Red"],
    ...["10⁶", "12¹", "5^6%", "CO₂", "96%²"],
    ...["1.2.3", "about 40", "£5%", "2 days 4 hours", "£5 days", "12 days*", "5 day target"],
  ]) {
    assert.is(measuredValue(printed).kind, "uncertain", printed);
  }
});

test.run();
