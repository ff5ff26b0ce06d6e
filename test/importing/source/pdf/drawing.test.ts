import { getResolvedPDFJS } from "unpdf";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { drawingOf } from "../../../../src/importing/source/pdf/drawing.ts";

const { OPS } = await getResolvedPDFJS();

/** What a page shows after it fills a shape with a colour; the path is given in pdf.js’s numbers. */
const filled = (colour: string, path: readonly number[]) =>
  drawingOf(
    {
      fnArray: [OPS.setFillRGBColor, OPS.constructPath],
      argsArray: [[colour], [OPS.fill, [Float32Array.from(path)], [10, 10, 110, 30]]],
    },
    [1, 0, 0, 1, 0, 0],
    () => [0.001, 0, 0, 0.001, 0, 0],
  );

const box = [0, 10, 10, 1, 110, 10, 1, 110, 30, 1, 10, 30, 4];
const curve = [0, 10, 10, 2, 50, 10, 110, 20, 110, 30, 4];

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

test.run();
