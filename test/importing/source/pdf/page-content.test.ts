import { getResolvedPDFJS } from "unpdf";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { type PdfPage, pageContent } from "../../../../src/importing/source/pdf/page-content.ts";

const { OPS } = await getResolvedPDFJS();
type Operation = readonly [operator: number, args?: unknown];

/** What a page of 200 by 200 points prints that draws this. */
function read(
  operations: readonly Operation[],
  { isOpaque = true, font = null as unknown, transform = [1, 0, 0, -1, 0, 200] as unknown } = {},
) {
  const page = {
    pageNumber: 1,
    getOperatorList: async () => ({
      fnArray: operations.map(([operator]) => operator),
      argsArray: operations.map(([, args]) => args),
    }),
    getViewport: ({ scale }: { readonly scale: number }) => ({
      ...{ transform, width: 200 * scale, height: 200 * scale },
    }),
    commonObjs: { has: () => font !== null, get: () => font },
  } as unknown as PdfPage;
  return pageContent(page, async () => isOpaque);
}

/** A word of three letters, so far from the top and the left. */
const word = (baseline: number, left = 50): readonly Operation[] => [
  [OPS.beginText],
  [OPS.setFont, ["f1", 10]],
  [OPS.moveText, [left, 200 - baseline]],
  [OPS.showText, [["o", "n", "e"].map((unicode) => ({ unicode, width: 500 }))]],
];
const letter = (baseline: number): readonly Operation[] => [
  ...word(baseline).slice(0, 3),
  [OPS.showText, [[{ unicode: "a", width: 500 }]]],
];
const words = (count: number, baseline: number) =>
  Array.from({ length: count }, (_, at) => word(baseline, at * 16)).flat();
const unseen = (operations: readonly Operation[]): readonly Operation[] => [
  [OPS.setTextRenderingMode, [3]],
  ...operations,
  [OPS.setTextRenderingMode, [0]],
];

/** A small picture, of which pdf.js tells the place alone, and a large one that hides what is under it. */
const picture = (width: number, height: number): readonly Operation[] => [
  [OPS.save],
  [OPS.transform, [width, 0, 0, height, 0, 0]],
  [OPS.endText],
  [OPS.restore],
];
const cover = (width: number, height: number): readonly Operation[] => [
  [OPS.save],
  [OPS.transform, [width, 0, 0, height, 0, 0]],
  [OPS.restore],
];
const shapes = (count: number): readonly Operation[] =>
  Array.from({ length: count }, () => [
    OPS.constructPath,
    [OPS.fill, [[0, 10, 10, 2, 50, 10, 60, 20, 60, 30, 4]], [10, 10, 60, 30]],
  ]);

for (const [what, operations, isScan] of [
  ["an empty page", [], false],
  ["a page with a picture over a twentieth of it", picture(40, 50), false],
  ["a page with a larger picture and no words", picture(50, 50), true],
  ["a page of 40 shapes and no words", shapes(40), false],
  ["a page of 41 shapes and no words, which are its letters", shapes(41), true],
  [
    "a picture over half of a page with words at its edge",
    [...picture(200, 100), ...word(10)],
    false,
  ],
  [
    "a picture over more than half with words at its top",
    [...picture(200, 120), ...word(15)],
    true,
  ],
  ["a picture with words at its bottom", [...picture(200, 120), ...word(185)], true],
  ["a picture with words lower than a stamp", [...picture(200, 120), ...word(16)], false],
  ["a picture with words higher than a stamp", [...picture(200, 120), ...word(184)], false],
  ["a picture with words of both", [...picture(200, 120), ...word(10), ...word(100)], false],
  ["a picture with a stamp of eleven words", [...picture(200, 120), ...words(11, 10)], true],
  ["a picture with twelve words at its edge", [...picture(200, 120), ...words(12, 10)], false],
  ["a picture that lies beyond the page", [...picture(400, 60), ...word(10)], false],
] as const) {
  test(`${what} is ${isScan ? "a scan" : "no scan"}`, async () =>
    assert.is((await read(operations)).isScan, isScan));
}

for (const [what, operations, expected] of [
  ["most are unseen", [...unseen(words(3, 100)), ...word(10)], { words: 1, hasUnseenWords: true }],
  ["half are unseen", [...unseen(words(2, 100)), ...words(2, 10)], { words: 4 }],
  ["all are seen", words(4, 100), { words: 4 }],
] as const) {
  const expects = { hasUnseenWords: false, ...expected };
  test(`on a picture whose words ${what}, ${expects.words} are read`, async () => {
    const content = await read([...picture(200, 120), ...operations]);
    assert.equal({ words: content.words.length, hasUnseenWords: content.hasUnseenWords }, expects);
    if (expects.hasUnseenWords) assert.is(content.isScan, true);
  });
}

test("unseen words on a page without a picture are read", async () => {
  const content = await read([...picture(200, 100), ...unseen(words(3, 100))]);
  assert.equal([content.words.length, content.hasUnseenWords], [3, false]);
});

for (const [what, operations, isOpaque, count] of [
  ["words under a large picture", [...word(150), ...cover(200, 120)], true, 0],
  ["words under one that lets them through", [...word(150), ...cover(200, 120)], false, 1],
  ["words over a large picture", [...cover(200, 120), ...word(150)], true, 1],
  ["words beyond its right edge", [...word(150, 110), ...cover(120, 200)], true, 1],
  ["words beyond its left edge", [...word(150, -1), ...cover(200, 120)], true, 1],
  ["words above it", [...word(79), ...cover(200, 120)], true, 1],
  ["words below it", [...word(201), ...cover(200, 120)], true, 1],
  ["words that fill it to its edges", [...word(200, 0), ...cover(200, 120)], true, 0],
  ["words at its upper edge", [...word(80, 185), ...cover(200, 120)], true, 0],
  ["words under a picture over half of the page", [...word(150), ...cover(200, 100)], true, 1],
  [
    "words under such a picture next to a larger one",
    [...picture(200, 120), ...word(150), ...cover(200, 100)],
    true,
    1,
  ],
  ["the first letter over a large picture", [...cover(200, 120), ...letter(150)], true, 1],
  ["two words under it of three", [...words(2, 150), ...cover(200, 120), ...word(10)], true, 1],
] as const) {
  test(`of ${what}, ${count} ${count === 1 ? "is" : "are"} read`, async () =>
    assert.is((await read(operations, { isOpaque })).words.length, count));
}

test("a word is in the face that its font has", async () => {
  const bold = { name: "ABCDEF+Arial-BoldMT" };
  assert.equal((await read(word(100), { font: bold })).words[0]?.bold, true);
  assert.equal((await read(word(100))).words[0]?.face, "");
});

test("letters are as wide as their font’s own scale says, and else thousandths", async () => {
  const right = async (font: unknown) => (await read(word(100), { font })).words[0]?.right;
  assert.is(await right({ name: "Own", fontMatrix: [0.002, 0, 0, 0.002, 0, 0] }), 80);
  for (const font of [null, { name: "None" }, { name: "Broken", fontMatrix: [1] }, "Arial"])
    assert.is(await right(font), 65);
});

test("a page that does not say how it is turned is upright", async () => {
  assert.is((await read(word(100), { transform: null })).words[0]?.baseline, 100);
});

test.run();
