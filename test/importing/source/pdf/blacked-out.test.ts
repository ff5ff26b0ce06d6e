import { test } from "uvu";
import * as assert from "uvu/assert";
import { blackedOut } from "../../../../src/importing/source/pdf/blacked-out.ts";
import type { Drawing } from "../../../../src/importing/source/pdf/drawing.ts";
import type { Glyph } from "../../../../src/importing/source/pdf/glyphs.ts";

const letters = (count: number, colour: string): Glyph[] =>
  Array.from({ length: count }, (_, at) => ({
    ...{ text: "x", left: 100 + at * 6, right: 106 + at * 6, baseline: 200, size: 11 },
    ...{ font: "f", isUpright: true, isInvisible: false, colour, follows: at > 0 },
  }));
const box = (colour: string, after: number, right = 300) => ({
  ...{ left: 90, top: 188, right, bottom: 204, colour, after },
});
const drawing = (given: Partial<Drawing>): Drawing => ({
  ...{
    glyphs: [],
    rules: [],
    fills: [],
    pictures: [],
    covers: [],
    boxes: [],
    figures: [],
    shapes: 0,
  },
  ...given,
});
const black = "#000000";
const white = "#ffffff";

const cases: readonly (readonly [name: string, given: Partial<Drawing>, isBlackedOut: boolean])[] =
  [
    ["black words on a black box", { glyphs: letters(9, black), boxes: [box(black, 0)] }, true],
    [
      "words under a black box that is painted over them",
      { glyphs: letters(9, black), boxes: [box(black, 9)] },
      true,
    ],
    [
      "words under a white box that is painted over them",
      { glyphs: letters(9, black), boxes: [box(white, 9)] },
      true,
    ],
    ["white words on the bare page", { glyphs: letters(9, white) }, true],
    [
      "white words on a white box on a blue one",
      { glyphs: letters(9, white), boxes: [box("#1d4d8f", 0), box(white, 0)] },
      true,
    ],
    ["white words on a blue box", { glyphs: letters(9, white), boxes: [box("#1d4d8f", 0)] }, false],
    [
      "white words on a picture",
      { glyphs: letters(9, white), pictures: [{ left: 0, top: 0, right: 595, bottom: 842 }] },
      false,
    ],
    ["black words on a white box", { glyphs: letters(9, black), boxes: [box(white, 0)] }, false],
    [
      "black words next to a black box",
      { glyphs: letters(9, black), boxes: [box(black, 9, 99)] },
      false,
    ],
    [
      "unseen words under a box",
      {
        glyphs: letters(9, black).map((glyph) => ({ ...glyph, isInvisible: true })),
        boxes: [box(black, 9)],
      },
      false,
    ],
    [
      "two letters and a space under a box",
      {
        glyphs: letters(3, black).map((glyph, at) => (at === 1 ? { ...glyph, text: " " } : glyph)),
        boxes: [box(black, 9)],
      },
      false,
    ],
    ["three letters under a box", { glyphs: letters(3, black), boxes: [box(black, 9)] }, true],
    [
      "a full stop under the edge of a box",
      { glyphs: letters(2, black), boxes: [box(black, 2)] },
      false,
    ],
  ];

for (const [name, given, isBlackedOut] of cases) {
  test(`${name} ${isBlackedOut ? "are" : "are not"} blacked out`, () => {
    assert.equal(blackedOut(drawing(given)), isBlackedOut ? [200] : []);
  });
}

test.run();
