import { mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { lastingStampOf, stampOf, stampOrDigest } from "../../src/cache/stamp.ts";

const folder = mkdtempSync(join(tmpdir(), "stamp-"));
const file = join(folder, "report.md");

test.after(() => rmSync(folder, { recursive: true }));

test("a file that was written just now has no stamp; its digest stands in for one", async () => {
  // On a busy machine a moment may pass between two lines; it does not each time.
  const justNow = (stamp: (file: string) => string) =>
    Array.from({ length: 50 }, () => {
      writeFileSync(file, "one");
      return stamp(file);
    });
  assert.ok(justNow(stampOf).includes(""));
  assert.ok(justNow(stampOrDigest).some((stamp) => /^[0-9a-f]{64}$/.test(stamp)));
  await wait(150);
  assert.is.not(stampOf(file), "");
  assert.is(stampOrDigest(file), stampOf(file));
});

test("a file of the same times and size that was written again has another stamp", async () => {
  const day = new Date("2015-01-05");
  writeFileSync(file, "one");
  utimesSync(file, day, day);
  await wait(150);
  const before = stampOf(file);
  writeFileSync(file, "two");
  utimesSync(file, day, day);
  await wait(150);
  assert.is.not(stampOf(file), before);
});

test("what is not there has no stamp, and a link has no lasting one", () => {
  const link = join(folder, "link");
  symlinkSync(file, link);
  assert.is(stampOf(join(folder, "none")), "");
  assert.is(lastingStampOf(join(folder, "none")), "");
  assert.is(lastingStampOf(link), "");
  assert.is.not(lastingStampOf(file), "");
});

test.run();
