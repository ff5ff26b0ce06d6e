import { test } from "uvu";
import * as assert from "uvu/assert";
import { isReport } from "../../src/model/report/report.ts";
import { readContent } from "../../src/reading/content.ts";
import { attachmentPages } from "../../src/search/attachment-text.ts";
import { cell, docx, p, row, run } from "../importing/word/word-document.ts";
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

test.run();
