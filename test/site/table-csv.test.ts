import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { visit } from "./visit.ts";

const { at, pages } = await visit();

/** The words of the cells of the first table, row by row. */
const shown = `[...document.querySelector(".table-frame table").rows].map((row) =>
  [...row.cells].map((cell) => cell.textContent.replace(/\\s+/g, " ")))`;

for (const kind of ["report", "indicator"]) {
  test(`a table of a page of kind ${kind} is one click from a spreadsheet, without a script`, async () => {
    const page = pages.find(
      (each) =>
        each.kind === kind && each.html.includes("<table") && !/(?:col|row)span=/.test(each.html),
    );
    assert.ok(page);
    await at(
      page.address,
      async (tab) => {
        const cells = await tab.evaluate<string[][]>(shown);
        const [download] = await Promise.all([
          tab.waitForEvent("download"),
          tab.locator(".table-csv a").first().click(),
        ]);
        assert.match(download.suggestedFilename(), /^[a-z0-9-]+\.csv$/);
        const text = readFileSync(await download.path(), "utf8");
        assert.is(text.charCodeAt(0), 0xfeff, "Excel reads UTF-8 by its mark alone");
        const rows = parse(text, { bom: true }) as string[][];
        assert.equal(
          rows.map((row) => row.map((cell) => cell.replace(/^'/, ""))),
          cells,
        );
      },
      { javaScriptEnabled: false, bypassCSP: false },
    );
  });
}

test.run();
