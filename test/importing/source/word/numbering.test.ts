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

test("a list whose levels are those of a list style has them by the style’s own list, or by its name", () => {
  const styled = (style: string, other = "") => {
    const root = parseXml(
      `<w:numbering xmlns:w="w">
        <w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="L"/></w:abstractNum>
        <w:abstractNum w:abstractNumId="6">${other}${level(0, "upperLetter", "%1.")}</w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num>
        <w:num w:numId="9"><w:abstractNumId w:val="6"/></w:num>
      </w:numbering>`,
      "numbering.xml",
    );
    const styles = parseXml(`<w:styles xmlns:w="w">${style}</w:styles>`, "styles.xml");
    return printed(new AutomaticNumbers(new Lists(root, styles)), ["1", 0])[0];
  };
  const named = `<w:style w:styleId="L"><w:pPr><w:numPr><w:numId w:val="9"/></w:numPr></w:pPr></w:style>`;
  assert.is(styled(named), "A.");
  assert.is(styled("", '<w:styleLink w:val="L"/>'), "A.");
  assert.is(styled(""), null);
});

test("a level restarts after the level that it names, or after any above it, or never", () => {
  const counted = (restart: string) => {
    const third = level(2, "decimal", "%3").replace("<w:start", `${restart}<w:start`);
    const root = parseXml(
      `<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="0">${level(0, "decimal", "%1")}${level(1, "decimal", "%2")}${third}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
      "numbering.xml",
    );
    const numbers = new AutomaticNumbers(new Lists(root));
    return printed(numbers, ["1", 0], ["1", 1], ["1", 2], ["1", 1], ["1", 2], ["1", 0], ["1", 2])
      .filter((_, at) => [2, 4, 6].includes(at))
      .join();
  };
  assert.is(counted(""), "1,1,1");
  assert.is(counted('<w:lvlRestart w:val="1"/>'), "1,2,1");
  assert.is(counted('<w:lvlRestart w:val="0"/>'), "1,2,3");
});

test("a list starts where it says, and at nothing where it says nothing", () => {
  const first = (start: string) => {
    const own = level(0, "decimal", "%1").replace('<w:start w:val="1"/>', start);
    const root = parseXml(
      `<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="0">${own}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
      "numbering.xml",
    );
    return printed(new AutomaticNumbers(new Lists(root)), ["1", 0])[0];
  };
  assert.equal([first('<w:start w:val="4"/>'), first("")], ["4", "0"]);
});

test.run();
