import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { compareReports } from "../../../src/archive/comparison/comparison.ts";
import { reportOf } from "../report.ts";
import { comparisonText } from "./comparison-text.ts";

const folder = join(import.meta.dirname, "../fixtures/comparison");
const cases = readdirSync(folder).filter((name) => name.endsWith(".md"));

/** Each case contains two bodies, the earlier first, separated by a line of ===. */
for (const name of cases) {
  test(name.replace(/\.md$/, "").replaceAll("-", " "), () => {
    const [before, after] = readFileSync(join(folder, name), "utf8").split(/^=+$/m);
    const found = compareReports(reportOf({ body: before ?? "" }), reportOf({ body: after ?? "" }));
    const expected = readFileSync(join(folder, name.replace(/\.md$/, ".txt")), "utf8");
    assert.fixture(comparisonText(found), expected);
  });
}

test("a report compared with itself is unchanged throughout", () => {
  for (const name of cases) {
    const [body = ""] = readFileSync(join(folder, name), "utf8").split(/^=+$/m);
    const { counts, sections } = compareReports(reportOf({ body }), reportOf({ body }));
    const { reworded, added, removed, moved, renumbered } = counts.paragraphs;
    assert.equal(
      [reworded, added, removed, moved, renumbered, counts.headings],
      [0, 0, 0, 0, 0, 0],
    );
    assert.ok(sections.every(({ entries }) => entries.every(({ kind }) => kind === "same")));
  }
});

test.run();
