import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { buildRecords } from "../../src/output/build-records.ts";
import type { FilesMade } from "../../src/output/file-record.ts";
import { temporaryFolder } from "../site/site.ts";

const files = (name: string): FilesMade => new Map([[name, { size: 1, sha256: "a", made: name }]]);

/** A cache, and two folders of builds next to one another. */
function places() {
  const [cache, home] = [temporaryFolder(), temporaryFolder()];
  const [one, other] = [join(home, ".site.build-aaaaaa"), join(home, ".site.build-bbbbbb")];
  for (const folder of [one, other]) mkdirSync(folder);
  return { cache, one, other };
}

test("a later build of the same version knows what an earlier one wrote into a folder", () => {
  const { cache, one, other } = places();
  const records = buildRecords(cache, "1");
  assert.is(records.filesIn(one), null);
  records.keep(one, files("a"));
  records.keep(other, files("b"));
  const later = buildRecords(cache, "1");
  assert.equal(later.filesIn(one), files("a"));
  assert.equal(later.filesIn(other), files("b"));
  assert.is(buildRecords(cache, "2").filesIn(one), null);
});

test("a record is read once in a build", () => {
  const { cache, one } = places();
  const records = buildRecords(cache, "1");
  records.keep(one, files("a"));
  assert.is(records.filesIn(one), records.filesIn(one));
});

test("the record of a folder that no longer exists is removed when another is kept", () => {
  const { cache, one, other } = places();
  const records = buildRecords(cache, "1");
  records.keep(one, files("a"));
  rmSync(one, { recursive: true });
  records.keep(other, files("b"));
  const [place = ""] = readdirSync(join(cache, "builds"));
  assert.equal(readdirSync(join(cache, "builds", place)), [".site.build-bbbbbb"]);
});

test("a record follows its folder to a new name, and one that nobody kept does not", () => {
  const { cache, one, other } = places();
  buildRecords(cache, "1").rename(one, other);
  buildRecords(cache, "1").keep(one, files("a"));
  buildRecords(cache, "1").rename(one, other);
  const later = buildRecords(cache, "1");
  assert.is(later.filesIn(one), null);
  assert.equal(later.filesIn(other), files("a"));
});

test("nothing is kept of a folder that is to be forgotten", () => {
  const { cache, one, other } = places();
  const records = buildRecords(cache, "1");
  records.keep(one, files("title-now-withheld"));
  records.keep(other, files("b"));
  records.forget(one);
  assert.is(records.filesIn(one), null);
  assert.is(buildRecords(cache, "1").filesIn(one), null);
  assert.equal(buildRecords(cache, "1").filesIn(other), files("b"));
});

test.run();
