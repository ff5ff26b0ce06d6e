import { test } from "uvu";
import * as assert from "uvu/assert";
import { blockAsPrinted } from "../../../layouts/comparison/change.ts";
import { ownPage } from "../../../layouts/report/anchoring.ts";
import { block } from "../../../layouts/report/block.ts";
import { rowsAreNamed, widthOf } from "../../../layouts/report/table-form.ts";
import { readMarkdown } from "../../../src/reading/body/markdown.ts";
import { outline } from "../../../src/reading/body/outline.ts";

const view = { link: (address: string) => `../..${address}` };

const blockOf = (...lines: string[]) => {
  const { sections } = outline(readMarkdown(lines.join("\n")), "");
  const [first] = sections[0]?.paragraphs[0]?.blocks ?? [];
  if (!first) throw new Error("the Markdown holds no block");
  return first.block;
};

const page = (...lines: string[]) => block(blockOf(...lines), null, ownPage, view).source;

test("struck, raised and lowered words are shown on the page as such", () => {
  assert.is(
    page("approve ~~the sale~~ the lease of 10^6^ m^2^ of CO~2~"),
    '<p>approve <del class="struck">the sale</del> the lease of 10<sup>6</sup> m<sup>2</sup> of CO<sub>2</sub></p>',
  );
});

test("links to the web say that they lead elsewhere, and those of no web address are words", () => {
  assert.is(
    page("[here](https://example.org/a) or [write](mailto:clerk@example.org)"),
    '<p><a href="https://example.org/a" rel="nofollow noopener">here</a> or <a href="mailto:clerk@example.org">write</a></p>',
  );
  assert.is(page("[here](javascript:x)"), "<p>[here](javascript:x)</p>");
  assert.is(page("[here](vbscript:x)"), "<p>[here](vbscript:x)</p>");
});

test("where a line through words means that they were removed, struck words are said to be struck", () => {
  assert.is(
    blockAsPrinted(blockOf("approve ~~the **sale**~~"), "../", view).source,
    "<p>approve [struck: the <strong>sale</strong>]</p>",
  );
});

test("a merged cell is one cell of the page, and each keeps the address of its place", () => {
  const lines = page(
    "| Service | 2022/23 || Note |",
    "| --- | ---: | ---: | --- |",
    "| ^^ | Budget | Actual | ^^ |",
    "| Leisure | £1m | £2m | one |",
    "| Roads | none yet || two |",
    "| ^^ | ^^ || three |",
  ).split("\n");
  assert.equal(lines.slice(1, -2), [
    '<caption class="visually-hidden">Table 1</caption>',
    '<thead><tr><th scope="col" rowspan="2">Service</th><th scope="col" class="right" colspan="2">2022/23</th><th scope="col" rowspan="2">Note</th></tr><tr class="goes-on"><th scope="col" id="table-1-r1c2" class="right">Budget</th><th scope="col" id="table-1-r1c3" class="right">Actual</th></tr></thead>',
    '<tbody><tr><th scope="row" id="table-1-r2c1">Leisure</th><td id="table-1-r2c2" class="right">£1m</td><td id="table-1-r2c3" class="right">£2m</td><td id="table-1-r2c4">one</td></tr>',
    '<tr><th scope="row" id="table-1-r3c1" rowspan="2">Roads</th><td id="table-1-r3c2" class="right short" colspan="2" rowspan="2">none yet</td><td id="table-1-r3c4">two</td></tr>',
    '<tr class="goes-on"><td id="table-1-r4c4">three</td></tr>',
    "</tbody>",
  ]);
});

test("a table links to itself as CSV, with a merged cell’s words in every place that it covers", () => {
  const table = page(
    "| Ref | 2022/23 ||",
    "| --- | ---: | ---: |",
    "| L 1 | 5% of “all”, #1 | -3 |",
    '| L 2 | ^^ | =1+1 "x" |',
  );
  const link = /<a download="table-1.csv" href="([^"]*)">([^<]*)</.exec(table);
  assert.is(link?.[2], "Table 1 for a spreadsheet (CSV)");
  const [type, data = ""] = (link?.[1] ?? "")
    .split(",", 1)
    .concat((link?.[1] ?? "").replace(/^[^,]*,/, ""));
  assert.is(type, "data:text/csv;charset=utf-8");
  assert.is(
    decodeURIComponent(data.replaceAll("&#39;", "'")),
    '\ufeffRef,2022/23,2022/23\r\nL 1,"5% of “all”, #1",-3\r\nL 2,"5% of “all”, #1","\'=1+1 ""x"""\r\n',
  );
});

test("where a table has no address of its own it offers no file", () => {
  const table = blockOf("| Ref | Lit |", "| --- | --- |", "| L 1 | 9 |");
  assert.not.match(blockAsPrinted(table, "../", view).source, /download/);
});

test("codes and figures stay on one line, prose has room, and unlike first cells name their rows", () => {
  assert.is(widthOf("ER LI 01"), "short");
  assert.is(widthOf("2022/23"), "short");
  assert.is(widthOf("46.1%"), null);
  assert.is(widthOf("Percentage of household waste sent for reuse or recycling"), "long");
  const named = (...first: string[]) => {
    const table = blockOf("| A | B |", "| --- | --- |", ...first.map((each) => `| ${each} | 1 |`));
    return table.kind === "table" && rowsAreNamed(table);
  };
  assert.ok(named("Roads", "Leisure"));
  assert.ok(named("2013/14", "2014/15"));
  assert.not.ok(named("Roads", "Roads"));
  assert.not.ok(named("Roads", ""));
  assert.not.ok(named("1", "2"));
});

test("a table of five columns has the page’s width, and one of four that of the text", () => {
  const table = (columns: number) =>
    page(...["a", "---", "b"].map((cell) => `|${` ${cell} |`.repeat(columns)}`));
  assert.match(table(5), /class="table-frame wide"/);
  assert.match(table(4), /class="table-frame"/);
});

test.run();
