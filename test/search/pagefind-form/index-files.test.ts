import { test } from "uvu";
import * as assert from "uvu/assert";
import type { IndexEntry } from "../../../src/search/entry.ts";
import { indexFiles } from "../../../src/search/pagefind-form/index-files.ts";

const entry = (date: string, hash: string): IndexEntry => ({
  fragment: Buffer.from(hash),
  hash,
  date,
  filters: [],
  words: new Uint32Array(),
  wards: new Uint32Array(),
  officers: new Uint32Array(),
  ends: new Uint32Array(),
  weights: new Uint8Array(),
  keys: new Float64Array(),
  definitions: [],
});

/** The names of the reports' files. */
const names = (...entries: IndexEntry[]) =>
  indexFiles({
    entries,
    lengths: entries.map(() => 1),
    parts: [],
    files: new Map([["pagefind-entry.json", Buffer.from('{"version":"1.5.2"}')]]),
  })
    .map(({ path }) => /fragment\/(.*)\.pf_fragment/.exec(path)?.[1])
    .filter((name) => name !== undefined);

test("a report's file is named by its day and five signs of what it holds", () => {
  assert.equal(names(entry("2015-01-05", "abcdefgh")), ["20150105abcde"]);
});

test("reports of a day whose files would bear one name get longer ones, and no file is lost", () => {
  const found = names(
    entry("2015-01-05", "abcdefgh"),
    entry("2015-01-05", "abcdexyz"),
    entry("2015-01-05", "abcdexyy"),
    entry("2015-01-06", "abcdefgh"),
  );
  assert.equal(found, ["20150105abcde", "20150105abcdex", "20150105abcdexy", "20150106abcde"]);
});

test("reports that say the same share one file", () => {
  const same = entry("2015-01-05", "abcdefgh");
  assert.equal(new Set(names(same, same)).size, 1);
});

test.run();
