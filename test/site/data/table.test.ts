import { test } from "uvu";
import * as assert from "uvu/assert";
import { column } from "../../../src/site/data/columns.ts";
import { csvColumns } from "../../../src/site/data/csvw.ts";
import { csvOf, jsonOf, type TableOf } from "../../../src/site/data/table.ts";

interface Row {
  readonly report: string;
  readonly item: string | null;
}

const of = {
  ...column<Row>("report", "address", "The report", ({ report }, absolute) => absolute(report), {
    required: true,
  }),
  isOfWhole: true,
};
const item = column<Row>("item", "text", "The item", ({ item }) => item, {
  choices: ["a.b", "c (d)"],
});
const table = (columns: TableOf<Row>["columns"]): TableOf<Row> =>
  ({
    name: "items",
    title: "Items",
    description: "Items of reports",
    key: ["report", "item"],
    columns,
  }) as unknown as TableOf<Row>;
const rows: readonly Row[] = [
  { report: "/a/", item: "one" },
  { report: "/a/", item: null },
  { report: "/b/", item: "=two" },
];
const absolute = (address: string) => `https://a.example${address}`;

test("as CSV each row has every column, under their names", () => {
  const [head, ...lines] = csvOf(table([of, item]), rows, absolute).split("\r\n");
  assert.is(head, "report,item");
  assert.is(lines.length, 4);
  assert.is(lines[1], "https://a.example/a/,");
  assert.match(lines[2] ?? "", "'=two");
});

test("as JSON what concerns a whole report is written once, with its rows under it", () => {
  assert.equal(JSON.parse(jsonOf(table([of, item]), rows, absolute)), [
    { report: "https://a.example/a/", rows: [{ item: "one" }, { item: null }] },
    { report: "https://a.example/b/", rows: [{ item: "=two" }] },
  ]);
  assert.equal(JSON.parse(jsonOf(table([item]), rows, absolute)), [
    { item: "one" },
    { item: null },
    { item: "=two" },
  ]);
  for (const columns of [[of, item], [item]]) {
    assert.is(jsonOf(table(columns), [], absolute), "[\n]\n");
  }
});

test("the columns are described as CSV on the Web: what they hold, must hold and may hold", () => {
  const { columns, primaryKey } = JSON.parse(csvColumns(table([of, item])));
  assert.equal(primaryKey, ["report", "item"]);
  assert.is(columns[0].required, true);
  assert.is(columns[0].datatype, "anyURI");
  assert.not.ok("required" in columns[1]);
  assert.equal(columns[1].datatype, { base: "string", format: "a\\.b|c \\(d\\)" });
});

test.run();
