import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { temporaryFolder } from "../site/site.ts";

const root = new URL("../../", import.meta.url).pathname;
const fixture = (name: string) => join(root, "test/importing/fixtures", name);

function run(...given: string[]) {
  const command = ["--import", "tsx", "src/commands/import.ts", ...given];
  // No other program is installed, so that a scan is not read.
  const env = { ...process.env, PATH: "/nowhere" };
  return spawnSync(process.execPath, command, { cwd: root, encoding: "utf8", env });
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
    assert.match(refused.stdout, "- install OCRmyPDF, which reads");
  } finally {
    rmSync(content, { recursive: true });
  }
});

test("a dry run reports what the archive would find in the report, and writes nothing", () => {
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

test("a content folder that is a file is reported in plain words", () => {
  const given = fixture("labels-and-tabs.txt");
  const { status, stderr } = run(given, "--content", given);
  assert.is(status, 1);
  assert.match(stderr, "labels-and-tabs.txt is a file where a folder should be");
  assert.not.match(stderr, "node:fs");
});

test("wrong use is distinguished from problems in the files", () => {
  assert.is(run("/nowhere/at/all").status, 2);
  assert.is(run("--help").status, 0);
});

test("a dry run of a report that imports clean prints no fault and no folder but the one it is for", () => {
  const place = temporaryFolder();
  const content = join(place, "content");
  const report = join(place, "lamps.txt");
  writeFileSync(
    report,
    `REPORT TO: Streets Board\n\nDATE: 5 January 2015\n\nREPORTING OFFICER: Director of Streets\n\nSUBJECT: Lamps\n\nWARDS: All\n\n1.0 PURPOSE OF REPORT\n\n1.1 To report on lamps.\n\n2.0 RECOMMENDED: That the report be noted.\n`,
  );
  const dry = run(report, "--content", content, "--dry-run");
  assert.is(dry.status, 0, dry.stdout + dry.stderr);
  assert.is(dry.stderr, "");
  assert.not.match(
    dry.stdout,
    tmpdir() === dirname(place) ? /import-\w{6}|rehearsal/ : /rehearsal/,
  );
  assert.not.ok(existsSync(content));
  assert.is(run(report, "--content", content).stderr, dry.stderr);
});

test("a second place is refused, with what would be left out, and nothing is written", () => {
  const place = temporaryFolder();
  const [reports, other] = [join(place, "reports"), join(place, "our-reports")];
  mkdirSync(reports);
  mkdirSync(other);
  for (const given of [
    [reports, other],
    [fixture("labels-and-tabs.txt"), other],
    ["--verify", other, reports],
  ]) {
    const { status, stderr } = run(...given);
    assert.is(status, 2);
    assert.match(stderr, /would be left out\. An option of npm run needs “--” before it/);
  }
  assert.equal(readdirSync(other), []);
});

test("an option that npm took for itself, because no “--” stood before it, is named", () => {
  const taken = (command: string, ...given: string[]) => {
    const env = { ...process.env, npm_config_content: "true", npm_config_cache: "/tmp/npm" };
    return spawnSync(process.execPath, ["bin/committee-report-archive.mjs", command, ...given], {
      cwd: root,
      encoding: "utf8",
      env,
    });
  };
  for (const command of ["import", "check", "build", "new", "start"]) {
    const { status, stderr } = taken(command, "../our-reports");
    assert.is(status, 2, command);
    assert.match(stderr, "npm took --content for itself; write “--” before the options");
  }
  assert.is(taken("check", "--content", "content").status, 0);
});

test.run();
