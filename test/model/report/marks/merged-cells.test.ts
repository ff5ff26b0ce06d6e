import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Table } from "../../../../src/model/report/body/block.ts";
import { flowingBlock } from "../../../../src/model/report/body/flowing-text.ts";
import { blockText } from "../../../../src/model/report/body/plain-text.ts";
import {
  asRead,
  cellRows,
  rowsInHead,
  spansOf,
} from "../../../../src/model/report/marks/merged-cells.ts";
import { readMarkdown } from "../../../../src/reading/body/markdown.ts";

function tableOf(...rows: string[]): Table {
  const [piece] = readMarkdown(rows.join("\n"));
  if (piece?.kind !== "table") throw new Error("the rows are no table");
  return { kind: "table", anchor: "table-1", head: piece.head, rows: piece.rows };
}

const twoLines = tableOf(
  "| Service | 2022/23 || Note |",
  "| --- | --- | --- | --- |",
  "| ^^ | Budget | Actual | ^^ |",
  "| Leisure | £1m | £2m | one |",
  "| Roads | none yet || two |",
  "| ^^ | ^^ || three |",
);

test("a merged cell covers the rectangle of its places, and appears once", () => {
  const spans = spansOf(cellRows(twoLines)).map((row) =>
    row.map((span) => (span ? `${span.columns}×${span.rows}` : "-")).join(" "),
  );
  assert.equal(spans, [
    "1×2 2×1 - 1×2",
    "- 1×1 1×1 -",
    "1×1 1×1 1×1 1×1",
    "1×2 2×2 - 1×1",
    "- - - 1×1",
  ]);
});

test("rows over which a cell of the head reaches are of the head", () => {
  assert.is(rowsInHead(twoLines), 1);
  assert.is(rowsInHead(tableOf("| A | B |", "| - | - |", "| 1 | 2 |", "| ^^ | 3 |")), 0);
  assert.is(rowsInHead(tableOf("| A || B |", "| - | - | - |", "| 1 | 2 | 3 |")), 0);
});

test("a table is read with headings on one line and a merged cell’s words in all its places", () => {
  const { head, rows } = asRead(twoLines);
  assert.is(
    blockText({ kind: "table", anchor: "", head, rows }),
    [
      "Service\t2022/23 Budget\t2022/23 Actual\tNote",
      "Leisure\t£1m\t£2m\tone",
      "Roads\tnone yet\tnone yet\ttwo",
      "Roads\tnone yet\tnone yet\tthree",
    ].join("\n"),
  );
});

test("plain text has a merged cell’s words once, and all columns in their places", () => {
  assert.is(
    flowingBlock(twoLines).split("\n").slice(0, 2).join("\n"),
    "Service\t2022/23\t\tNote\n\tBudget\tActual\t",
  );
});

test("a table in which nothing is merged is read as it is", () => {
  const plain = tableOf("| A | B |", "| - | - |", "| 1 | |");
  assert.is(asRead(plain), plain);
  assert.equal(spansOf(cellRows(plain)).flat(), Array(4).fill({ columns: 1, rows: 1 }));
});

test.run();
