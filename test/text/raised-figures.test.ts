import { test } from "uvu";
import * as assert from "uvu/assert";
import { compatibleForm, levelled } from "../../src/text/compatible-form.ts";
import { loweredText, raisedText } from "../../src/text/raised-figures.ts";

test("raised words are Unicode’s figures where it has them, and else follow “^”", () => {
  for (const [words, right] of [
    ["6", "⁶"],
    ["-3", "⁻³"],
    ["(2)", "⁽²⁾"],
    ["n", "ⁿ"],
    ["q", "^q"],
    ["1/2", "^(1/2)"],
    ["*", "^(*)"],
    ["st", "st"],
    ["TH", "TH"],
    ["stone", "^stone"],
    ["first", "^first"],
  ] as const)
    assert.is(raisedText(words), right, words);
});

test("lowered words are Unicode’s figures where it has them, and else follow “_”", () => {
  for (const [words, right] of [
    ["2", "₂"],
    ["2.5", "₂.₅"],
    ["max", "_max"],
    ["a b", "_(a b)"],
  ] as const)
    assert.is(loweredText(words), right, words);
});

test("a text’s compatible form keeps its raised and lowered figures; they are searched on the line", () => {
  assert.is(compatibleForm("ﬁve at 10⁶ of CO₂"), "five at 10⁶ of CO₂");
  assert.is(levelled("10⁶ of CO₂, ﬁve"), "106 of CO2, ﬁve");
});

test.run();
