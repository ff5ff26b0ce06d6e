import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Glyph } from "../../../../src/importing/source/pdf/glyphs.ts";
import { wordsOf } from "../../../../src/importing/source/pdf/words.ts";

/** A letter of size 10 from its left edge, five points wide. */
const letter = (text: string, left: number, more: Partial<Glyph> = {}): Glyph => ({
  ...{ text, left, right: left + 5, baseline: 100, size: 10, font: "f1" },
  ...{ isUpright: true, isInvisible: false, colour: "#000000", follows: true },
  ...more,
});
const words = (...letters: readonly Glyph[]) =>
  wordsOf(letters, (font) => ({ face: font, bold: font === "f2", italic: false }));
const texts = (...letters: readonly Glyph[]) => words(...letters).map(({ text }) => text);

for (const [what, second, isOne] of [
  ["at the end of the one before", letter("b", 5), true],
  ["less than a tenth of their size away", letter("b", 5.75), true],
  ["a tenth of their size away", letter("b", 6), false],
  ["that overlaps less than two fifths, as “T” and “a” do", letter("b", 1.25), true],
  ["that overlaps two fifths", letter("b", 1), false],
  ["less than a tenth of their size lower", letter("b", 5, { baseline: 100.75 }), true],
  ["a tenth of their size lower", letter("b", 5, { baseline: 101 }), false],
  ["a tenth of their size higher", letter("b", 5, { baseline: 99 }), false],
  ["of nearly the same size", letter("b", 5, { size: 10.05 }), true],
  ["of another size", letter("b", 5, { size: 10.5 }), false],
  ["of another font", letter("b", 5, { font: "f2" }), false],
  ["that is turned", letter("b", 5, { isUpright: false }), false],
] as const) {
  test(`a letter ${what} ${isOne ? "belongs to the word" : "opens another word"}`, () =>
    assert.equal(texts(letter("a", 0), second), isOne ? ["ab"] : ["a", "b"]));
}

test("a space separates words, however narrow", () => {
  const found = words(letter("a", 0), letter(" ", 5, { right: 5.5 }), letter("b", 5.5));
  assert.equal(
    found.map(({ text, afterSpace }) => [text, afterSpace]),
    [
      ["a", false],
      ["b", true],
    ],
  );
});

test("words apart without a space are not after one, and a space before the first word is seen", () => {
  const after = (...letters: readonly Glyph[]) => words(...letters).map((word) => word.afterSpace);
  assert.equal(after(letter("a", 0), letter("b", 30)), [false, false]);
  assert.equal(after(letter(" ", 0), letter("a", 5), letter("b", 30)), [true, false]);
});

test("characters that print nothing, and the importer’s own marks, are in no word", () => {
  assert.equal(texts(letter("a", 0), letter("\u200B", 5, { right: 5 }), letter("b", 5)), ["ab"]);
  assert.equal(texts(letter("a\uFDD0", 0), letter("\uFDEFb\0", 5)), ["ab"]);
  const [, second] = words(letter("a", 0), letter("\u200B", 30), letter("b", 40));
  assert.is(second?.afterSpace, false);
});

test("turned letters of one operation are one word with its spaces", () => {
  const turned = (text: string, baseline: number, follows = true) =>
    letter(text, 0, { baseline, follows, isUpright: false });
  const found = words(
    turned("L", 100, false),
    turned(" ", 95),
    turned("o", 105),
    turned("x", 60, false),
  );
  assert.equal(
    found.map(({ text, baseline }) => [text, baseline]),
    [
      ["L o", 105],
      ["x", 60],
    ],
  );
});

test("a turned letter is no part of a word that is upright", () => {
  assert.equal(texts(letter("a", 0, { isUpright: false }), letter("b", 5)), ["a", "b"]);
});

for (const [what, second, count] of [
  ["less than a tenth of its size away", { left: 0.75, baseline: 100.75 }, 1],
  ["a tenth of its size to the right", { left: 1, baseline: 100 }, 2],
  ["a tenth of its size lower", { left: 0, baseline: 101 }, 2],
] as const) {
  test(`a word printed again ${what} is ${count === 1 ? "one word, in bold" : "two words"}`, () => {
    const far = letter("x", 300);
    assert.is(
      texts(letter("a", 0), far, letter("a", 0, second)).filter((text) => text === "a").length,
      count,
    );
  });
}

test("another word in the same place is kept", () => {
  assert.equal(texts(letter("a", 0), letter("x", 300), letter("b", 0)), ["a", "x", "b"]);
});

test.run();
