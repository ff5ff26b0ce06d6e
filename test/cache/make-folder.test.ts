import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { makeFolder } from "../../src/cache/make-folder.ts";
import { temporaryFolder } from "../site/site.ts";

test("a folder is made with its parents, and an existing one stays", () => {
  const folder = temporaryFolder();
  makeFolder(join(folder, "a/b/c"));
  writeFileSync(join(folder, "a/b/c/file"), "");
  makeFolder(join(folder, "a/b/c"));
  assert.ok(existsSync(join(folder, "a/b/c/file")));
});

test("a file in the way, and a system that makes no folder, are errors and not an endless wait", () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "file"), "");
  assert.throws(() => makeFolder(join(folder, "file")), /EEXIST/);
  assert.throws(() => makeFolder(join(folder, "file/a")), /ENOTDIR/);
  if (process.platform === "linux") {
    assert.throws(() => makeFolder("/proc/archive/a/b"), /ENOENT/);
  }
});

test.run();
