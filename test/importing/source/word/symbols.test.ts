import { test } from "uvu";
import * as assert from "uvu/assert";
import { parseXml } from "../../../../src/importing/source/word/package/xml.ts";
import { lettersOf, signOf } from "../../../../src/importing/source/word/printed-signs.ts";
import type { RunLook } from "../../../../src/importing/source/word/styles.ts";
import { isSymbolFont, symbolAsUnicode } from "../../../../src/importing/source/word/symbols.ts";

/** The signs as Microsoft’s fonts print them. */
for (const [font, code, sign] of [
  ["Wingdings", 0xf0fc, "✓"],
  ["Wingdings", 0xfc, "✓"],
  ["wingdings", 0xf0fb, "✗"],
  ["Wingdings", 0xf0df, "←"],
  ["Wingdings", 0xf0e0, "→"],
  ["Wingdings", 0xf0e1, "↑"],
  ["Wingdings", 0xf0e2, "↓"],
  ["Wingdings", 0xf0e3, "↖"],
  ["Wingdings", 0xf0e6, "↘"],
  ["Symbol", 0xf0b7, "•"],
  ["Symbol", 0x61, "α"],
  ["Symbol", 0xf0ff, null],
  ["Wingdings", 0xf100, "\uF100"],
  ["Wingdings", 0x100, "Ā"],
  ["Wingdings", 0xefff, "\uEFFF"],
] as const) {
  test(`${font} prints U+${code.toString(16)} as ${sign ?? "nothing that Unicode has"}`, () =>
    assert.is(symbolAsUnicode(font, code), sign));
}

test("a symbol font is known by its whole name, in any case", () => {
  assert.equal(["Wingdings 3", "SYMBOL", "Arial", "Symbols", null].map(isSymbolFont), [
    true,
    true,
    false,
    false,
    false,
  ]);
});

/** The sign of an element, with how many were reported as without a counterpart. */
function sign(attributes: string) {
  const told: unknown[] = [];
  const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const symex = "http://schemas.microsoft.com/office/word/2015/wordml/symex";
  const element = parseXml(`<w:sym xmlns:w="${main}" xmlns:x="${symex}" ${attributes}/>`, "a.xml");
  return [signOf(element, (found) => told.push(found)), told.length];
}

for (const [attributes, expected] of [
  ['w:font="Wingdings" w:char="F0FC"', ["✓", 0]],
  ['w:char="20"', [" ", 0]],
  ['w:char="1F"', ["", 0]],
  ['w:char="0"', ["", 0]],
  ['w:char="none"', ["", 0]],
  ["", ["", 0]],
  ['w:char="D7FF"', ["\uD7FF", 0]],
  ['w:char="D800"', ["", 0]],
  ['w:char="DFFF"', ["", 0]],
  ['w:char="E000"', ["\uE000", 1]],
  ['w:char="F8FF"', ["\uF8FF", 1]],
  ['w:char="F900"', ["\uF900", 0]],
  ['w:char="10FFFF"', ["\u{10FFFF}", 0]],
  ['w:char="110000"', ["", 0]],
  ['x:font="Segoe UI Emoji" x:char="1F600"', ["😀", 0]],
  ['w:font="Symbol" w:char="F0FF"', ["\uF0FF", 1]],
] as const) {
  test(`a sign of ${attributes || "no character"} prints “${expected[0]}”${expected[1] > 0 ? ", and is reported" : ""}`, () =>
    assert.equal(sign(attributes), expected));
}

const letters = (text: string, font: string | null) => {
  const told: unknown[] = [];
  return [lettersOf(text, { font } as RunLook, (found) => told.push(found)), told.length];
};

test("letters of a symbol font are signs, with their spaces, and those of another are letters", () => {
  assert.equal(letters("ü ü", "Wingdings"), ["✓ ✓", 0]);
  assert.equal(letters("ü ü", "Arial"), ["ü ü", 0]);
  assert.equal(letters("ü", null), ["ü", 0]);
});

test("a letter of a font’s own, and of no known symbol font, is reported once", () => {
  assert.equal(letters("a\uF0FC\uF0FC", "Arial"), ["a\uF0FC\uF0FC", 1]);
});

test("the importer’s own marks in a file are no letters", () => {
  assert.equal(letters("a\uFDD0b", null), ["ab", 0]);
});

test.run();
