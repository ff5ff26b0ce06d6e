import { mkdirSync, readdirSync, readFileSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { fileWriter } from "../../src/output/file-writer.ts";
import { writeWhole } from "../../src/output/write-whole.ts";
import { temporaryFolder } from "../site/site.ts";

test("a file is written whole, with the folders that it needs, and nothing else", () => {
  const folder = temporaryFolder();
  writeWhole(join(folder, "a/b.txt"), "words");
  assert.is(readFileSync(join(folder, "a/b.txt"), "utf8"), "words");
  assert.equal(readdirSync(join(folder, "a")), ["b.txt"]);
});

test("a file that holds the words already is not written again, and one of other words is", () => {
  const file = join(temporaryFolder(), "a.txt");
  const day = new Date("2015-01-05");
  writeWhole(file, "words");
  utimesSync(file, day, day);
  writeWhole(file, "words");
  assert.is(statSync(file).mtimeMs, day.getTime());
  writeWhole(file, Buffer.from("other"));
  assert.is(readFileSync(file, "utf8"), "other");
});

test("a file that cannot be written leaves nothing unfinished", () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "a/b"), { recursive: true });
  assert.throws(() => writeWhole(join(folder, "a"), "words"));
  assert.equal(readdirSync(folder), ["a"]);
});

test("a writer keeps the old file for whoever reads it, where the folder is read", () => {
  const folder = temporaryFolder();
  const [fill, replace] = [fileWriter(folder), fileWriter(folder, true)];
  fill("a/b.txt", "one");
  fill("a/c.txt", "two");
  const before = statSync(join(folder, "a/b.txt")).ino;
  fill("a/b.txt", "three");
  assert.is(statSync(join(folder, "a/b.txt")).ino, before);
  replace("a/b.txt", "four");
  assert.is.not(statSync(join(folder, "a/b.txt")).ino, before);
  assert.is(readFileSync(join(folder, "a/b.txt"), "utf8"), "four");
});

test.run();
