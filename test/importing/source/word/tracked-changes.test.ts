import { test } from "uvu";
import * as assert from "uvu/assert";
import { readWordFile } from "../../../../src/importing/source/word/word-file.ts";
import { linesOf, notesOf } from "./read-word.ts";
import { cell, docx, item, p, row, run, sections, table } from "./word-document.ts";

const by = 'w:id="1" w:author="x"';
const deleted = (words: string) =>
  `<w:del ${by}><w:r><w:delText>${words}</w:delText></w:r></w:del>`;
const inserted = (words: string) => `<w:ins ${by}>${run(words)}</w:ins>`;
const deletedEnd = `<w:rPr><w:del ${by}/></w:rPr>`;

const cases: readonly (readonly [name: string, body: string, lines: readonly string[]])[] = [
  [
    "words that were deleted are gone, and those put in are there",
    p(run("The fee is ") + deleted("£10") + inserted("£25") + run(" a year.")),
    ["The fee is £25 a year."],
  ],
  [
    "a paragraph whose end was deleted goes on with the next, and takes no number",
    item("First half ", 1, 1, deletedEnd) + item("and second half.", 1) + item("Third.", 1),
    ["1.1  First half and second half.", "1.2  Third."],
  ],
  [
    "a paragraph that was deleted whole takes no number",
    item("One.", 1) + item(deleted("Gone."), 1, 1, deletedEnd) + item("Two.", 1),
    ["1.1  One.", "1.2  Two."],
  ],
  [
    "a paragraph that was moved stands where it was moved to",
    item(
      `<w:moveFrom ${by}>${run("Moved.")}</w:moveFrom>`,
      1,
      1,
      `<w:rPr><w:moveFrom ${by}/></w:rPr>`,
    ) +
      item("One.", 1) +
      item(`<w:moveTo ${by}>${run("Moved.")}</w:moveTo>`, 1, 1, `<w:rPr><w:moveTo ${by}/></w:rPr>`),
    ["1.1  One.", "1.2  Moved."],
  ],
  [
    "a deleted last paragraph before a table leaves nothing",
    p(deleted("Gone."), deletedEnd) + table(["a", "b"]),
    ["a | b"],
  ],
  [
    "a row that was deleted is gone, and one put in is there",
    `<w:tbl>${row([cell("a"), cell("b")])}${row([cell("c"), cell("d")], `<w:del ${by}/>`)}${row([cell("e"), cell("f")], `<w:ins ${by}/>`)}</w:tbl>`,
    ["a | b", "e | f"],
  ],
  [
    "a cell that was deleted is gone",
    `<w:tbl>${row([cell("a"), cell("x", `<w:cellDel ${by}/>`), cell("b")])}${row([cell("c"), cell("d")])}</w:tbl>`,
    ["a | b", "c | d"],
  ],
  [
    "a paragraph whose form was changed has the new form",
    p(
      "Words.",
      '<w:pPrChange w:id="1" w:author="x"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>',
    ),
    ["Words."],
  ],
  [
    "a deleted reference takes its note away",
    p(`${run("Words.")}<w:del ${by}><w:r><w:footnoteReference w:id="4"/></w:r></w:del>`),
    ["Words."],
  ],
];

const footnotes = `<w:footnote w:id="4">${p("A note that was deleted.")}</w:footnote>`;

for (const [name, body, lines] of cases) {
  test(name, async () => {
    assert.equal(await linesOf({ body, numbering: sections, footnotes }), lines);
  });
}

test("tracked changes are reported once, and only what is deleted withholds the file", async () => {
  const withheld = async (body: string) => (await readWordFile(docx({ body }))).withheld;
  const notes = ["1: the file has tracked changes; the text is read with all of them accepted"];
  assert.equal(await notesOf({ body: p(deleted("a") + inserted("b")) }), notes);
  assert.is(
    await withheld(p(run("a") + deleted("b"))),
    "the file still holds words that were deleted under tracked changes",
  );
  assert.is(await withheld(p(inserted("b"))), null);
});

test("deleted words withhold the file wherever they are", async () => {
  const withheld = async (body: string, notes = "") =>
    (await readWordFile(docx({ body, footnotes: notes }))).withheld;
  const why = "the file still holds words that were deleted under tracked changes";
  const gone = row([cell("c"), cell("d")], `<w:del ${by}/>`);
  const kept = row([cell("a"), cell("b")]);
  const nested = `<w:tbl>${row([cell("x"), cell(`<w:tbl>${kept}${gone}</w:tbl>${p("")}`)])}</w:tbl>`;
  assert.is(await withheld(nested), why);
  assert.is(await withheld(p("a"), `<w:footnote w:id="9">${p(deleted("b"))}</w:footnote>`), why);
  assert.is(await withheld(p(run("a") + deleted("b"), "")), why);
  assert.is(await withheld(nested.replace(gone, "")), null);
});

test("hidden words and comments withhold the file as well", async () => {
  const body = p(
    `${run("a") + run("secret", "<w:vanish/>")}<w:r><w:commentReference w:id="1"/></w:r>`,
  );
  const raw = await readWordFile(docx({ body }));
  assert.is(raw.withheld, "the file still holds hidden text and comments in the margin");
  assert.equal(await notesOf({ body }), [
    "1: text that is set to be hidden was left out",
    "1: a comment in the margin was left out",
  ]);
  assert.equal(await linesOf({ body }), ["a"]);
});

test.run();
