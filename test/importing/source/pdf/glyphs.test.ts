import { test } from "uvu";
import * as assert from "uvu/assert";
import { glyphsShown } from "../../../../src/importing/source/pdf/glyphs.ts";
import type { Matrix } from "../../../../src/importing/source/pdf/matrix.ts";
import {
  startingText,
  TextPlace,
  type TextState,
} from "../../../../src/importing/source/pdf/text-state.ts";

const upright: Matrix = [1, 0, 0, -1, 0, 100];

/** The letters of one operation in a font whose letters are measured in thousandths, at size 10. */
function shown(letters: unknown, text: Partial<TextState> = {}, page = upright) {
  return glyphsShown(letters, {
    ...{ place: new TextPlace(), page, colour: "#000000" },
    text: { ...startingText, size: 10, ...text },
    font: [0.001, 0, 0, 0.001, 0, 0],
  });
}
const letter = (unicode: string, width = 500) => ({ unicode, width });
const space = { ...letter(" ", 250), isSpace: true };
const lefts = (letters: unknown, text?: Partial<TextState>) =>
  shown(letters, text).map(({ left }) => left);

test("a letter begins where the one before it ends, and a number between them moves it", () => {
  assert.equal(lefts([letter("a"), letter("b"), -200, letter("c")]), [0, 5, 12]);
});

test("space between letters and between words is added, and stretched as they are", () => {
  const letters = [letter("a"), space, letter("b")];
  assert.equal(lefts(letters, { letterSpacing: 1 }), [0, 6, 9.5]);
  assert.equal(lefts(letters, { wordSpacing: 3 }), [0, 5, 10.5]);
  assert.equal(lefts(letters, { wordSpacing: 3, stretch: 0.5 }), [0, 2.5, 5.25]);
  assert.equal(lefts([{ ...space, isSpace: false }, letter("b")], { wordSpacing: 3 }), [0, 2.5]);
});

test("what is neither a letter nor a number shows nothing", () => {
  assert.equal([shown("words"), shown(null)], [[], []]);
  assert.equal(lefts([null, {}, "a", letter("b")]), [0]);
});

test("a letter without a width that is a number takes no room", () => {
  assert.equal(lefts([{ unicode: "a" }, letter("b", Number.NaN), letter("c")]), [0, 0, 0]);
});

test("only the first letter of an operation follows none", () => {
  assert.equal(
    shown([letter("a"), letter("b")]).map(({ follows }) => follows),
    [false, true],
  );
});

for (const [printed, read] of [
  ["\uFB01", "fi"],
  ["\uFB06", "st"],
  ["e\u0301", "é"],
  ["²", "²"],
  ["½", "½"],
] as const) {
  test(`“${printed}” is read as “${read}”`, () =>
    assert.is(shown([letter(printed)])[0]?.text, read));
}

test("the rise of letters moves their baseline up the page", () => {
  assert.equal(
    [0, 3].map((rise) => shown([letter("a")], { rise })[0]?.baseline),
    [100, 97],
  );
});

test("letters are as high as their size, upside down too", () => {
  assert.equal(
    [10, -10].map((size) => shown([letter("a")], { size })[0]?.size),
    [10, 10],
  );
});

for (const [what, page, isUpright, baseline] of [
  ["on a level line", [1, 0, 0, 1, 0, 0], true, 0],
  ["on a line that falls by a tenth", [1, 0.1, 0, 1, 0, 0], true, 0],
  ["on a line that falls more", [1, 0.104, 0, 1, 0, 0], false, 0.52],
  ["turned to be read upwards", [0, -1, 1, 0, 0, 50], false, 50],
  ["turned to be read downwards", [0, 1, -1, 0, 0, 50], false, 55],
] as const) {
  test(`a letter ${what} is ${isUpright ? "" : "not "}upright`, () => {
    const [glyph] = shown([letter("a")], {}, page);
    assert.is(glyph?.isUpright, isUpright);
    assert.is(glyph?.baseline, baseline);
  });
}

test("a letter without width is upright", () => {
  assert.is(shown([letter("a", 0)])[0]?.isUpright, true);
});

test.run();
