import { PDFBool, PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  letsThrough,
  opaquePicturesIn,
} from "../../../../src/importing/source/pdf/opaque-pictures.ts";

for (const [what, settings, expected] of [
  ["nothing", [], null],
  ["no list", null, null],
  ["the width of lines", [["LW", 2]], null],
  ["full opacity", [["ca", 1]], false],
  ["less than full opacity", [["ca", 0.99]], true],
  ["colours that cover", [["BM", "source-over"]], false],
  ["colours that mix", [["BM", "multiply"]], true],
  ["no mask", [["SMask", false]], false],
  ["a mask", [["SMask", {}]], true],
  [
    "full opacity and a mask",
    [
      ["ca", 1],
      ["SMask", {}],
    ],
    true,
  ],
] as const) {
  const said = expected === null ? "says nothing of" : expected ? "shows" : "hides";
  test(`a setting of ${what} ${said} what is under a drawing`, () => {
    assert.is(letsThrough(settings), expected);
  });
}

type Entry = readonly [name: string, value: "mask" | true | false];

/** A PDF whose page has pictures with these entries, or a form with them so many forms deep. */
async function pdf(pictures: readonly (readonly Entry[])[], depth = 0): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const page = document.addPage();
  const { context } = document;
  const objects = pictures.map((entries) => {
    const picture = context.stream("", { Subtype: "Image" });
    for (const [name, value] of entries) {
      const entry = value === "mask" ? context.obj({}) : value ? PDFBool.True : PDFBool.False;
      picture.dict.set(PDFName.of(name), entry);
    }
    return context.register(picture);
  });
  let named = context.obj(Object.fromEntries(objects.map((object, at) => [`P${at}`, object])));
  for (let at = 0; at < depth; at += 1) {
    const form = context.stream("", { Subtype: "Form", Resources: { XObject: named } });
    named = context.obj({ F: context.register(form) });
  }
  page.node.set(PDFName.of("Resources"), context.obj({ XObject: named }));
  return document.save();
}

for (const [what, pictures, depth, expected] of [
  ["without pictures", [], 0, false],
  ["with a picture", [[]], 0, true],
  ["with a picture that has a soft mask", [[["SMask", "mask"]]], 0, false],
  ["with a picture that has a mask", [[["Mask", "mask"]]], 0, false],
  ["with a picture that is a mask", [[["ImageMask", true]]], 0, false],
  ["with a picture that is no mask", [[["ImageMask", false]]], 0, true],
  ["with two pictures of which one has a mask", [[], [["Mask", "mask"]]], 0, false],
  ["with a picture in a form", [[]], 1, true],
  ["with a picture three forms deep", [[]], 3, true],
  ["with a picture four forms deep", [[]], 4, false],
] as const) {
  test(`a page ${what} ${expected ? "hides" : "does not hide"} the words under it`, async () => {
    assert.is(await opaquePicturesIn(await pdf(pictures, depth))(1), expected);
  });
}

test("a file that cannot be looked at is taken to hide its words", async () => {
  assert.is(await opaquePicturesIn(Buffer.from("no PDF"))(1), true);
});

test.run();
