import { test } from "uvu";
import * as assert from "uvu/assert";
import { tokensOf, wordsKey } from "../../src/text/tokens.ts";

const same = (one: string, other: string) => assert.is(wordsKey(one), wordsKey(other));
const different = (one: string, other: string) => assert.is.not(wordsKey(one), wordsKey(other));

test("the setting of words is not part of them", () => {
  same("cross - cutting work", "cross cutting work");
  same("cross-cutting work", "cross–cutting\nwork");
  same("the Council's “plan”", 'the Council’s "plan"');
  same("Not applicable.", "Not applicable");
  same("14 - 16 lamps", "14–16 lamps");
  same("ﬁnance", "finance");
});

test("words, figures, capitals and marks within a text are", () => {
  different("the Board", "the board");
  different("£1,200", "£1,300");
  different("quarter's work", "quarter work");
  different("lamps, kerbs", "lamps kerbs");
  different("-4", "4");
  different("4.5%", "45%");
  different("2014-17", "2014-18");
  different("10⁶ people", "106 people");
  different("CO₂", "CO2");
  different("approve [struck: the sale]", "approve the sale");
});

test("a dash is left out between words alone", () => {
  different("4 - lamps", "4 lamps");
  different("lamps - 4", "lamps 4");
  different("lamps (- so)", "lamps (so)");
  different("lamps + kerbs", "lamps kerbs");
  same("lamps — kerbs", "lamps kerbs");
});

test("the stops that close a text are not part of its words; one that is alone is", () => {
  same("lamps.;:,", "lamps");
  different("lamps!", "lamps");
  different(".", "");
});

test("a soft hyphen and a full-width letter are a typesetter's", () => {
  same("fi\u00ADnance", "finance");
  same("ＡＢＣ", "ABC");
});

test("the text of the tokens is the text, whole", () => {
  for (const text of ["One, two - three.\nFour (5.5%) ", "“A” – b", "…", ""]) {
    assert.is(
      tokensOf(text)
        .map((token) => token.text)
        .join(""),
      text.normalize("NFKC"),
    );
  }
});

test.run();
