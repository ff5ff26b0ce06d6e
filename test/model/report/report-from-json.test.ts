import { test } from "uvu";
import * as assert from "uvu/assert";
import { sectionsFrom } from "../../../src/model/report/report-from-json.ts";

const paragraphOf = (given: Parameters<typeof sectionsFrom>[0]["sections"][number]) =>
  sectionsFrom({ sections: [given] })[0]?.paragraphs[0];

const section = { anchor: "1", number: "1.0", heading: "Lamps", paragraphs: [] };

test("a title is made of its plain words, or of its marked words where there are some", () => {
  const marked = [{ kind: "strong", content: [{ kind: "text", text: "Lamps" }] }] as const;
  const sections = [section, { ...section, content: marked }, { ...section, heading: "" }];
  assert.equal(
    sectionsFrom({ sections }).map(({ heading }) => heading),
    [[{ kind: "text", text: "Lamps" }], marked, []],
  );
});

test("a paragraph keeps its number, and each of its blocks its anchor", () => {
  const text = { anchor: "1.1-2", kind: "preformatted", text: "a  b" } as const;
  const paragraph = { anchor: "1.1", number: "1.1", blocks: [text] };
  assert.equal(paragraphOf({ ...section, paragraphs: [paragraph] }), {
    ...paragraph,
    line: 1,
    blocks: [{ anchor: "1.1-2", block: { kind: "preformatted", text: "a  b" } }],
  });
});

test("lists hold lists, and cells of a table where they are set", () => {
  const inner = {
    kind: "list",
    items: [
      { marker: "(a)", anchor: "1.1-a", blocks: [{ kind: "prose", text: "nine lamps" }] },
      { marker: null, anchor: null, blocks: [{ kind: "list", items: [] }] },
    ],
  } as const;
  const table = {
    kind: "table",
    table: "table-1",
    head: [{ text: "" }],
    rows: [[{ text: "9", align: "right" }], [{ text: "", joins: "above" }]],
  } as const;
  const blocks = [
    { anchor: "1.1", ...inner },
    { anchor: "1.1-2", ...table },
  ];
  const paragraph = { anchor: "1.1", number: null, blocks };
  assert.equal(
    paragraphOf({ ...section, paragraphs: [paragraph] })?.blocks.map(({ block }) => block),
    [
      {
        kind: "list",
        items: [
          {
            marker: "(a)",
            anchor: "1.1-a",
            blocks: [{ kind: "prose", content: [{ kind: "text", text: "nine lamps" }] }],
          },
          { marker: null, anchor: null, blocks: [{ kind: "list", items: [] }] },
        ],
      },
      {
        kind: "table",
        anchor: "table-1",
        head: [{ content: [], align: null }],
        rows: [
          [{ content: [{ kind: "text", text: "9" }], align: "right" }],
          [{ content: [], align: null, joins: "above" }],
        ],
      },
    ],
  );
});

test.run();
