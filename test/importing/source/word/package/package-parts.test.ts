import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  decodedXml,
  openPackage,
} from "../../../../../src/importing/source/word/package/package-parts.ts";
import { zip } from "../../../zip.ts";

/** XML 1.0, 4.3.3 and appendix F: the byte order marks. */
for (const [what, bytes, text] of [
  ["without a mark, as UTF-8", [0x3c, 0xc3, 0xa9], "<é"],
  ["with the mark of UTF-8", [0xef, 0xbb, 0xbf, 0x3c], "<"],
  ["with the mark FF FE, as UTF-16 with the lower byte first", [0xff, 0xfe, 0x3c, 0x00], "<"],
  ["with the mark FE FF, as UTF-16 with the higher byte first", [0xfe, 0xff, 0x00, 0x3c], "<"],
  ["with FF and no mark, as UTF-8", [0xff, 0x3c], "\uFFFD<"],
  ["with FE and no mark, as UTF-8", [0xfe, 0x3c], "\uFFFD<"],
  ["with a letter and FE, as UTF-8", [0x3c, 0xfe], "<\uFFFD"],
  ["with a letter and FF, as UTF-8", [0x3c, 0xff], "<\uFFFD"],
] as const) {
  test(`XML ${what}, is read`, () => assert.is(decodedXml(Uint8Array.from(bytes)), text));
}

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relationships = (...all: readonly string[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join("")}</Relationships>`;
const relationship = (id: string, kind: string, target: string, more = "") =>
  `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}" ${more}/>`;
const open = (files: Readonly<Record<string, string>>) =>
  openPackage(
    zip(
      Object.entries(files).map(([name, text]) => ({
        name,
        bytes: new TextEncoder().encode(text),
      })),
    ),
  );

test("the text is the part that the package names, if it is there", async () => {
  const main = async (target: string) => {
    const said = relationships(relationship("r", "officeDocument", target));
    return (await open({ "_rels/.rels": said, "word/text.xml": "<a/>" })).main;
  };
  assert.equal(
    [await main("word/text.xml"), await main("/word/text.xml"), await main("word/gone.xml")],
    ["word/text.xml", "word/text.xml", "word/document.xml"],
  );
  assert.is((await open({ "word/document.xml": "<a/>" })).main, "word/document.xml");
});

test("a part’s relationships lead to parts next to it, to parts of the package, and outside", async () => {
  const parts = await open({
    "word/document.xml": "<a/>",
    "word/_rels/document.xml.rels": relationships(
      relationship("a", "footnotes", "footnotes.xml"),
      relationship("b", "footnotes", "/word/footnotes.xml"),
      relationship("c", "hyperlink", "https://a.example/", 'TargetMode="External"'),
    ),
  });
  assert.equal(
    parts
      .relationships("word/document.xml")
      .map(({ id, target, isExternal }) => [id, target, isExternal]),
    [
      ["a", "word/footnotes.xml", false],
      ["b", "word/footnotes.xml", false],
      ["c", "https://a.example/", true],
    ],
  );
});

for (const [name, isRead] of [
  ["word/document.xml", true],
  ["word/charts/chart1.xml", true],
  ["word/_rels/document.xml.rels", true],
  ["word/theme/theme1.xml", false],
  ["word/fonts/font1.xml", false],
  ["word/media/picture.xml", false],
  ["word/webSettings.xml", false],
  ["word/fontTable.xml", false],
  ["word/people.xml", false],
  ["word/document.xml.bin", false],
  ["word/picture.png", false],
  ["docs/word/document.xml", false],
  ["docProps/core.xml", false],
] as const) {
  test(`the part ${name} is ${isRead ? "read" : "there and not read"}`, async () => {
    const parts = await open({ [name]: "<a/>" });
    assert.is(parts.has(name), true);
    assert.is(parts.xml(name) !== undefined, isRead);
  });
}

test.run();
