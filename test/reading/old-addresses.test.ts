import { test } from "uvu";
import * as assert from "uvu/assert";
import { openContentFolder } from "../../src/reading/content-folder.ts";
import { readOldAddresses } from "../../src/reading/old-addresses.ts";
import { write } from "../record/archive-folder.ts";
import { temporaryFolder } from "../site/site.ts";

const read = (text: string | null) => {
  const path = temporaryFolder();
  if (text !== null) write(path, { "old-addresses.txt": text });
  const { oldAddresses, problems } = readOldAddresses(openContentFolder(path));
  return {
    lines: oldAddresses.map(({ line }) => line),
    problems: problems.map(({ line, column }) => `${line}:${column}`),
  };
};

test("an archive without addresses of an earlier system has none", () => {
  assert.equal(read(null), { lines: [], problems: [] });
});

test("remarks and empty lines are none, and a line that is none is named with its place", () => {
  const text = "# words\n\n  \nielist.aspx?MId=12 /boards/cabinet/2015-01-05/\nwords alone\n";
  assert.equal(read(text), { lines: [4], problems: ["5:1"] });
});

test.run();
