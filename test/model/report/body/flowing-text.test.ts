import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Block, Inline } from "../../../../src/model/report/body/block.ts";
import {
  flowingBlock,
  flowingSections,
  flowingText,
} from "../../../../src/model/report/body/flowing-text.ts";
import { readMarkdown } from "../../../../src/reading/body/markdown.ts";
import { outline } from "../../../../src/reading/body/outline.ts";

const words = (text: string): Inline[] => [{ kind: "text", text }];
const prose = (text: string): Block => ({ kind: "prose", content: words(text) });
const sectionsOf = (markdown: string) => outline(readMarkdown(markdown), "report.md").sections;

test("a paragraph of which only the number is printed keeps it", () => {
  assert.is(
    flowingSections([
      {
        number: null,
        anchor: "a",
        heading: [],
        line: 1,
        paragraphs: [
          { number: "1.1", anchor: "1.1", line: 1, blocks: [] },
          { number: null, anchor: "a-1", line: 1, blocks: [] },
        ],
      },
    ]),
    "1.1",
  );
});

test("where a line of the file ends there is a space, and where a line is broken there is a break", () => {
  const content: Inline[] = [
    { kind: "text", text: "Salt and\n  " },
    { kind: "strong", content: words("grit") },
    { kind: "line-break" },
    { kind: "link", href: "https://example.org/", content: words("in\nwinter") },
  ];
  assert.is(flowingText(content), "Salt and grit\nin winter");
});

test("items are under one another with their marks, and what is within them is indented", () => {
  const inner: Block = {
    kind: "list",
    items: [{ marker: null, anchor: null, blocks: [prose("salt")] }],
  };
  const list: Block = {
    kind: "list",
    items: [
      { marker: "(a)", anchor: null, blocks: [prose("the depot"), inner] },
      { marker: "(b)", anchor: null, blocks: [] },
    ],
  };
  assert.is(flowingBlock(list), "(a) the depot\n    • salt\n(b)");
});

test("a table has a row to a line and tabs between its cells", () => {
  const cell = (text: string) => ({ content: words(text), align: null });
  const table: Block = {
    kind: "table",
    anchor: "table-1",
    head: [cell("Road"), cell("Tonnes")],
    rows: [[cell("High\nStreet"), cell("4")]],
  };
  assert.is(flowingBlock(table), "Road\tTonnes\nHigh Street\t4");
});

test("text whose spaces are part of what it says keeps them", () => {
  assert.is(flowingBlock({ kind: "preformatted", text: "a   b\n  c" }), "a   b\n  c");
});

test("a report reads as printed, numbers first", () => {
  const text = `## 1.0 Purpose

1.1 To report on
salt.

More of it.

- in bags

## Background papers

None.
`;
  assert.is(
    flowingSections(sectionsOf(text)),
    "1.0 Purpose\n\n1.1 To report on salt.\n\nMore of it.\n\n• in bags\n\nBackground papers\n\nNone.",
  );
});

test.run();
