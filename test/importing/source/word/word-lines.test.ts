import { test } from "uvu";
import * as assert from "uvu/assert";
import { WordLines } from "../../../../src/importing/source/word/word-lines.ts";

type Given = readonly [text: string, number?: string | undefined, heading?: number];

/** What the lines are once these paragraphs are added. */
function made(paragraphs: readonly Given[], inBody = false) {
  const lines = new WordLines(inBody);
  for (const [text, number, heading = 0] of paragraphs)
    lines.addParagraph({
      text,
      style: { heading },
      number: number === undefined ? null : { text: number },
    });
  return lines;
}
const texts = (...paragraphs: readonly Given[]) => made(paragraphs).lines.map(({ text }) => text);

for (const [what, paragraph, opens] of [
  ["a section’s name", ["Purpose of the report"], true],
  ["the first section’s number", ["1.0 Lamps"], true],
  ["its number without a dot", ["1 Lamps"], true],
  ["its number with a dot", ["1. Lamps"], true],
  ["the first paragraph’s number", ["1.1 Lamps"], true],
  ["a later number", ["2 Lamps"], false],
  ["a day", ["12 March 2024"], false],
  ["a number within", ["Item 1 Lamps"], false],
  ["an automatic number before a heading", ["1. Lamps", "1.", 2], true],
  ["an automatic letter before a heading", ["A Lamps", "A", 2], true],
  ["an automatic Roman number before capitals", ["I) LAMPS", "I)"], true],
  ["an automatic number before words", ["(A) Lamps", "(A)"], false],
  ["an automatic second number before a heading", ["B Lamps", "B", 2], false],
  ["a longer automatic number before a heading", ["AA Lamps", "AA", 2], false],
  ["a heading without a number", ["Lamps", undefined, 1], false],
] as const) {
  test(`a paragraph with ${what} ${opens ? "opens the text" : "is in the header"}`, () => {
    const lines = made([["DATE: 12 March 2024"], paragraph]);
    assert.is(lines.inHeader, !opens);
    assert.is(lines.lines.length, opens ? 4 : 2);
  });
}

test("a header has no blank lines, and there is one between it and the text", () => {
  assert.equal(texts(["DATE: 12 March 2024"], ["WARD: Abbey"], ["1.0 Lamps"], ["Lit"]), [
    ...["DATE: 12 March 2024", "WARD: Abbey", "", "1.0 Lamps", "", "Lit", ""],
  ]);
  assert.equal(texts(["1.0 Lamps"]), ["1.0 Lamps", ""]);
});

test("a header ends after 60 lines at the latest", () => {
  const lines = made(Array.from({ length: 60 }, (): Given => ["Lamps"]));
  assert.is(lines.inHeader, true);
  lines.addParagraph({ text: "Lamps", style: { heading: 0 }, number: null });
  assert.is(lines.inHeader, false);
});

for (const [what, text, heading] of [
  ["words", "Lamps", 2],
  ["120 letters", "a".repeat(120), 2],
  ["121 letters", "a".repeat(121), 0],
  ["a full stop at its end", "Lamps.", 0],
  ["a comma at its end", "Lamps,", 0],
  ["a full stop within", "Lamps. Lights", 2],
] as const) {
  test(`a paragraph in the style of a heading with ${what} is ${heading === 0 ? "no heading" : "one"}`, () =>
    assert.is(made([[text, undefined, 2]], true).lines[0]?.heading, heading));
}

test("each line of a paragraph counts, and a table counts as one", () => {
  const lines = made([["a\nb"]], true);
  assert.is(lines.next, 3);
  lines.addTable([["c"]]);
  assert.is(lines.next, 4);
  assert.equal(
    lines.lines.map(({ number, text }) => [number, text]),
    [
      [1, "a"],
      [2, "b"],
      [2, ""],
      [3, ""],
      [3, ""],
    ],
  );
});

test.run();
