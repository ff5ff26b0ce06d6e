import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { temporaryFolder } from "./site/site.ts";

/** What the release of a version would say, with a changelog. */
function wordsOf(changelog: string, version: string) {
  const folder = temporaryFolder();
  mkdirSync(join(folder, ".github"));
  const program = join(folder, ".github/release-words.mjs");
  cpSync(resolve(import.meta.dirname, "../.github/release-words.mjs"), program);
  writeFileSync(join(folder, "CHANGELOG.md"), changelog);
  const { status, stdout } = spawnSync(process.execPath, [program, version], { encoding: "utf8" });
  return { status, words: stdout.trim() };
}

const changelog = `# Changelog

## 1.1.0 – 2026-12-01

- A thing. *For publishers:* nothing to do.

## 1.0.0 – 2026-11-01

- The first.
`;

test("a release has the words of its version, and says what publishers must do", () => {
  assert.equal(wordsOf(changelog, "1.1.0"), {
    status: 0,
    words: "- A thing. *For publishers:* nothing to do.",
  });
  assert.is(wordsOf(changelog, "1.0.0").status, 1, "it says nothing to publishers");
  assert.is(wordsOf(changelog, "1.2.0").status, 1, "it is not there");
});

test.run();
