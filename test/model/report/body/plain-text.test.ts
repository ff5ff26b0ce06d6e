import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Block, Inline } from "../../../../src/model/report/body/block.ts";
import {
  blockText,
  headingText,
  inlineText,
  paragraphText,
  printedText,
  sectionsText,
} from "../../../../src/model/report/body/plain-text.ts";
import type { Paragraph, Section } from "../../../../src/model/report/body/section.ts";

const words = (text: string): Inline[] => [{ kind: "text", text }];
const prose = (text: string): Block => ({ kind: "prose", content: words(text) });

function paragraph(number: string | null, ...blocks: Block[]): Paragraph {
  const addressed = blocks.map((block, index) => ({ anchor: `x-${index + 1}`, block }));
  return { number, anchor: "x", blocks: addressed, line: 1 };
}

function section(number: string | null, heading: string, ...paragraphs: Paragraph[]): Section {
  return { number, anchor: "s", heading: words(heading), paragraphs, line: 1 };
}

test("every character of inline content is printed, whatever its markup", () => {
  const content: Inline[] = [
    { kind: "text", text: "see " },
    { kind: "strong", content: [{ kind: "struck", content: words("the") }] },
    { kind: "line-break" },
    { kind: "link", href: "https://a.example/", content: words("map") },
  ];
  assert.is(printedText(content), "see the\nmap");
  assert.is(inlineText(content), "see [struck: the]\nmap");
});

test("struck words of which none is left are not words", () => {
  assert.is(inlineText([{ kind: "struck", content: [] }]), "");
});

test("marking is left behind and words stay", () => {
  const content: Inline[] = [
    { kind: "text", text: "The " },
    { kind: "strong", content: [{ kind: "emphasis", content: words("whole") }] },
    { kind: "line-break" },
    { kind: "link", href: "https://example.org/", content: words("list") },
  ];
  assert.is(inlineText(content), "The whole\nlist");
});

test("items are one under another with their marks, with tabs between cells", () => {
  const list: Block = {
    kind: "list",
    items: [
      { marker: "1)", anchor: null, blocks: [prose("Receive; and")] },
      { marker: null, anchor: null, blocks: [prose("Consider"), prose("with care")] },
    ],
  };
  assert.is(blockText(list), "1) Receive; and\nConsider\nwith care");
  const cell = (text: string) => ({ content: words(text), align: null });
  const table: Block = {
    kind: "table",
    anchor: "table-1",
    head: [cell("Ref"), cell("Target")],
    rows: [[cell("EN 1"), cell("90%")]],
  };
  assert.is(blockText(table), "Ref\tTarget\nEN 1\t90%");
  assert.is(blockText({ kind: "preformatted", text: "a  b\n c" }), "a  b\n c");
  assert.is(blockText({ kind: "lead-in", content: words("Costs") }), "Costs");
});

test("a number comes before its words, alone where there are none", () => {
  assert.is(
    paragraphText(paragraph("1.1", prose("To consider"), prose("More"))),
    "1.1 To consider\nMore",
  );
  assert.is(paragraphText(paragraph(null, prose("None"))), "None");
  assert.is(paragraphText(paragraph("6.1")), "6.1");
  assert.is(headingText(section("1.0", "PURPOSE")), "1.0 PURPOSE");
  assert.is(headingText(section(null, "Costs")), "Costs");
});

test("a body's words come in the order in which they are printed", () => {
  const opening = section(null, "", paragraph(null, prose("For decision")));
  const purpose = section("1.0", "Purpose", paragraph("1.1", prose("To consider")));
  assert.is(sectionsText([opening, purpose]), "For decision\n\n1.0 Purpose\n\n1.1 To consider");
});

test.run();
