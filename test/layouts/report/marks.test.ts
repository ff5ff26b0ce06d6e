import { test } from "uvu";
import * as assert from "uvu/assert";
import { plain } from "../../../layouts/comparison/change.ts";
import { ownPage } from "../../../layouts/report/anchoring.ts";
import { block } from "../../../layouts/report/block.ts";
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

test("struck, raised and lowered words stand on the page as such", () => {
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

test("where a line through words means that they went, struck words are said to be struck", () => {
  assert.is(
    plain(blockOf("approve ~~the **sale**~~"), "../", view).source,
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
  assert.equal(lines.slice(1, -1), [
    '<thead><tr><th scope="col" rowspan="2">Service</th><th scope="col" class="right" colspan="2">2022/23</th><th scope="col" rowspan="2">Note</th></tr><tr class="goes-on"><th scope="col" id="table-1-r1c2" class="right">Budget</th><th scope="col" id="table-1-r1c3" class="right">Actual</th></tr></thead>',
    '<tbody><tr><td id="table-1-r2c1">Leisure</td><td id="table-1-r2c2" class="right">£1m</td><td id="table-1-r2c3" class="right">£2m</td><td id="table-1-r2c4">one</td></tr>',
    '<tr><td id="table-1-r3c1" rowspan="2">Roads</td><td id="table-1-r3c2" class="right" colspan="2" rowspan="2">none yet</td><td id="table-1-r3c4">two</td></tr>',
    '<tr class="goes-on"><td id="table-1-r4c4">three</td></tr>',
    "</tbody>",
  ]);
});

test.run();
