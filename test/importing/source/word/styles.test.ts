import { test } from "uvu";
import * as assert from "uvu/assert";
import { parseXml } from "../../../../src/importing/source/word/package/xml.ts";
import { Styles } from "../../../../src/importing/source/word/styles.ts";

const main = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const style = (id: string, content: string, attributes = "") =>
  `<w:style w:type="paragraph" w:styleId="${id}" ${attributes}>${content}</w:style>`;
const styles = (...all: readonly string[]) =>
  new Styles(parseXml(`<w:styles ${main}>${all.join("")}</w:styles>`, "word/styles.xml"));
const name = (words: string) => `<w:name w:val="${words}"/>`;
const basedOn = (id: string) => `<w:basedOn w:val="${id}"/>`;

for (const [words, heading] of [
  ["heading 1", 1],
  ["Heading 6", 6],
  ["heading 7", 0],
  ["heading 12", 0],
  ["Sub-heading 1", 0],
  ["heading 1 Char", 0],
] as const) {
  test(`the style “${words}” is ${heading === 0 ? "no heading’s" : `that of level ${heading}`}`, () =>
    assert.is(styles(style("A", name(words))).paragraph("A").heading, heading));
}

test("a style is a heading’s if one that it is based on is, and the nearest counts", () => {
  const all = styles(
    style("A", name("heading 1")),
    style("B", name("Ours") + basedOn("A")),
    style("C", name("heading 3") + basedOn("B")),
  );
  assert.equal(
    ["A", "B", "C"].map((id) => all.paragraph(id).heading),
    [1, 1, 3],
  );
});

for (const [what, attributes, heading] of [
  ["1", 'w:default="1"', 2],
  ["true", 'w:default="true"', 2],
  ["on", 'w:default="on"', 2],
  ["0", 'w:default="0"', 0],
  ["another number", 'w:default="11"', 0],
  ["nothing", "", 0],
] as const) {
  test(`a style whose default is ${what} ${heading ? "is" : "is not"} that of paragraphs without one`, () => {
    const all = styles(style("A", name("heading 2"), attributes));
    assert.equal(
      [undefined, "gone"].map((id) => all.paragraph(id).heading),
      [heading, heading],
    );
  });
}

test("a default style of characters is not that of paragraphs", () => {
  const character = style("A", name("heading 2"), 'w:default="1"').replace(
    "paragraph",
    "character",
  );
  assert.is(styles(character).paragraph(undefined).heading, 0);
});

test("styles that are based on one another in a circle, or on more than twenty, end", () => {
  const circle = styles(style("A", basedOn("B")), style("B", basedOn("A")));
  assert.is(circle.paragraph("A").heading, 0);
  const chain = (length: number) =>
    styles(
      ...Array.from({ length }, (_, at) => style(`${at}`, basedOn(`${at + 1}`))),
      style(`${length}`, name("heading 1")),
    ).paragraph("0").heading;
  assert.equal([chain(19), chain(20)], [1, 0]);
});

const list = (content: string) => `<w:pPr><w:numPr>${content}</w:numPr></w:pPr>`;
const id = '<w:numId w:val="5"/>';
const level = (at: number) => `<w:ilvl w:val="${at}"/>`;

for (const [what, own, base, expected] of [
  ["that names it with its level", list(id + level(2)), "", ["5", 2, "A"]],
  ["that names it alone", list(id), "", ["5", undefined, "A"]],
  ["that names it, based on one with a level", list(id), list(level(3)), ["5", undefined, "A"]],
  ["with a level, based on one that names it", list(level(1)), list(id + level(3)), ["5", 1, "B"]],
  ["based on one that names it", "", list(id + level(3)), ["5", 3, "B"]],
  ["with a level alone", list(level(1)), "", [undefined, 1, undefined]],
] as const) {
  test(`a list is that of a style ${what}`, () => {
    const found = styles(style("A", own + basedOn("B")), style("B", base)).paragraph("A").list;
    assert.equal([found.id, found.level, found.namedBy], expected);
  });
}

const properties = (content: string) =>
  parseXml(`<w:rPr ${main}>${content}</w:rPr>`, "word/document.xml");
const none = styles();
const look = (content: string, all = none, around?: string) => all.run(properties(content), around);

for (const [content, height] of [
  ['<w:vertAlign w:val="superscript"/>', "raised"],
  ['<w:vertAlign w:val="subscript"/>', "lowered"],
  ['<w:vertAlign w:val="baseline"/>', null],
  ['<w:position w:val="4"/>', "raised"],
  ['<w:position w:val="3"/>', null],
  ['<w:position w:val="-4"/>', "lowered"],
  ['<w:position w:val="-3"/>', null],
  ["", null],
] as const) {
  test(`words with ${content || "nothing"} are ${height ?? "on the line"}`, () =>
    assert.is(look(content).height, height));
}

for (const [content, how] of [
  ['<w:u w:val="single"/>', "underlined"],
  ['<w:u w:val="double"/>', "underlined twice"],
  ['<w:u w:val="none"/>', null],
  ['<w:highlight w:val="yellow"/>', "highlighted in yellow"],
  ['<w:highlight w:val="none"/>', null],
  ['<w:color w:val="FF0000"/>', "in the colour FF0000"],
  ['<w:color w:val="auto"/>', null],
  ['<w:color w:val="AUTO"/>', null],
  ['<w:color w:val="000000"/>', null],
  ['<w:color w:val="0000001"/>', "in the colour 0000001"],
  ['<w:color w:val="10000000"/>', "in the colour 10000000"],
  ['<w:color w:val="black"/>', null],
  [
    '<w:u w:val="none"/><w:highlight w:val="yellow"/><w:color w:val="FF0000"/>',
    "highlighted in yellow",
  ],
] as const) {
  test(`words with ${content} are ${how ?? "like others"}`, () =>
    assert.is(look(content).setApart, how));
}

const strike = "<w:rPr><w:strike/></w:rPr>";
const off = '<w:rPr><w:strike w:val="0"/></w:rPr>';
const chosen = '<w:rStyle w:val="C"/>';

/** ECMA-376 part 1, 17.7.3: a toggle property that both styles switch on is off. */
for (const [what, own, ofWords, around, struck] of [
  ["neither", "", "", "", false],
  ["the style of the words", chosen, strike, "", true],
  ["the style of the paragraph", chosen, "", strike, true],
  ["both styles", chosen, strike, strike, false],
  ["both styles and themselves", `${chosen}<w:strike/>`, strike, strike, true],
  ["the paragraph’s style, and not themselves", '<w:strike w:val="0"/>', "", strike, false],
  ["a style that says no and one that says yes", chosen, off, strike, true],
] as const) {
  test(`words are ${struck ? "" : "not "}struck by ${what}`, () => {
    const all = styles(style("P", around), style("C", ofWords));
    assert.is(look(own, all, "P").struck, struck);
  });
}

test("words are struck twice over by any of their styles, and not where that is switched off", () => {
  const all = styles(style("P", "<w:rPr><w:dstrike/></w:rPr>"));
  assert.equal(
    ["", '<w:dstrike w:val="0"/>'].map((own) => look(own, all, "P").struck),
    [true, false],
  );
});

test("words are bold by themselves or their own style, and not by their paragraph’s", () => {
  const bold = "<w:rPr><w:b/></w:rPr>";
  const all = styles(style("P", bold), style("C", bold));
  assert.equal(
    ["<w:b/>", chosen, ""].map((own) => look(own, all, "P").bold),
    [true, true, false],
  );
});

test("a font is that of the nearest that names one", () => {
  const all = styles(
    "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:hAnsi='Serif'/></w:rPr></w:rPrDefault></w:docDefaults>",
    style("P", '<w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Sans"/></w:rPr>'),
  );
  assert.equal(
    [look("", all, "P").font, look("", all).font, look("").font],
    ["Symbol", "Serif", null],
  );
});

for (const [content, expected] of [
  ["<w:rPr><w:strike/></w:rPr>", true],
  ["<w:rPr><w:dstrike/></w:rPr>", true],
  ["<w:tblStylePr><w:rPr><w:vanish/></w:rPr></w:tblStylePr>", true],
  ['<w:rPr><w:strike w:val="0"/></w:rPr>', false],
  ['<w:rPr><w:strike w:val="false"/></w:rPr>', false],
  ['<w:rPr><w:strike w:val="offset"/></w:rPr>', true],
  ["<w:rPr><w:b/></w:rPr>", false],
  [basedOn("B"), true],
] as const) {
  test(`a table’s style with ${content} ${expected ? "strikes or hides words" : "does neither"}`, () =>
    assert.is(styles(style("A", content), style("B", strike)).strikesOrHides("A"), expected));
}

test.run();
