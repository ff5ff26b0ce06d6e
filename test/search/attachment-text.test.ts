import { test } from "uvu";
import * as assert from "uvu/assert";
import { isReport } from "../../src/model/report/report.ts";
import { readContent } from "../../src/reading/content.ts";
import { attachmentPages } from "../../src/search/attachment-text.ts";
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

test.run();
