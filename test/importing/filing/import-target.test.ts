import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { type ImportTarget, writeFiled } from "../../../src/importing/filing/import-target.ts";
import { filesOf, temporaryFolder } from "../../site/site.ts";

const before = { boards: "same", officers: "old", portfolios: null, wards: null };

/** What is in a folder once a report is written into it with these registers. */
function written(texts: ImportTarget["registers"]["texts"], writes = true): string[] {
  const content = temporaryFolder();
  writeFileSync(join(content, "officers.yaml"), "old");
  const target = { content, registers: { texts }, writes } as unknown as ImportTarget;
  writeFiled(target, before, [{ path: "reports/a.md", content: "A", replaces: false }]);
  return filesOf(content).map((path) => `${path}: ${readFileSync(join(content, path), "utf8")}`);
}

test("a report is written with the registers that changed or are new, and no others", () => {
  assert.equal(written({ boards: "same", officers: "new", portfolios: "first", wards: null }), [
    "officers.yaml: new",
    "portfolios.yaml: first",
    "reports/a.md: A",
  ]);
});

test("a run that writes nothing leaves the folder as it is", () => {
  assert.equal(written({ ...before, officers: "new" }, false), ["officers.yaml: old"]);
});

test.run();
