import { test } from "uvu";
import * as assert from "uvu/assert";
import { repairs } from "../../../layouts/report/repairs.ts";
import type { View } from "../../../layouts/view.ts";
import type { Repair } from "../../../src/model/report/report.ts";
import { reportOf } from "../../archive/report.ts";

const view = { link: (address: string) => address } as unknown as View;

const shown = (list: readonly Repair[], withheld: string | null = null) => {
  const source = { file: "report.docx", sha256: "", size: 1, withheld, repairs: list };
  return repairs({ ...reportOf({}), source }, view).source;
};

test("no word was changed where nothing that carries meaning was left out", () => {
  const page = shown([{ line: 4, note: "a page number was left out" }]);
  assert.match(page, "No word was changed.");
  assert.match(page, "1 repair to its layout");
});

test("what was left out stands on the page with its line, instead of the claim", () => {
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
  assert.match(page, "The file itself is not offered here: it holds deleted words.");
});

test.run();
