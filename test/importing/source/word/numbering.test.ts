import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  AutomaticNumbers,
  Lists,
} from "../../../../src/importing/source/word/numbers/numbering.ts";
import { parseXml } from "../../../../src/importing/source/word/package/xml.ts";

const level = (at: number, format: string, text: string, more = "") =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

const numbering = parseXml(
  `<w:numbering xmlns:w="w">
    <w:abstractNum w:abstractNumId="0">${level(0, "decimal", "%1.0")}${level(1, "decimal", "%1.%2")}</w:abstractNum>
    <w:abstractNum w:abstractNumId="1">${level(0, "upperRoman", "%1.")}${level(1, "lowerLetter", "(%2)")}${level(2, "decimal", "%1.%3", "<w:isLgl/>")}</w:abstractNum>
    <w:abstractNum w:abstractNumId="2">${level(0, "bullet", "x")}${level(1, "none", "")}</w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
    <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
    <w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
    <w:num w:numId="4"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>
  </w:numbering>`,
  "numbering.xml",
);

const printed = (numbers: AutomaticNumbers, ...paragraphs: readonly [string, number][]) =>
  paragraphs.map(([id, at]) => numbers.next(id, at)?.text ?? null);

test("sections and paragraphs count on, and paragraphs begin again in each section", () => {
  const numbers = new AutomaticNumbers(new Lists(numbering));
  assert.equal(printed(numbers, ["1", 0], ["1", 1], ["1", 1], ["1", 0], ["1", 1]), [
    "1.0",
    "1.1",
    "1.2",
    "2.0",
    "2.1",
  ]);
});

test("a list that is told to start at a number goes on from it", () => {
  const numbers = new AutomaticNumbers(new Lists(numbering));
  assert.equal(printed(numbers, ["1", 0], ["4", 0], ["4", 1], ["1", 0]), [
    "1.0",
    "7.0",
    "7.1",
    "8.0",
  ]);
});

test("letters, Roman figures and plain figures are as Word prints them", () => {
  const numbers = new AutomaticNumbers(new Lists(numbering));
  assert.equal(
    printed(numbers, ["2", 0], ["2", 0], ["2", 0], ["2", 0], ["2", 1], ["2", 1], ["2", 2]),
    ["I.", "II.", "III.", "IV.", "(a)", "(b)", "4.1"],
  );
});

test("a bullet is a bullet, and what prints nothing is nothing", () => {
  const numbers = new AutomaticNumbers(new Lists(numbering));
  assert.equal(printed(numbers, ["3", 0], ["3", 1], ["9", 0]), ["•", null, null]);
});

test.run();
