import { test } from "uvu";
import * as assert from "uvu/assert";
import { formsOf, plainWord } from "../../src/search/plain-word.ts";

test("a word is plain without its marks, capitals and accents", () => {
  assert.is(plainWord("(Council’s "), "council’s");
  assert.is(plainWord("Café, "), "cafe");
  assert.is(plainWord("___PAGEFIND_WEIGHT___5 "), "pagefind_weight___5");
});

test("raised and lowered figures are looked up on the line", () => {
  assert.is(plainWord("m², "), "m2");
  assert.is(plainWord("CO₂ "), "co2");
  assert.equal(formsOf(plainWord("10⁻³ ")), ["103", "10"]);
});

test("what is not a word, and a word of grammar, are not indexed", () => {
  for (const piece of ["– ", "the ", "The", ""]) assert.is(plainWord(piece), "");
});

test("a letter that marks an item of a list is not indexed, and one that stands in a sentence is", () => {
  for (const mark of ["(b) ", "c) ", "(iii) ", "(a), "]) assert.is(plainWord(mark), "");
  assert.is(plainWord("B "), "b");
  assert.is(plainWord("(EHCP) "), "ehcp");
});

test("the month of May is indexed and the word may is not", () => {
  assert.is(plainWord("May "), "mayabbr");
  assert.is(plainWord("MAY, "), "mayabbr");
  assert.is(plainWord("may "), "");
});

test("a word is looked up whole and by its parts, which hold nothing but letters and digits", () => {
  assert.equal(formsOf("o'brien"), ["obrien", "brien"]);
  assert.equal(formsOf("council’s"), ["councils", "council"]);
  assert.equal(formsOf("bowls"), ["bowls"]);
  assert.equal(formsOf("pagefind_weight___5"), ["pagefindweight5", "pagefind", "weight"]);
});

test.run();
