import { test } from "uvu";
import * as assert from "uvu/assert";
import { bare, everyWord, isSlight, tellingWords, wordsIn } from "../../src/text/grammar-words.ts";

test("a text is the sum of its words, each with the marks and the space after it", () => {
  for (const text of [
    "The quality of the air, and IT in Castle Quay.",
    "cross-cutting, cross cutting and cross - cutting work – in 2014/15",
    "(a) it’s the Council's; and/or A56 at £71.2%",
    "– THE END",
    "row one\nrow two",
    "–",
    "",
  ])
    assert.is(wordsIn(text).join(""), text);
});

test("words joined by a hyphen and words around a dash take the same places as separate words", () => {
  for (const text of ["cross-cutting", "cross cutting", "cross - cutting"])
    assert.equal(
      wordsIn(text).map((piece) => piece.replace(/[^a-z]/g, "")),
      ["cross", "cutting"],
    );
});

test("a mark before the first word belongs to it, and to the word before elsewhere", () => {
  assert.equal(wordsIn("– a · b"), ["– a · ", "b"]);
});

test("a word of grammar is slight, but not where it may be initials", () => {
  assert.ok(isSlight("the "));
  assert.ok(isSlight("(The"));
  assert.ok(isSlight("A"));
  assert.not(isSlight("IT"));
  assert.not(isSlight("air,"));
});

test("a query is its distinctive words, split at hyphens and strokes", () => {
  assert.equal(tellingWords("the quality of the air"), ["quality", "air"]);
  assert.equal(tellingWords("cross - cutting"), ["cross", "cutting"]);
  assert.equal(tellingWords("2014/15"), ["2014", "15"]);
  assert.equal(tellingWords("IT"), ["IT"]);
});

test("a word is taken without the marks around it", () => {
  for (const marked of ["(lamps)", "“lamps”,", "lamps", "£lamps."])
    assert.is(bare(marked), "lamps");
  assert.is(bare("it’s"), "it’s");
});

test("one telling word among slight ones is looked for alone", () => {
  assert.equal(tellingWords("to the air"), ["air"]);
});

test("a query of slight words alone is looked for as it is", () => {
  assert.equal(tellingWords("to be"), ["to", "be"]);
});

test("a phrase keeps the places of its slight words", () => {
  assert.equal(
    everyWord("quality of air").map(({ isSlight }) => isSlight),
    [false, true, false],
  );
});

test.run();
