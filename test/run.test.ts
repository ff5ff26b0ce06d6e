import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";

const root = resolve(import.meta.dirname, "..");
const header = `import { test } from "uvu"; import * as assert from "uvu/assert";`;
const passing = `${header} test("adds", () => assert.is(1 + 1, 2)); test.run();`;
const failing = `${header} test("adds", () => assert.is(1 + 1, 3)); test.run();`;

/** Runs the runner on test files in a separate folder. */
function run(files: Readonly<Record<string, string>>, ...filters: string[]) {
  mkdirSync(join(root, ".cache"), { recursive: true });
  const folder = mkdtempSync(join(root, ".cache", "runner-"));
  mkdirSync(join(folder, "test"));
  for (const [name, source] of Object.entries(files)) {
    writeFileSync(join(folder, "test", name), source);
  }
  const runner = join(root, "test/run.ts");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", runner, ...filters],
    { cwd: folder, encoding: "utf8" },
  );
  rmSync(folder, { recursive: true });
  return { status, words: stdout + stderr, last: stdout.trimEnd().split("\n").at(-1) };
}

test("files that pass are counted, and the last line says so", () => {
  const { status, last } = run({ "one.test.ts": passing, "two.test.ts": passing });
  assert.is(status, 0);
  assert.is(last, "2 passed, 0 failed");
});

test("a failure is shown in full and fails the run", () => {
  const { status, last, words } = run({ "one.test.ts": passing, "two.test.ts": failing });
  assert.is(status, 1);
  assert.is(last, "1 passed, 1 failed");
  assert.match(words, "FAIL test/two.test.ts");
  assert.match(words, "Expected values to be strictly equal");
});

test("a file that runs no test, ends too soon or is left with “only” fails", () => {
  const { status, last, words } = run({
    "forgotten.test.ts": passing.replace("test.run();", ""),
    "broken.test.ts": `throw new Error("broken");`,
    "ended.test.ts": `${header} test("ends", () => process.exit(0)); test.run();`,
    "left.test.ts": passing.replace(`test("adds"`, `test.${"only"}("adds"`),
  });
  assert.is(status, 1);
  assert.is(last, "0 passed, 4 failed");
  assert.match(words, "Ran no test");
  assert.match(words, "marked “only”");
});

test("a file whose program is not installed says so, and is not a failure", () => {
  const skipping = `${header} console.log("skipped: nginx is not installed"); test.run();`;
  const { status, last, words } = run({ "one.test.ts": passing, "two.test.ts": skipping });
  assert.is(status, 0);
  assert.is(last, "1 passed, 0 failed");
  assert.match(words, /^ +skipped: nginx is not installed$/m);
});

test("a part of a path picks the files that are run", () => {
  const picked = run({ "one.test.ts": passing, "two.test.ts": failing }, "one");
  assert.is(picked.last, "1 passed, 0 failed");
  const none = run({ "one.test.ts": passing }, "three");
  assert.is(none.status, 1);
  assert.match(none.words, "No test file has three in its path");
});

test.run();
