import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  bulletOf,
  decimalNumber,
  isCertain,
  wholeNumber,
} from "../../../src/importing/body/line-head.ts";

test("a bullet is a glyph before words; a dash or an asterisk needs a space and words", () => {
  assert.equal(bulletOf("  • lamps"), { glyph: "•", rest: "lamps", column: 2 });
  assert.is(bulletOf("•lamps")?.rest, "lamps");
  assert.is(bulletOf("o  lamps")?.glyph, "o");
  for (const text of ["•", "-", "*", "–", "-15", "*lamps", "on time", "lamps"]) {
    assert.is(bulletOf(text), null, text);
  }
});

test("a bullet is certain unless it may be a dash, an asterisk or a letter", () => {
  const certain = (glyph: string) => isCertain({ glyph, rest: "", column: 0 });
  for (const glyph of ["•", "\uF0B7", "▪"]) assert.ok(certain(glyph));
  for (const glyph of ["-", "–", "—", "*", "o"]) assert.not(certain(glyph));
});

test("a decimal number is before words, alone, or right before a word with a capital", () => {
  assert.equal(decimalNumber("1.1 To say"), { number: "1.1", rest: "To say" });
  assert.equal(decimalNumber("1.1.2"), { number: "1.1.2", rest: "" });
  assert.equal(decimalNumber("1.1To say"), { number: "1.1", rest: "To say" });
  for (const text of ["1.1m", "1.1MW of power", "4B.1 Design", "7. To say"]) {
    assert.is(decimalNumber(text), null, text);
  }
});

test("a whole number is before words or alone, and right before a word only with its dot", () => {
  assert.equal(wholeNumber("7. The"), { number: "7.", rest: "The" });
  assert.equal(wholeNumber("113   The"), { number: "113", rest: "The" });
  assert.equal(wholeNumber("10.The"), { number: "10.", rest: "The" });
  assert.equal(wholeNumber("48"), { number: "48", rest: "" });
  for (const text of ["1.1 To", "7The", "2014 was", "10.the", "£7 The"]) {
    assert.is(wholeNumber(text), null, text);
  }
});

test.run();
