import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { buildsOf, clear, isBuildOf, nextTo } from "../../src/output/places.ts";
import { temporaryFolder } from "../site/site.ts";

const ours = [".site.build-a1B2c3", ".site.link-a1B2c3", ".site.old-a1B2c3"];
const others = [
  ".site.build-a1B2c",
  ".site.build-a1B2c3d",
  ".site.build-a1b2-3",
  ".site.other-a1B2c3",
  ".site.xbuild-a1B2c3",
  ".sites.build-a1B2c3",
  "site.build-a1B2c3",
  ".site.lock",
  "site",
];

test("only the folders that a build makes next to the site are a build's", () => {
  for (const name of ours) assert.ok(isBuildOf("/www/site", name), name);
  for (const name of others) assert.not.ok(isBuildOf("/www/site", name), name);
});

test("what builds and locks left is removed, but what is kept and what is somebody's", () => {
  const home = temporaryFolder();
  const live = join(home, "site");
  for (const name of [...ours, ...others]) mkdirSync(join(home, name));
  writeFileSync(join(home, ".site.lock-12"), "");
  const [first = ""] = ours;
  assert.equal(
    buildsOf(live).sort(),
    ours.map((name) => join(home, name)),
  );
  clear(live, [join(home, first), null]);
  assert.equal(readdirSync(home).sort(), [first, ...others].sort());
  assert.is(nextTo(live, "lock"), join(home, ".site.lock"));
});

test.run();
