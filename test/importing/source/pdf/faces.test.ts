import { test } from "uvu";
import * as assert from "uvu/assert";
import { faceNamed } from "../../../../src/importing/source/pdf/faces.ts";

for (const [name, face, bold, italic] of [
  ["FAAABE+Arial-BoldMT", "Arial-BoldMT", true, false],
  ["ABCDEF+Times-Italic", "Times-Italic", false, true],
  ["Helvetica-BoldOblique", "Helvetica-BoldOblique", true, true],
  ["calibri-heavy", "calibri-heavy", true, false],
  ["ABCDE+Arial", "ABCDE+Arial", false, false],
] as const) {
  test(`a font’s face by its name: ${name}`, () =>
    assert.equal(faceNamed({ name }), { face, bold, italic }));
}

test("a font without a name has no face", () => {
  for (const font of [null, undefined, "Arial", {}])
    assert.equal(faceNamed(font), { face: "", bold: false, italic: false });
});

test.run();
