import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
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
    assert.match(stdout, "2 files: 2 imported; 0 left as they were; 0 refused");
    assert.match(run("--verify", content).stdout, "2 reports have every word of their source");
    const refused = run(fixture("scanned-pages.pdf"), "--content", content);
    assert.is(refused.status, 1);
    assert.match(refused.stdout, "refused (scan)");
    assert.match(refused.stdout, "refused as: scan 1");
    assert.match(refused.stdout, "- give a scan its words");
  } finally {
    rmSync(content, { recursive: true });
  }
});

test("a dry run tells of what the archive would find in the report, and writes nothing", () => {
  const content = join(tmpdir(), "content-that-is-not-there");
  const { stdout, stderr } = run(
    fixture("numbers-without-dots.txt"),
    "--content",
    content,
    "--dry-run",
  );
  assert.match(stderr, "paragraph-order  paragraph 10 follows 7; 8 should follow");
  assert.match(stderr, `${content}/reports/planning-committee/2007-03-14/`);
  assert.match(stdout, "1 file: 1 would be imported; 0 left as they were; 0 refused");
  assert.not(existsSync(content));
});

test("a content folder that is a file is told in plain words", () => {
  const given = fixture("labels-and-tabs.txt");
  const { status, stderr } = run(given, "--content", given);
  assert.is(status, 1);
  assert.match(stderr, "labels-and-tabs.txt is a file where a folder should be");
  assert.not.match(stderr, "node:fs");
});

test("wrong use is told from problems in the files", () => {
  assert.is(run("/nowhere/at/all").status, 2);
  assert.is(run("--help").status, 0);
});

test.run();
