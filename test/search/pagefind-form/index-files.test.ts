import { test } from "uvu";
import * as assert from "uvu/assert";
import type { IndexEntry } from "../../../src/search/entry.ts";
import { fragmentNames } from "../../../src/search/pagefind-form/index-files.ts";

const entry = (date: string, hash: string): IndexEntry => ({
  hash,
  date,
  filters: [],
  keys: new Float64Array(),
  definitions: [],
});

const names = (...entries: IndexEntry[]) => fragmentNames(entries);

const days = (found: readonly string[]) => found.map((name) => name.slice(0, 13));

test("reports' files are named by their day, five signs of what the day holds, and their number on it", () => {
  const found = names(entry("2015-01-05", "one"), entry("2015-01-05", "other"));
  assert.match(found[0] ?? "", /^20150105[0-9a-f]{5}0$/);
  assert.is(found[1], `${found[0]?.slice(0, 13)}1`);
});

test("where a report of a day changes, the files of that day and no other get new names", () => {
  const before = days(names(entry("2015-01-05", "one"), entry("2015-01-06", "other")));
  const after = days(names(entry("2015-01-05", "changed"), entry("2015-01-06", "other")));
  assert.is.not(after[0], before[0]);
  assert.is(after[1], before[1]);
});

test("reports of a day that say the same have a file each", () => {
  const same = entry("2015-01-05", "one");
  assert.is(new Set(names(same, same)).size, 2);
});

test("forty reports of a day have forty files", () => {
  const found = names(...Array.from({ length: 40 }, (_, at) => entry("2015-01-05", String(at))));
  assert.is(new Set(found).size, 40);
});

test.run();
