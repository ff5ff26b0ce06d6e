import { getResolvedPDFJS } from "unpdf";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { drawingOf } from "../../../../src/importing/source/pdf/drawing.ts";
import type { Matrix } from "../../../../src/importing/source/pdf/matrix.ts";

const { OPS } = await getResolvedPDFJS();

type Operation = readonly [operator: number, args?: unknown];

/** What a page shows that draws this, with its origin at the upper left corner. */
const drawn = (...operations: readonly Operation[]) =>
  drawingOf(
    {
      fnArray: operations.map(([operator]) => operator),
      argsArray: operations.map(([, args]) => args),
    },
    [1, 0, 0, -1, 0, 100],
    (): Matrix => [0.001, 0, 0, 0.001, 0, 0],
  );

const colour = (value: string): Operation => [OPS.setFillRGBColor, [value]];
const path = (ending: number, numbers: readonly number[]): Operation => [
  OPS.constructPath,
  [ending, [Float32Array.from(numbers)], [10, 10, 110, 30]],
];
const box = [0, 10, 10, 1, 110, 10, 1, 110, 30, 1, 10, 30, 4];
const thin = [0, 10, 10, 1, 110, 10, 1, 110, 11, 1, 10, 11, 4];
const curve = [0, 10, 10, 2, 50, 10, 110, 20, 110, 30, 4];
const filled = (value: string, numbers: readonly number[]) =>
  drawn(colour(value), path(OPS.fill, numbers));

test("white behind a cell is neither a drawing nor a box", async () => {
  const { figures, fills } = await filled("#ffffff", box);
  assert.is(figures.length + fills.length, 0);
});

test("a white shape of any kind shows nothing", async () => {
  assert.is((await filled("#FFFFFF", curve)).figures.length, 0);
});

test("a coloured box is a fill, and a coloured curve a drawing", async () => {
  assert.is((await filled("#00ff00", box)).fills.length, 1);
  assert.is((await filled("#00ff00", curve)).figures.length, 1);
});

/** How a path is painted, and what of it the page shows. */
for (const [what, ending, numbers, expected] of [
  ["a box that is filled", OPS.fill, box, { fills: 1 }],
  ["a box that is filled by the other rule", OPS.eoFill, box, { fills: 1 }],
  ["a thin box that is filled", OPS.fill, thin, { rules: 1 }],
  ["a curve that is filled", OPS.eoFill, curve, { figures: 1 }],
  ["the outline of a box", OPS.stroke, box, { rules: 4 }],
  ["the outline of a box that is closed", OPS.closeStroke, box, { rules: 4 }],
  ["the outline of a curve", OPS.stroke, curve, { figures: 1 }],
  ["a box that is filled and outlined", OPS.fillStroke, box, { rules: 4, fills: 1 }],
  ["a curve that is filled and outlined", OPS.fillStroke, curve, { figures: 1 }],
  ["a box that bounds what follows", OPS.endPath, box, {}],
] as const) {
  const expects = { rules: 0, fills: 0, figures: 0, ...expected };
  test(`${what} is ${JSON.stringify(expects)}`, async () => {
    const { rules, fills, figures, shapes } = await drawn(colour("#00ff00"), path(ending, numbers));
    const found = { rules: rules.length, fills: fills.length, figures: figures.length };
    assert.equal(found, expects);
    assert.is(shapes, ending === OPS.endPath ? 0 : 1);
  });
}

test("a white box with a line around it is drawn by its four lines", async () => {
  const { rules } = await drawn(colour("#ffffff"), path(OPS.fillStroke, box));
  assert.is(rules.length, 4);
});

test("what is filled is black until a colour is set", async () => {
  assert.is((await drawn(path(OPS.fill, box))).fills[0]?.colour, "#000000");
});

const seeThrough: Operation = [OPS.setGState, [[["ca", 0.5]]]];
const opaque: Operation = [OPS.setGState, [[["ca", 1]]]];
const widths: Operation = [OPS.setGState, [[["LW", 2]]]];

for (const [what, before, count] of [
  ["a white box", [colour("#ffffff")], 1],
  ["a box that is seen through", [seeThrough], 0],
  ["a box after a setting that says nothing of it", [seeThrough, widths], 0],
  ["a box after a setting that hides again", [seeThrough, opaque], 1],
  ["a box after what was set for another", [[OPS.save], seeThrough, [OPS.restore]], 1],
] as const) {
  test(`${what} ${count === 1 ? "hides" : "does not hide"} what is under it`, async () => {
    const operations: readonly Operation[] = before;
    assert.is((await drawn(...operations, path(OPS.fill, box))).boxes.length, count);
  });
}

test("an outline hides nothing", async () => {
  assert.is((await drawn(path(OPS.stroke, box))).boxes.length, 0);
});

test("lines are a point wide until a width is set, and as wide as the page shows them", async () => {
  const lines = async (scale: number) =>
    (await drawn([OPS.transform, [scale, 0, 0, scale, 0, 0]], path(OPS.stroke, box))).rules.length;
  assert.equal([await lines(2), await lines(4)], [4, 0]);
});

test("a line of more than three points is no line of a table", async () => {
  const lines = async (width: number) =>
    (await drawn([OPS.setLineWidth, [width]], path(OPS.stroke, box))).rules.length;
  assert.equal([await lines(3), await lines(4)], [4, 0]);
});

for (const [what, scale, isPicture] of [
  ["little wider and higher than 30 points", [30.5, 30.5], true],
  ["30 points wide", [30, 60], false],
  ["30 points high", [60, 30], false],
] as const) {
  test(`a place ${what} ${isPicture ? "can" : "cannot"} be that of a picture with words`, async () => {
    const [width, height] = scale;
    const { pictures } = await drawn([OPS.transform, [width, 0, 0, height, 0, 0]]);
    assert.is(pictures.length, isPicture ? 1 : 0);
  });
}

test("a form has its own place and colour, which end with it", async () => {
  const { fills } = await drawn(
    colour("#00ff00"),
    [OPS.paintFormXObjectBegin, [[1, 0, 0, 1, 200, 0]]],
    colour("#0000ff"),
    path(OPS.fill, box),
    [OPS.paintFormXObjectEnd],
    path(OPS.fill, box),
  );
  assert.equal(
    fills.map(({ left, colour }) => [left, colour]),
    [
      [210, "#0000ff"],
      [10, "#00ff00"],
    ],
  );
});

test("a place that is not six numbers changes nothing", async () => {
  const { fills } = await drawn([OPS.transform, [2, 0, 0]], path(OPS.fill, box));
  assert.is(fills[0]?.right, 110);
});

test("what ends more often than it began changes nothing", async () => {
  const ends: readonly Operation[] = [[OPS.restore], [OPS.paintFormXObjectEnd]];
  assert.is((await drawn(...ends, colour("#00ff00"), path(OPS.fill, box))).fills.length, 1);
});

const picturePlace: Operation = [OPS.transform, [100, 0, 0, 50, 20, 10]];

test("a place in which nothing is drawn is that of a large picture, which hides what is under it", async () => {
  const { covers } = await drawn([OPS.save], picturePlace, [OPS.restore]);
  assert.equal(covers, [{ area: { left: 20, top: 40, right: 120, bottom: 90 }, after: 0 }]);
});

test("a large picture that is seen through hides nothing", async () => {
  const { covers } = await drawn([OPS.save], seeThrough, picturePlace, [OPS.restore]);
  assert.is(covers.length, 0);
});

test("a place in which something is drawn is no large picture’s", async () => {
  const { covers } = await drawn([OPS.save], picturePlace, path(OPS.fill, box), [OPS.restore]);
  assert.is(covers.length, 0);
});

const font: Operation = [OPS.setFont, ["f1", 10]];
const show = (...letters: readonly string[]): Operation => [
  OPS.showText,
  [letters.map((unicode) => ({ unicode, width: 500 }))],
];

/** The left edge and baseline of the letters that these operations show. */
async function places(...operations: readonly Operation[]) {
  const { glyphs } = await drawn([OPS.beginText], font, ...operations);
  return glyphs.map(({ left, baseline }) => [left, baseline]);
}

test("letters are where the text operators put them", async () => {
  for (const [before, expected] of [
    [[[OPS.moveText, [20, 30]]], [20, 70]],
    [
      [
        [OPS.moveText, [20, 30]],
        [OPS.moveText, [1, 2]],
      ],
      [21, 68],
    ],
    [
      [[OPS.setLeadingMoveText, [20, -12]], [OPS.nextLine]],
      [20, 124],
    ],
    [
      [[OPS.setLeading, [12]], [OPS.nextLine]],
      [0, 112],
    ],
    [[[OPS.setTextMatrix, [[1, 0, 0, 1, 7, 9]]]], [7, 91]],
    [[[OPS.setTextMatrix, [1, 0, 0, 1, 7, 9]]], [7, 91]],
    [
      [
        [OPS.setTextMatrix, [[1, 0, 0, 1, 7, 9]]],
        [OPS.setTextMatrix, ["none"]],
      ],
      [7, 91],
    ],
    [[[OPS.setTextRise, [3]]], [0, 97]],
    [
      [[OPS.moveText, [20, 30]], [OPS.beginText]],
      [0, 100],
    ],
  ] as const) {
    const operations: readonly Operation[] = before;
    assert.equal(await places(...operations, show("a")), [expected], JSON.stringify(before));
  }
});

test("letters are as far apart as the text operators say", async () => {
  for (const [before, expected] of [
    [[OPS.setCharSpacing, [1]], 6],
    [[OPS.setWordSpacing, [1]], 5],
    [[OPS.setHScale, [50]], 2.5],
  ] as const) {
    assert.is((await places(before, show("a", "b")))[1]?.[0], expected);
  }
});

test("letters without ink are those of two modes", async () => {
  const { glyphs } = await drawn(
    font,
    ...[0, 2, 3, 7, 0].flatMap((mode) => [[OPS.setTextRenderingMode, [mode]] as const, show("a")]),
  );
  assert.equal(
    glyphs.map(({ isInvisible }) => isInvisible),
    [false, false, true, true, false],
  );
});

test("boxes and large pictures know how many letters were drawn before them", async () => {
  const { boxes, covers } = await drawn(
    font,
    ...[show("a", "b"), path(OPS.fill, box), show("c")],
    ...[[OPS.save] as const, picturePlace, [OPS.restore] as const],
  );
  assert.equal([boxes[0]?.after, covers[0]?.after], [2, 3]);
});

test.run();
