import { mkdtempSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { keep, readKept } from "../../src/cache/kept-file.ts";

const folder = mkdtempSync(join(tmpdir(), "kept-"));
const file = join(folder, "of/a/build");
const value = new Map([["reports/a.md", { size: 3, words: new Uint32Array([1, 2]) }]]);

test("what a build kept is what the next one reads, and nothing else is left next to it", () => {
  assert.is(readKept(file, "1"), null);
  keep(file, "1", value);
  assert.equal(readKept(file, "1"), value);
  keep(file, "1", null);
  keep(file, "1", "later");
  assert.is(readKept(file, "1"), "later");
  assert.equal(readdirSync(join(folder, "of/a")), ["build"]);
});

test("what another version of the program kept is ignored", () => {
  keep(file, "1", value);
  assert.is(readKept(file, "2"), null);
});

test("a file that is cut short, damaged or of another form is ignored", () => {
  keep(file, "1", value);
  const whole = readFileSync(file);
  for (let length = 0; length < whole.length; length += 1) {
    truncateSync(file, length);
    assert.is(readKept(file, "1"), null, `${length} bytes`);
    writeFileSync(file, whole);
  }
  for (let at = 0; at < whole.length; at += 1) {
    const damaged = Buffer.from(whole);
    damaged[at] = (damaged[at] ?? 0) ^ 1;
    writeFileSync(file, damaged);
    assert.is(readKept(file, "1"), null, `byte ${at}`);
  }
  writeFileSync(file, "report\tmade\t3\nwhole");
  assert.is(readKept(file, "1"), null);
});

test.run();
