import { test } from "uvu";
import * as assert from "uvu/assert";
import { readBody } from "../../../../src/importing/body/body.ts";
import { markdownOf } from "../../../../src/importing/body/markdown-writer.ts";
import { importedReport } from "../../../../src/importing/filing/imported-report.ts";
import { readHtmlFile, readHtmlPart } from "../../../../src/importing/source/html/html-file.ts";
import { refuseLost } from "../../../../src/importing/source/html/html-proof.ts";
import { parseHtml } from "../../../../src/importing/source/html/html-tree.ts";
import { readRawFile } from "../../../../src/importing/source/raw-file.ts";
import { type RawReport, rawLine } from "../../../../src/importing/source/raw-report.ts";
import { Refusal } from "../../../../src/importing/source/refusal.ts";
import { noNames } from "../../report-as-text.ts";

const markdown = (html: string) => markdownOf(readBody(readHtmlPart(html).lines, "word").pieces);

const cases: readonly (readonly [name: string, html: string, expected: string])[] = [
  [
    "paragraphs of Word, and its empty ones",
    '<p class="MsoNormal">One&nbsp;\ntwo.<o:p></o:p></p><p class="MsoNormal">&nbsp;</p><p>Three.</p>',
    "One two.\n\nThree.\n",
  ],
  [
    "bullets that Word draws with a sign of its own",
    '<p>Any of:</p><p style="text-indent:-18pt"><span style="font-family:Symbol">·<span style="font:7.0pt \'Times New Roman\'">&nbsp;&nbsp;</span></span>lamps</p><p><span style="font-family:Wingdings">§</span> quays</p>',
    "Any of:\n\n- lamps\n- quays\n",
  ],
  [
    "lists of HTML",
    "<p>These:</p><ul><li>lamps</li><li><p>quays</p></li></ul>",
    "These:\n\n- lamps\n- quays\n",
  ],
  [
    "numbers of lists as a browser counts them",
    '<p>These:</p><ol type="a" start="2"><li>lamps</li><li>quays</li></ol>',
    "These:\n\nb. lamps\n\nc. quays\n",
  ],
  [
    "bold, italics, struck, raised and lowered words",
    "<p>A <b>bold</b> and <i>slanted</i> <s>struck</s> m<sup>2</sup> CO<sub>2</sub> on the 1<sup>st</sup>.</p>",
    "A **bold** and *slanted* ~~struck~~ m^2^ CO~2~ on the 1st.\n",
  ],
  [
    "links to the web alone",
    '<p><a href="https://lamps.example/a">a lamp</a> and <a href="javascript:alert(1)">a quay</a></p>',
    "[a lamp](https://lamps.example/a) and a quay\n",
  ],
  [
    "tables with cells that reach over others",
    "<table><tr><th>Lamp</th><th colspan=2>Cost</th></tr><tr><td>One</td><td>1</td><td>2</td></tr></table>",
    "| Lamp | Cost ||\n| --- | ---: | ---: |\n| One | 1 | 2 |\n",
  ],
  [
    "the caption of a table, and words in a list that belong to no item",
    "<table><caption>Costs</caption><tr><th>Lamp</th><th>Cost</th></tr><tr><td>One</td><td>1</td></tr></table><ul>These:<li>lamps</li></ul>",
    "### Costs\n\n| Lamp | Cost |\n| --- | ---: |\n| One | 1 |\n\nThese:\n\n- lamps\n",
  ],
  [
    "tables without what is no cell",
    "<table><tr><template>x</template><td>One</td><td>1</td></tr><tr><td>Two</td><td>2</td></tr></table>",
    "| One | 1 |\n| --- | ---: |\n| Two | 2 |\n",
  ],
  [
    "no script, style or comment",
    "<script>alert(1)</script><style>p{}</style><!-- a comment --><p>Words.</p>",
    "Words.\n",
  ],
];

for (const [name, html, expected] of cases) {
  test(`a page is read with ${name}`, () => assert.is(markdown(html), expected));
}

test("a page of which a word is lost or there twice is refused", () => {
  const page = parseHtml("<p>Twelve lamps.</p><ol><li>Quays</li></ol>");
  const lines = (...texts: readonly string[]) => texts.map((text, at) => rawLine(at + 1, text));
  refuseLost(page, lines("Twelve lamps.", "1. Quays"), "1. ");
  for (const changed of [
    lines("Twelve lamps.", "1. "),
    lines("Twelve.", "1. Quays"),
    lines("lamps. Twelve", "1. Quays"),
    lines("Twelve lamps.", "1. Quays", "Quays"),
  ]) {
    assert.throws(
      () => refuseLost(page, changed, "1. "),
      (error: unknown) => error instanceof Refusal && error.rule === "words-differ",
    );
  }
});

test("hidden and deleted words are left out and reported, and the page is not offered", () => {
  const page =
    "<p>Seen <span style='display:none'>unseen</span> <del>gone</del></p><p hidden>unseen too</p><p style='visibility:hidden'>nor this</p><p><img src='x' alt='A lamp'></p>";
  const { lines, repairs, withheld } = readHtmlFile(Buffer.from(page));
  assert.is(lines.map(({ text }) => text.trim()).join("|"), "Seen");
  assert.equal(
    repairs.map(({ note, leftOut }) => [note, leftOut]),
    [
      ["hidden words were left out", false],
      ["deleted words were left out", false],
      ["hidden words were left out", false],
      ["hidden words were left out", false],
      ["a picture (“A lamp”) was left out", true],
    ],
  );
  assert.is(withheld, "it holds words that it does not show");
});

test("hidden words of a cell withhold the page, and shown ones do not", () => {
  const withheld = (cell: string) =>
    readHtmlFile(Buffer.from(`<table><tr><td>${cell}</td><td>1</td></tr></table>`)).withheld;
  assert.is(
    withheld("Seen <i style='display:none'>unseen</i>"),
    "it holds words that it does not show",
  );
  assert.not.match(withheld("Seen <i>too</i>") ?? "", "does not show");
});

test("a report that Word saved as a page is imported like any other", () => {
  const rows = [
    ["REPORT TO:", "Lamps Board"],
    ["DATE:", "9 February 2015"],
    ["REPORTING OFFICER:", "Lamps Manager"],
    ["SUBJECT:", "Lamps"],
  ].map(
    ([label, value]) =>
      `<tr><td><p class="MsoNormal"><b>${label}</b></p></td><td><p>${value}</p></td></tr>`,
  );
  const page = `<html><head><meta charset="windows-1252"></head><body><div class="WordSection1"><table>${rows.join("")}</table><p><b>1.0 PURPOSE OF REPORT</b></p><p>1.1 To report \x93on\x94 lamps.</p></div></body></html>`;
  const raw = readHtmlFile(Buffer.from(page, "latin1"));
  const { header, body } = importedReport(raw, { known: noNames, isPublic: false });
  assert.equal([header.board, header.date, header.subject], ["Lamps Board", "2015-02-09", "Lamps"]);
  assert.is(body, "## 1.0 PURPOSE OF REPORT\n\n1.1 To report “on” lamps.\n");
});

test("the message of an import offers the source only if a file of its kind may be published", async () => {
  const words =
    "<p>REPORT TO: Lamps Board</p><p>SUBJECT: Lamps</p><p>DATE: 9 February 2015</p><p><b>1.0 PURPOSE</b></p><p>1.1 To report.</p>";
  const raw = await readRawFile({ bytes: Buffer.from(words), extension: ".html" });
  const messageOf = (given: RawReport) =>
    importedReport(given, { known: noNames, isPublic: false }).findings.find(
      ({ rule }) => rule === "source-withheld",
    )?.message ?? "";
  assert.match(messageOf(raw), "a file of its kind is never published");
  assert.not.match(messageOf(raw), "source_public");
  const hidden = { ...raw, isPublishable: true };
  assert.match(messageOf(hidden), "“source_public: true” in the front matter offers it");
});

test.run();
