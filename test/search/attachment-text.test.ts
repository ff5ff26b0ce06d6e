import { test } from "uvu";
import * as assert from "uvu/assert";
import { isReport } from "../../src/model/report/report.ts";
import { readContent } from "../../src/reading/content.ts";
import { attachmentPages } from "../../src/search/attachment-text.ts";
import { workbook } from "../harvest/workbook.ts";
import { cell, docx, p, row, run } from "../importing/source/word/word-document.ts";
import { zip } from "../importing/zip.ts";
import { contentFolder, reportText } from "../record/archive-folder.ts";

const encoded = {
  "UTF-8": Buffer.from("Caf\u00e9 takings"),
  "UTF-16": Buffer.from("\uFEFFCaf\u00e9 takings", "utf16le"),
  "the Windows code page": Buffer.from("Caf\u00e9 takings", "latin1"),
};

for (const [encoding, bytes] of Object.entries(encoded)) {
  test(`the words of an attachment in ${encoding} are found as they are printed`, async () => {
    const { content } = readContent(
      contentFolder({
        "reports/streets/2015-01-05/lighting.md": reportText({
          fields: "attachments:\n  - file: annex.txt\n    title: Annex",
        }),
        "reports/streets/2015-01-05/annex.txt": bytes,
      }),
    );
    const report = content?.filed.find(isReport);
    if (!report) throw new Error("The report could not be read");
    assert.equal(
      (await attachmentPages(report)).map(({ text }) => text),
      ["Caf\u00e9 takings"],
    );
  });
}

test("words that a Word attachment strikes through are not found, in text or table; its live words are", async () => {
  const folder = contentFolder({
    "reports/streets/2015-01-05/lighting.md": reportText({
      fields: "attachments:\n  - file: annex.docx\n    title: Annex",
    }),
    "reports/streets/2015-01-05/annex.docx": docx({
      body:
        p(
          `${run("Sell ")}${run("the hall", "<w:strike/>")}${run(" the mill, ")}${run("exempt", "<w:dstrike/>")}`,
        ) +
        `<w:tbl>${row([cell(p(run("Lamps ") + run("nine", "<w:strike/>"))), cell(p(run("ten")))])}</w:tbl>`,
    }),
  });
  const { content } = readContent(folder);
  const report = content?.filed.find(isReport);
  if (!report) throw new Error("The report could not be read");
  assert.equal(
    (await attachmentPages(report)).map(({ text }) => text),
    ["Sell the mill, Lamps ten"],
  );
});

/** An OpenDocument spreadsheet with one sheet, whose second cell has a comment. */
const spreadsheet = zip([
  { name: "mimetype", bytes: Buffer.from("application/vnd.oasis.opendocument.spreadsheet") },
  {
    name: "content.xml",
    bytes: Buffer.from(
      `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><table:table table:name="Costs"><table:table-row><table:table-cell><text:p>Lamp<text:s/>posts</text:p></table:table-cell><table:table-cell><office:annotation><text:p>ask Ann</text:p></office:annotation><text:p>42</text:p></table:table-cell></table:table-row></table:table></office:document-content>`,
    ),
  },
]);

const sheets = {
  "annex.xlsx": [workbook([["Lamp posts", "Dearer"]]), "Papers Lamp posts Dearer"],
  "annex.ods": [spreadsheet, "Costs Lamp posts 42"],
  "broken.ods": [zip([{ name: "mimetype", bytes: Buffer.from("") }]), null],
} as const;

for (const [file, [bytes, expected]] of Object.entries(sheets)) {
  const what = expected === null ? "give nothing" : "are found, and no comment on a cell";
  test(`the words in the cells of ${file} ${what}`, async () => {
    const folder = contentFolder({
      "reports/streets/2015-01-05/lighting.md": reportText({
        fields: `attachments:\n  - file: ${file}\n    title: Annex`,
      }),
      [`reports/streets/2015-01-05/${file}`]: bytes,
    });
    const report = readContent(folder).content?.filed.find(isReport);
    if (!report) throw new Error("The report could not be read");
    const found = (await attachmentPages(report)).map(({ text }) => text);
    assert.equal(found, expected === null ? [] : [expected]);
  });
}

test.run();
