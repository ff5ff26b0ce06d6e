import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  everyWord,
  indexedWords,
  printedWords,
  tellingWords,
} from "../../src/model/search-words.ts";

const texts = [
  "The quality of the air, and IT in Castle Quay.",
  "cross-cutting, cross cutting and cross - cutting work – in 2014/15",
  "(a) it’s the Council's; and/or A56 at 71.2%",
  "THE END",
  "about ~5 | of `these` ^ the|end",
  "",
];

test("what the index is fed with gives the words back, and the stop that the index adds goes", () => {
  for (const text of texts) {
    assert.is(printedWords(indexedWords(text)), text);
    assert.is(printedWords(`${indexedWords(text)}.`), text);
  }
});

test("words joined by a hyphen and words about a dash take the same places as words apart", () => {
  const places = (text: string) =>
    indexedWords(text)
      .split(/\s+/)
      .map((word) => word.replace(/[^a-z]/g, ""));
  for (const text of ["cross-cutting", "cross cutting", "cross - cutting"])
    assert.equal(places(text), ["cross", "cutting"]);
});

test("a slight word takes no place and is no word of the index", () => {
  const [quality = "", air = "", ...more] = indexedWords(
    "quality of the air, and/or the end",
  ).split(" ");
  assert.is(quality, "quality");
  assert.match(air, /^[^\p{L}\p{N}]+air,$/u);
  assert.equal(more.length, 1);
});

test("a query is its telling words, hyphens and strokes parted", () => {
  assert.equal(tellingWords("the quality of the air"), ["quality", "air"]);
  assert.equal(tellingWords("cross - cutting"), ["cross", "cutting"]);
  assert.equal(tellingWords("2014/15"), ["2014", "15"]);
  assert.equal(tellingWords("IT"), ["IT"]);
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
