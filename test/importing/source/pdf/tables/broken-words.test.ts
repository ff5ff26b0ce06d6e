import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  lineEnd,
  wordsWithin,
} from "../../../../../src/importing/source/pdf/tables/broken-words.ts";
import { printedWord } from "../printed-word.ts";

/** What separates a word of six points a letter from the one below, in a column with so much room left. */
function endOf(text: string, rest: string, left: number, known: readonly string[] = []) {
  const right = 10 + text.length * 6;
  return lineEnd(
    [printedWord(text, 10, right, 20)],
    [printedWord(rest, 10, 10 + rest.length * 6, 32)],
    { from: 10, to: right + left },
    (word) => known.includes(word),
  );
}

for (const [above, below, left, known, expected] of [
  // A bracket, a mark and a possessive belong to the word above, in any column.
  ["(Overspent", ")", 90, [], "within-word"],
  ["Lamps", "’s", 90, [], "within-word"],
  ["Lamps", "’sale", 90, [], "between-words"],
  ["Lamps", "a)", 90, [], "between-words"],
  // A letter needs 0.8 of its size, and an m or a w all of it.
  ["Varian", "ce", 7.75, [], "unclear"],
  ["Varian", "ce", 8, [], "between-words"],
  ["Dilem", "ma", 9.75, [], "unclear"],
  ["Dilem", "ma", 10, [], "between-words"],
  ["Dilem", "Wa", 9.75, [], "between-words"],
  ["Stem", "am", 8, [], "between-words"],
  ["DILEM", "MA", 9.75, [], "unclear"],
  // Only letters of one case are one word.
  ["Varian", "Ce", 5, [], "between-words"],
  ["VARIAN", "CE", 5, [], "unclear"],
  ["VARIAN", "CE", 5, ["variance"], "within-word"],
  ["RAG", "STATUS", 5, ["status"], "between-words"],
  ["VARIAn", "CE", 5, [], "between-words"],
  ["Varian", "ce3", 5, [], "between-words"],
  ["Varian", "ce,", 5, ["variance"], "within-word"],
  ["Varian", "ce.)", 5, ["variance"], "within-word"],
  ["Varian", "(ce", 5, ["variance"], "between-words"],
  ["3Varian", "ce", 5, ["3variance"], "between-words"],
  ["Varian3x", "ce", 5, [], "between-words"],
  ["(Varian", "ce", 5, ["variance"], "within-word"],
  ["“Owner’", "ship", 5, ["ownership"], "within-word"],
  // Known words are whole; one that is known alone and with the word above may be either.
  ["Target", "score", 5, ["score"], "between-words"],
  ["With", "out", 5, ["out", "without"], "unclear"],
  ["With", "out", 5, ["without"], "within-word"],
  // No word is without a vowel, and no letter but a, i and o is one.
  ["Stre", "ngth", 5, [], "within-word"],
  ["Varian", "cy", 5, [], "unclear"],
  ["Varian", "e", 5, [], "within-word"],
  ["Varian", "i", 5, [], "unclear"],
  ["Varian", "o", 5, [], "unclear"],
  // Figures are whole or not.
  ["£19.82", "m", 5, [], "within-word"],
  ["12", "34", 5, [], "unclear"],
  ["12,34", "5", 5, [], "within-word"],
  ["12.", "5", 5, [], "within-word"],
  ["2014/", "15", 5, [], "within-word"],
  ["12", "homes", 5, [], "between-words"],
  ["12", "x5", 5, [], "between-words"],
  ["A1b", "5", 5, [], "between-words"],
  ["2014-", "15", 5, [], "within-word"],
  ["2014/15", "17", 5, [], "unclear"],
  ["12,34", "5", 8, [], "between-words"],
  ["(1,20", "4)", 5, [], "within-word"],
  ["x(1,20", "4)", 5, [], "unclear"],
  ["45", "%", 5, [], "within-word"],
  ["45", "bn", 5, [], "within-word"],
  ["45", "pp", 5, [], "within-word"],
] as const) {
  test(`“${above}” over “${below}” with ${left} points left: ${expected}`, () =>
    assert.is(endOf(above, below, left, known), expected));
}

test("a line of several words, and one above or below nothing, breaks none", () => {
  const column = { from: 10, to: 40 };
  const word = printedWord("Varian", 10, 40, 20);
  const rest = printedWord("ce", 10, 20, 32);
  const never = () => false;
  assert.is(lineEnd([word, word], [rest], column, never), "between-words");
  assert.is(lineEnd([], [rest], column, never), "between-words");
  assert.is(lineEnd([word], [], column, never), "between-words");
});

const known = (...words: readonly (readonly [text: string, left: number, right: number])[]) =>
  wordsWithin([
    {
      words: words.map(([text, left, right]) => printedWord(text, left, right, 20)),
      baseline: 20,
      size: 10,
    },
  ]);

test("a word is known where another is before it on its line, less than 0.6 of their size away", () => {
  assert.is(known(["the", 0, 10], ["Quay,", 15.75, 30])("quay"), true);
  assert.is(known(["the", 0, 10], ["Quay", 16, 30])("quay"), false);
});

test("the first word of a line is known where it has a capital and small letters, and may else be the rest of one", () => {
  for (const [text, expected] of [
    ["Quay", true],
    ["quay", false],
    ["QUAY", false],
    ["Q", false],
    ["xQuay", false],
    ["Quay3", false],
  ] as const)
    assert.is(known([text, 0, 10])(text.toLowerCase()), expected, text);
});

test("a capital does not make a word known after a gap", () => {
  assert.is(known(["the", 0, 10], ["Quay", 40, 60])("quay"), false);
});

test("the words of tables’ headings are known to every report", () => {
  assert.is(known()("target"), true);
});

test.run();
