import { test } from "uvu";
import * as assert from "uvu/assert";
import { linesOf, markdownOf, notesOf, report } from "./read-word.ts";
import { cell, item, p, row, run, sections, table } from "./word-document.ts";

const rows = (...all: readonly string[]) => `<w:tbl>${all.join("")}</w:tbl>`;
const cells = (...words: readonly string[]) => words.map((one) => cell(one));

const cases: readonly (readonly [name: string, body: string, lines: readonly string[]])[] = [
  [
    "a cell over two columns is one cell",
    rows(row([cell("a"), cell("b", '<w:gridSpan w:val="2"/>')]), row(cells("c", "d", "e"))),
    ["a | b | <", "c | d | e"],
  ],
  [
    "a cell over two rows is one cell",
    rows(
      row([cell("a", '<w:vMerge w:val="restart"/>'), cell("b")]),
      row([cell("", "<w:vMerge/>"), cell("c")]),
    ),
    ["a | b", "^ | c"],
  ],
  [
    "a cell over two rows and columns is one cell",
    rows(
      row([cell("a", '<w:gridSpan w:val="2"/><w:vMerge w:val="restart"/>'), cell("b")]),
      row([cell("", '<w:gridSpan w:val="2"/><w:vMerge/>'), cell("c")]),
    ),
    ["a | < | b", "^ | < | c"],
  ],
  [
    "cells joined in the old form are one cell",
    rows(
      row([cell("a", '<w:hMerge w:val="restart"/>'), cell("", "<w:hMerge/>")]),
      row(cells("b", "c")),
    ),
    ["a | <", "b | c"],
  ],
  [
    "a row that begins a column further in leaves the first free, and one that ends early the last",
    rows(
      row(cells("a", "b", "c")),
      row(cells("d", "e"), '<w:gridBefore w:val="1"/>'),
      row(cells("f", "g"), '<w:gridAfter w:val="1"/>'),
      row(cells("h")),
    ),
    ["a | b | c", " | d | e", "f | g | ", "h |  | "],
  ],
  [
    "a first row that goes on with nothing above it has an empty cell",
    rows(row([cell("", "<w:vMerge/>"), cell("a")]), row(cells("b", "c"))),
    [" | a", "b | c"],
  ],
  [
    "a cell that goes on with a wider or a narrower one above is a cell of its own",
    rows(
      row([
        cell("a", '<w:gridSpan w:val="2"/><w:vMerge w:val="restart"/>'),
        cell("b", '<w:vMerge w:val="restart"/>'),
      ]),
      row([cell("", "<w:vMerge/>"), cell("c"), cell("", "<w:vMerge/>")]),
      row([cell("", '<w:gridSpan w:val="2"/><w:vMerge/>'), cell("", "<w:vMerge/>")]),
    ),
    ["a | < | b", " | c | ^", " |  | ^"],
  ],
  [
    "a cell that is joined to the left of the first has no words",
    rows(row([cell("", "<w:hMerge/>"), cell("a")])),
    [" | a"],
  ],
  [
    "rows and cells in content controls are rows and cells",
    rows(
      row(cells("a", "b")),
      `<w:sdt><w:sdtContent>${row([`<w:sdt><w:sdtContent>${cell("c")}</w:sdtContent></w:sdt>`, cell("d")])}</w:sdtContent></w:sdt>`,
    ),
    ["a | b", "c | d"],
  ],
  [
    "numbers in cells count on with the text, and stand also where no words follow",
    item("One.", 1) + rows(row([cell(item("", 1)), cell("a")])) + item("Three.", 1),
    ["1.1  One.", "1.2 | a", "1.3  Three."],
  ],
  [
    "a table of one column is its paragraphs, with the tables in them",
    rows(row([cell(p("Above.") + table(["a", "b"]) + p(""))])),
    ["Above.", "a | b"],
  ],
  [
    "a table in a cell stands in it cell by cell",
    rows(row([cell("a"), cell(table(["b", "c"]) + p(""))])),
    ["a | b c"],
  ],
  [
    "a hidden row is left out",
    rows(row(cells("a", "b")), row(cells("c", "d"), "<w:hidden/>")),
    ["a | b"],
  ],
];

for (const [name, body, lines] of cases) {
  test(name, async () => {
    assert.equal(await linesOf({ body, numbering: sections }), lines);
  });
}

test("a header in a table with joined cells is its labels and values", async () => {
  const line = (label: string, value: string) =>
    row([cell(label), cell(value, '<w:gridSpan w:val="2"/>'), cell("")]);
  const body = rows(
    line("REPORT TO:", "Streets Board"),
    line("DATE:", "12 March 2024"),
    line("SUBJECT:", "Lamps"),
  );
  const given = { ...report(""), body: body + item("PURPOSE", 0) + item("One.", 1) };
  assert.is(await markdownOf(given), "## 1.0 PURPOSE\n\n1.1 One.\n");
});

test("a cell that holds a colour and no words is reported, and so are words under a joined cell", async () => {
  const shade = (fill: string) => `<w:shd w:val="clear" w:fill="${fill}"/>`;
  const body = rows(
    row([cell("a"), cell("", shade("FF0000")), cell("", shade("D9D9D9"))]),
    row([cell("b", '<w:vMerge w:val="restart"/>'), cell("c", shade("00B050")), cell("d")]),
    row([cell("lost", "<w:vMerge/>"), cell("", shade("00b050")), cell("e")]),
  );
  assert.equal(await notesOf({ body }), [
    "!1: “lost”, in a cell that is joined to the one above and so is not printed, was left out",
    "!1: 2 cells hold a colour and no words (FF0000, 00B050), which is not shown",
  ]);
});

test("a table whose style strikes or hides words says so, and one whose style does neither says nothing", async () => {
  const styled = (look: string) => ({
    styles: `<w:style w:type="table" w:styleId="S"><w:tblStylePr w:type="lastRow"><w:rPr>${look}</w:rPr></w:tblStylePr></w:style>`,
    body: `<w:tbl><w:tblPr><w:tblStyle w:val="S"/></w:tblPr>${row([cell("a"), cell("b")])}</w:tbl>`,
  });
  const note =
    "!1: the table’s style strikes or hides some of its words, which are kept here like the others";
  assert.equal(await notesOf(styled("<w:strike/>")), [note]);
  assert.equal(await notesOf(styled("<w:vanish/>")), [note]);
  assert.equal(await notesOf(styled('<w:strike w:val="0"/><w:b/>')), []);
});

test("joined cells come to the Markdown as such", async () => {
  const body = rows(
    row([
      cell("Service", '<w:vMerge w:val="restart"/>'),
      cell("2022/23", '<w:gridSpan w:val="2"/>'),
    ]),
    row([cell("", "<w:vMerge/>"), cell("Budget"), cell(p(run("Actual")))]),
    row(cells("Leisure", "£1m", "£2m")),
  );
  const markdown = await markdownOf(report(item("PURPOSE", 0) + item("One.", 1) + body));
  assert.match(
    markdown,
    "| Service | 2022/23 ||\n| --- | --- | --- |\n| ^^ | Budget | Actual |\n| Leisure | £1m | £2m |",
  );
});

test.run();
