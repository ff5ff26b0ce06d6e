import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  elementsWithin,
  parseXml,
  textOf,
} from "../../../../src/importing/source/word/package/xml.ts";
import { blocksOf } from "../../../../src/importing/source/word/paragraphs.ts";
import { Styles } from "../../../../src/importing/source/word/styles.ts";
import { p } from "./word-document.ts";

const main =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const styles = new Styles(
  parseXml(
    `<w:styles ${main}><w:style w:type="paragraph" w:styleId="H"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>`,
    "word/styles.xml",
  ),
);

/** The blocks of a body: the words of each paragraph, joined by "+", with its bearer; or its kind. */
function blocks(...content: readonly string[]) {
  const body = parseXml(`<w:body ${main}>${content.join("")}</w:body>`, "word/document.xml");
  return blocksOf(body, styles).map((block) => {
    if (block.kind !== "paragraphs") return `${block.kind} ${block.element.name}`;
    const words = (element: (typeof block.elements)[number]) =>
      elementsWithin(element, "w:t").map(textOf).join("");
    return `${block.elements.map(words).join("+")} of ${words(block.bearer)}${block.isEnded ? "" : ", not ended"}`;
  });
}
const marked = (mark: string) => `<w:rPr>${mark}</w:rPr>`;

for (const [what, properties, expected] of [
  ["nothing special", "", ["a of a", "b of b"]],
  ["a deleted end mark", marked("<w:del/>"), ["a+b of b"]],
  ["an end mark that was moved away", marked("<w:moveFrom/>"), ["a+b of b"]],
  ["a hidden end mark", marked("<w:vanish/>"), ["a+b of a"]],
  ["a hidden end mark that is a style’s", '<w:pStyle w:val="H"/>', ["a+b of a"]],
  ["an end mark that is not hidden", marked('<w:vanish w:val="0"/>'), ["a of a", "b of b"]],
  ["an end mark of a run-in heading", marked("<w:specVanish/>"), ["a+b of a"]],
  ["a drop cap", '<w:framePr w:dropCap="drop"/>', ["a+b of b"]],
  ["a drop cap in the margin", '<w:framePr w:dropCap="margin"/>', ["a+b of b"]],
  ["a frame without one", '<w:framePr w:dropCap="none"/>', ["a of a", "b of b"]],
  ["a frame of another kind", '<w:framePr w:dropCap="dropped"/>', ["a of a", "b of b"]],
] as const) {
  test(`a paragraph with ${what}, and the next: ${expected.join(", ")}`, () =>
    assert.equal(blocks(p("a", properties), p("b")), expected));
}

test("a last paragraph whose end mark is deleted is not ended", () => {
  assert.equal(blocks(p("a", marked("<w:del/>"))), ["a of a, not ended"]);
  assert.equal(blocks(p("a", marked("<w:del/>")), "<w:tbl/>"), [
    "a of a, not ended",
    "table w:tbl",
  ]);
});

for (const name of [
  "w:sdt",
  "w:sdtContent",
  "w:customXml",
  "w:smartTag",
  "w:ins",
  "w:moveTo",
  "mc:AlternateContent",
  "mc:Choice",
]) {
  test(`${name} is around its paragraphs`, () =>
    assert.equal(blocks(`<${name}>${p("a")}</${name}>`), ["a of a"]));
}
for (const name of [
  "w:sectPr",
  "w:sdtPr",
  "w:sdtEndPr",
  "w:tcPr",
  "w:customXmlPr",
  "w:smartTagPr",
  "mc:Fallback",
]) {
  test(`${name} holds properties and no paragraphs`, () =>
    assert.equal(blocks(`<${name}>${p("a")}</${name}>`), []));
}
test("an element of another namespace is another block, whatever its name", () => {
  const other = `<yw:sdt xmlns:yw="urn:other">${p("a")}</yw:sdt>`;
  assert.equal(blocks(other), ["other yw:sdt"]);
  assert.equal(blocks(other.replaceAll("sdt", "sectPr")), ["other yw:sectPr"]);
  const choice = `<ymc:Choice xmlns:ymc="urn:other">${p("a")}</ymc:Choice>`;
  assert.equal(blocks(choice), ["other ymc:Choice"]);
  assert.equal(blocks(choice.replaceAll("Choice", "Fallback")), ["other ymc:Fallback"]);
});

for (const name of ["w:sdtPrs", "w:xsdt", "mc:Fallbacks", "w:altChunk", "mc:Choices"]) {
  test(`${name} is another block`, () =>
    assert.equal(blocks(`<${name}>${p("a")}</${name}>`), [`other ${name}`]));
}

test.run();
