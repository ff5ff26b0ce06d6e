import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";

const root = new URL("../../", import.meta.url).pathname;
const fixture = (name: string) => join(root, "test/importing/fixtures", name);

function run(...given: string[]) {
  const command = ["--import", "tsx", "src/commands/import.ts", ...given];
  return spawnSync(process.execPath, command, { cwd: root, encoding: "utf8" });
}

test("a folder of reports is imported with a line for each and a summary", () => {
  const content = mkdtempSync(join(tmpdir(), "content-"));
  try {
    const files = [fixture("labels-and-tabs.txt"), fixture("automatic-numbers.docx")];
    const { status, stdout } = run(...files, "--content", content);
    assert.is(status, 0);
    assert.match(stdout, /labels-and-tabs\.txt: imported as reports\/.*, 5 repairs/);
    assert.match(
      stdout,
      "2 reports imported, 0 of them with warnings; 0 left as they were; 0 refused",
    );
    assert.match(run("--verify", content).stdout, "2 reports have every word of their source");
    const refused = run(fixture("scanned-pages.pdf"), "--content", content);
    assert.is(refused.status, 1);
    assert.match(refused.stdout, "refused (scan)");
  } finally {
    rmSync(content, { recursive: true });
  }
});

test("wrong use is told from problems in the files", () => {
  assert.is(run("/nowhere/at/all").status, 2);
  assert.is(run("--help").status, 0);
});

test.run();
