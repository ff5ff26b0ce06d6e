import { test } from "uvu";
import * as assert from "uvu/assert";
import { Fields, isLeftOut, linkOf } from "../../../../src/importing/source/word/fields.ts";
import { parseXml } from "../../../../src/importing/source/word/package/xml.ts";

for (const [instruction, address] of [
  [' HYPERLINK "https://a.example/x" ', "https://a.example/x"],
  ["HYPERLINK https://a.example/x", "https://a.example/x"],
  [' hyperlink "https://a.example/x" \\l "part" ', "https://a.example/x#part"],
  [' HYPERLINK "https://a.example/x" \\o "tip" \\l part ', "https://a.example/x#part"],
  [' HYPERLINK \\l "part" ', null],
  [' REF HYPERLINK "https://a.example/x" ', null],
  [" PAGE ", null],
] as const) {
  test(`the field “${instruction.trim()}” links to ${address ?? "no page"}`, () =>
    assert.is(linkOf(instruction), address));
}

for (const [instruction, expected] of [
  [' TOC \\o "1-3" ', true],
  ["INDEX", true],
  ["toa", true],
  ["TOCS", false],
  [" REF TOC ", false],
] as const) {
  test(`the result of “${instruction.trim()}” is ${expected ? "left out" : "kept"}`, () =>
    assert.is(isLeftOut(instruction), expected));
}

const character = (form = "") =>
  parseXml(
    `<w:fldChar xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${form}</w:fldChar>`,
    "word/document.xml",
  );
const form = (content: string) => character(`<w:ffData>${content}</w:ffData>`);

/** What an ended field prints besides its result, and whether that is reported as lacking. */
function ended(instruction: string, hasResult: boolean, begin = character()) {
  const fields = new Fields();
  fields.begin(begin);
  fields.instruct(instruction);
  if (hasResult) fields.separate();
  const { text, found } = fields.end();
  return [text, found === undefined ? "nothing" : found.leftOut ? "lacking" : "told"];
}
const list = (more: string) =>
  form(`<w:ddList>${more}<w:listEntry w:val="Red"/><w:listEntry w:val="Green"/></w:ddList>`);
const box = (more: string) => form(`<w:checkBox>${more}</w:checkBox>`);

for (const [what, found, expected] of [
  ["a page’s number with its result", ended(" PAGE ", true), ["", "nothing"]],
  ["a page’s number without it", ended(" PAGE ", false), ["", "lacking"]],
  ["an index mark", ended(' XE "lamps" ', false), ["", "nothing"]],
  ["a name that only begins like an index mark", ended(" XEROX ", false), ["", "lacking"]],
  ["an empty field", ended("  ", false), ["", "nothing"]],
  ["a table of contents", ended(" TOC ", true), ["", "told"]],
  ["the day of printing", ended(" DATE ", true), ["", "told"]],
  ["the day of printing, never printed", ended(" DATE ", false), ["", "lacking"]],
  ["the day of saving", ended(" savedate ", true), ["", "told"]],
  ["a name that only begins like a day", ended(" DATES ", true), ["", "nothing"]],
  ["a button", ended(" MACROBUTTON Next Click here ", false), ["Click here", "nothing"]],
  [
    "a button’s words over lines",
    ended(" GOTOBUTTON x Click\nhere ", false),
    ["Click\nhere", "nothing"],
  ],
  ["a button named later", ended(" X GOTOBUTTON x Click ", false), ["", "lacking"]],
  [
    "a drop-down’s choice",
    ended(" FORMDROPDOWN ", false, list('<w:result w:val="1"/>')),
    ["Green", "nothing"],
  ],
  [
    "a drop-down’s default",
    ended(" FORMDROPDOWN ", false, list('<w:default w:val="1"/>')),
    ["Green", "nothing"],
  ],
  [
    "a drop-down’s choice before its default",
    ended(" FORMDROPDOWN ", false, list('<w:result w:val="0"/><w:default w:val="1"/>')),
    ["Red", "nothing"],
  ],
  ["a drop-down’s first entry", ended(" FORMDROPDOWN ", false, list("")), ["Red", "nothing"]],
  [
    "a drop-down’s entry that is not there",
    ended(" FORMDROPDOWN ", false, list('<w:result w:val="7"/>')),
    ["", "nothing"],
  ],
  ["a box that is ticked", ended(" FORMCHECKBOX ", false, box("<w:checked/>")), ["☒", "nothing"]],
  [
    "a box that is ticked by default",
    ended(" FORMCHECKBOX ", false, box("<w:default/>")),
    ["☒", "nothing"],
  ],
  [
    "a box whose tick was taken out",
    ended(" FORMCHECKBOX ", false, box('<w:checked w:val="0"/><w:default/>')),
    ["☐", "nothing"],
  ],
  ["a box of which nothing is said", ended(" FORMCHECKBOX ", false, box("")), ["☐", "nothing"]],
] as const) {
  test(`${what} prints “${expected[0]}”; ${expected[1]}`, () => assert.equal(found, expected));
}

test("a field prints nothing until its result, nor in a table of contents", () => {
  const fields = new Fields();
  assert.is(fields.isSilent, false);
  fields.begin(character());
  fields.instruct(" REF x ");
  assert.equal([fields.isSilent, fields.isBroken], [true, true]);
  fields.separate();
  fields.instruct(" TOC ");
  assert.equal([fields.isSilent, fields.isBroken], [false, false]);
  fields.begin(character());
  fields.instruct(" TOC ");
  fields.separate();
  assert.is(fields.isSilent, true);
  fields.end();
  assert.is(fields.isSilent, false);
});

test("words are in the nearest link around them", () => {
  const fields = new Fields();
  assert.is(fields.address, null);
  for (const instruction of [' HYPERLINK "https://a.example/" ', " REF x "]) {
    fields.begin(character());
    fields.instruct(instruction);
    fields.separate();
  }
  assert.is(fields.address, "https://a.example/");
});

test("what ends more often than it began, or goes on without a beginning, is no field", () => {
  const fields = new Fields();
  fields.separate();
  fields.instruct("TOC");
  assert.equal(fields.end(), { text: "" });
});

test.run();
