import { test } from "uvu";
import * as assert from "uvu/assert";
import { joinsAbove, joinsLeft } from "../../../../../src/importing/source/raw-report.ts";
import { parseXml } from "../../../../../src/importing/source/word/package/xml.ts";
import { gridOf } from "../../../../../src/importing/source/word/tables/grid.ts";

/** A table's places: "a" for a cell of its own, "<" and "^" for one that is joined, "-" for none. */
function grid(...rows: readonly string[]) {
  const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const table = parseXml(`<w:tbl xmlns:w="${main}">${rows.join("")}</w:tbl>`, "word/document.xml");
  return gridOf(table).map((row) =>
    row
      .map((place) =>
        place === null ? "-" : place === joinsLeft ? "<" : place === joinsAbove ? "^" : "a",
      )
      .join(""),
  );
}
const row = (cells: string, properties = "") =>
  `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
const cell = (properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr></w:tc>`;
const two = cell() + cell();
const span = (count: number | string) => `<w:gridSpan w:val="${count}"/>`;
const down = "<w:vMerge/>";
const first = '<w:vMerge w:val="restart"/>';

for (const [what, rows, expected] of [
  ["cells side by side", [row(two), row(two)], ["aa", "aa"]],
  ["a row that is shorter", [row(two), row(cell())], ["aa", "a-"]],
  ["a cell over two columns", [row(cell(span(2))), row(two)], ["a<", "aa"]],
  ["a span that is no number", [row(cell(span("x")) + cell())], ["aa"]],
  ["a span of none", [row(cell(span(0)) + cell())], ["aa"]],
  [
    "cells joined to those above",
    [row(cell(first) + cell()), row(cell(down) + cell())],
    ["aa", "^a"],
  ],
  ["a join below nothing", [row(cell(down) + cell())], ["-a"]],
  [
    "a join below a wider cell",
    [row(cell(first + span(2))), row(cell(down) + cell())],
    ["a<", "-a"],
  ],
  [
    "a join as wide as the cell above",
    [row(cell(first + span(2))), row(cell(down + span(2)))],
    ["a<", "^<"],
  ],
  [
    "a join wider than the cell above",
    [row(cell(first) + cell()), row(cell(down + span(2)))],
    ["aa", "--"],
  ],
  [
    "a join below the end of a wide cell",
    [row(cell(span(2))), row(cell() + cell(down))],
    ["a<", "a-"],
  ],
  ["a join over three rows", [row(cell(first)), row(cell(down)), row(cell(down))], ["a", "^", "^"]],
  [
    "a cell joined to the one before",
    [row(cell('<w:hMerge w:val="restart"/>') + cell("<w:hMerge/>"))],
    ["a<"],
  ],
  ["a first cell joined to one before", [row(cell("<w:hMerge/>") + cell())], ["-a"]],
  ["columns left free before", [row(cell(), '<w:gridBefore w:val="2"/>')], ["--a"]],
  ["columns left free after", [row(cell(), '<w:gridAfter w:val="1"/>'), row(two)], ["a-", "aa"]],
  ["a join after a free column", [row(cell("<w:hMerge/>"), '<w:gridBefore w:val="1"/>')], ["--"]],
  ["a deleted row", [row(two, "<w:del/>"), row(cell())], ["a"]],
  ["a hidden row", [row(two, "<w:hidden/>"), row(cell())], ["a"]],
  ["a row that is not hidden", [row(two, '<w:hidden w:val="0"/>')], ["aa"]],
  ["a deleted cell", [row(cell() + cell("<w:cellDel/>"))], ["a"]],
  [
    "a cell merged under tracked changes",
    [row(cell()), row(cell('<w:cellMerge w:vMerge="cont"/>'))],
    ["a", "^"],
  ],
  [
    "a cell that opens such a merge",
    [row(cell()), row(cell('<w:cellMerge w:vMerge="rest"/>'))],
    ["a", "a"],
  ],
  [
    "rows and cells in content controls",
    [
      `<w:sdt><w:sdtContent>${row(`<w:sdt><w:sdtContent>${two}</w:sdtContent></w:sdt>`)}</w:sdtContent></w:sdt>`,
    ],
    ["aa"],
  ],
  [
    "rows in the properties of a content control",
    [row(cell()), `<w:sdt><w:sdtEndPr>${row(cell())}</w:sdtEndPr></w:sdt>`],
    ["a"],
  ],
  ["what is no row", [row(cell()), "<w:tblPr><w:tr/></w:tblPr>"], ["a"]],
] as const) {
  test(`a table with ${what} is ${expected.join(" / ")}`, () =>
    assert.equal(grid(...rows), expected));
}

test("a row of more than 200 columns is a fault of the file, and is cut", () => {
  assert.equal(
    grid(row(cell(span(300)))).map(({ length }) => length),
    [200],
  );
  assert.equal(
    grid(row(two, '<w:gridBefore w:val="199"/>')).map(({ length }) => length),
    [200],
  );
});

test.run();
