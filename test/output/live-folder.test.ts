import { readdirSync, readFileSync, rmSync, statSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { type Earlier, replaceLive } from "../../src/output/live-folder.ts";
import { NotASite } from "../../src/output/own-site.ts";
import { write } from "../record/archive-folder.ts";
import { temporaryFolder } from "../site/site.ts";

test("a web server of another user may read the live folder, as the system’s mask allows", async () => {
  for (const mask of [0o022, 0o027, 0o077]) {
    const before = process.umask(mask);
    try {
      const live = join(temporaryFolder(), "site");
      await replaceLive(live, async (folder) => write(folder, { "index.html": "A page" }));
      assert.is(statSync(live).mode & 0o777, 0o777 & ~mask, mask.toString(8));
    } finally {
      process.umask(before);
    }
  }
});

const fill = (words: string) => async (folder: string) => {
  const files = { "index.html": { size: words.length, sha256: "a".repeat(64) } };
  write(folder, { "index.html": words, "manifest.json": JSON.stringify({ files, sources: {} }) });
};
const page = (live: string) => readFileSync(join(live, "index.html"), "utf8");
const known: Earlier = {
  written: () => new Map([["index.html", null]]),
  isCurrent: () => false,
  filled: () => undefined,
  renamed: () => undefined,
};

test("a build starts from the files that are live, then from those of the build before, and says whose they are", async () => {
  const live = join(temporaryFolder(), "site");
  const from: (string | null)[] = [];
  for (const words of ["one", "two", "three"]) {
    const filling = async (folder: string, before: string | null) => {
      from.push(before && page(folder));
      rmSync(join(folder, "index.html"), { force: true });
      rmSync(join(folder, "manifest.json"), { force: true });
      await fill(words)(folder);
    };
    assert.ok(await replaceLive(live, filling, known));
    assert.is(page(live), words);
  }
  assert.equal(from, [null, "one", "one"]);
});

test("a site that is as it should be is left as it is", async () => {
  const live = join(temporaryFolder(), "site");
  await replaceLive(live, fill("one"));
  const unasked = async () => assert.unreachable();
  assert.is(await replaceLive(live, unasked, { ...known, isCurrent: () => true }), false);
  assert.is(page(live), "one");
});

test("a fault while a site is filled leaves the live one, and nothing next to it", async () => {
  const live = join(temporaryFolder(), "site");
  await replaceLive(live, fill("one"));
  const before = readdirSync(dirname(live));
  const failing = async (folder: string) => {
    write(folder, { "a/b.html": "half" });
    throw new Error("no more room");
  };
  await replaceLive(live, failing).then(
    () => assert.unreachable(),
    (fault: Error) => assert.is(fault.message, "no more room"),
  );
  assert.equal(readdirSync(dirname(live)), before);
  assert.is(page(live), "one");
});

test("a file that somebody added to the live site, and a folder of somebody's, are refused", async () => {
  const refused = (live: string) =>
    replaceLive(live, fill("two")).then(
      () => false,
      (fault: unknown) => fault instanceof NotASite,
    );
  const live = join(temporaryFolder(), "site");
  await replaceLive(live, fill("one"));
  write(live, { "note.txt": "By hand" });
  assert.ok(await refused(live));
  const theirs = join(temporaryFolder(), "site");
  write(theirs, { "index.html": "My page" });
  assert.ok(await refused(theirs));
  const nowhere = join(temporaryFolder(), "site");
  symlinkSync("/nowhere/at/all", nowhere);
  assert.ok(await refused(nowhere));
  const linked = join(temporaryFolder(), "site");
  symlinkSync(temporaryFolder(), linked);
  assert.not.ok(await refused(linked), "an empty folder that a link leads to is filled");
});

test.run();
