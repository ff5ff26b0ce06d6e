import { test } from "uvu";
import * as assert from "uvu/assert";
import { repairs } from "../../../layouts/report/repairs.ts";
import type { View } from "../../../layouts/view.ts";
import type { Repair, Source } from "../../../src/model/report/report.ts";
import { plainDate } from "../../../src/model/time/plain-date.ts";
import { reportOf } from "../../archive/report.ts";

const view = { link: (address: string) => address } as unknown as View;

const shown = (
  list: readonly Repair[],
  withheld: string | null = null,
  words: Source["words"] = "as made",
  origin: Source["origin"] = null,
) => {
  const file = { file: "report.docx", sha256: "", size: 1 };
  const source = { ...file, origin, withheld, unsure: [], repairs: list, words };
  return repairs({ ...reportOf({}), source }, view).source;
};

test("no word was changed where nothing that carries meaning was left out", () => {
  const page = shown([{ line: 4, note: "a page number was left out" }]);
  assert.match(page, "No word was changed.");
  assert.match(page, "1 repair to its layout");
});

test("the page says where the file was fetched from, and when", () => {
  const from = "https://democracy.example/mgConvert2PDF.aspx?ID=7";
  const fetched = plainDate("2026-11-30");
  const page = shown([], null, "as made", { from, fetched });
  assert.match(page, `<a href="${from}">democracy.example</a> on 30 November 2026.`);
  const folder = shown([], null, "as made", { from: "papers.csv <1>", fetched });
  assert.match(folder, "taken from papers.csv &lt;1&gt; on 30 November 2026.");
});

test("what was left out is on the page with its line, instead of the claim", () => {
  const page = shown([
    { line: 4, note: "a page number was left out" },
    { line: 9, note: "a picture of the hall", leftOut: true },
  ]);
  assert.not.match(page, "No word was changed.");
  assert.match(page, "not on this page:</p>\n<ul><li>Line 9: a picture of the hall</li></ul>");
  assert.match(page, "1 repair to its layout");
});

test("a source that is withheld has no link, and the page says why", () => {
  assert.match(shown([]), '<a href="');
  const page = shown([], "it holds deleted words");
  assert.not.match(page, "<a ");
  assert.match(page, "You cannot download the file here: it holds deleted words.");
});

test("an edited report says so, and one of which nothing is known claims nothing", () => {
  const edited = shown([], null, "edited");
  assert.match(edited, /This page was edited since it was made from <a [^>]*>report\.docx<\/a>\./);
  assert.not.match(edited, "No word was changed");
  const unknown = shown([], null, "unknown");
  assert.match(unknown, /This page was made from <a [^>]*>report\.docx<\/a>\./);
  assert.not.match(unknown, "No word was changed");
});

test.run();
