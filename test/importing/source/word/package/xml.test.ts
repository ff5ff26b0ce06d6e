import { test } from "uvu";
import * as assert from "uvu/assert";
import { Refusal } from "../../../../../src/importing/source/refusal.ts";
import { isOn, parseXml, switched } from "../../../../../src/importing/source/word/package/xml.ts";

const ruleOf = (text: string): string | null => {
  try {
    parseXml(text, "word/document.xml");
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.rule;
    throw error;
  }
};
const nested = (levels: number) => "<a>".repeat(levels) + "</a>".repeat(levels);

for (const [words, text, rule] of [
  ["400 levels and the root", nested(401), null],
  ["a level more", nested(402), "too-large"],
  ["a document type", '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "xml-entities"],
  ["an element that is not closed", "<a><b></a>", "broken-xml"],
  ["nothing", "", "broken-xml"],
] as const) {
  test(`the XML of a Word file with ${words} is ${rule === null ? "read" : "refused"}`, () =>
    assert.is(ruleOf(text), rule));
}

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
for (const [value, on] of [
  ["", true],
  ['w:val="1"', true],
  ['w:val="true"', true],
  ['w:val="0"', false],
  ['w:val="false"', false],
  ['w:val="off"', false],
] as const) {
  test(`a property is ${on ? "on" : "off"} with ${value === "" ? "no value" : value}`, () => {
    const properties = parseXml(`<w:rPr ${w}><w:b ${value}/></w:rPr>`, "word/document.xml");
    assert.is(isOn(properties, "w:b"), on);
    assert.is(switched(properties, "w:i"), undefined);
    assert.is(isOn(properties, "w:i"), false);
  });
}

test.run();
