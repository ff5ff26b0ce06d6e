import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { type Linking, putBack, swap } from "../../src/output/swap.ts";
import { temporaryFolder } from "../site/site.ts";

const noLinks =
  (code: string): Linking =>
  () => {
    throw Object.assign(new Error("no links"), { code });
  };

/** A folder that is filled, next to the place of the site. */
function filled(words = "new") {
  const home = temporaryFolder();
  const building = join(home, ".site.build-aaaaaa");
  mkdirSync(building);
  writeFileSync(join(building, "index.html"), words);
  return { home, building, live: join(home, "site") };
}

const page = (live: string) => readFileSync(join(live, "index.html"), "utf8");

test("where the system has links the live path is one, and no folder is renamed", () => {
  const { building, live } = filled();
  swap(building, live, symlinkSync, () => assert.unreachable());
  assert.is(readlinkSync(live), ".site.build-aaaaaa");
  assert.is(page(live), "new");
});

for (const code of ["EPERM", "EACCES", "ENOSYS", "ENOTSUP", "EOPNOTSUPP", "UNKNOWN"]) {
  test(`where the system refuses links with ${code}, the folder itself goes live`, () => {
    const { building, live } = filled();
    const renamed: string[][] = [];
    swap(building, live, noLinks(code), (...names) => renamed.push(names));
    assert.not.ok(lstatSync(live).isSymbolicLink());
    assert.equal(renamed, [[building, live]]);
  });
}

test("another fault of linking is no reason to go without links", () => {
  const { building, live } = filled();
  for (const code of ["ENOSPC", "EPERMIT", ""]) {
    assert.throws(() => swap(building, live, noLinks(code), () => undefined), /no links/);
  }
  assert.not.ok(existsSync(live));
});

test("a folder that was live is kept under another name, and a link is not", () => {
  const { home, building, live } = filled();
  mkdirSync(live);
  writeFileSync(join(live, "index.html"), "old");
  const renamed: string[][] = [];
  swap(building, live, noLinks("EPERM"), (...names) => renamed.push(names));
  const old = join(home, ".site.old-aaaaaa");
  assert.equal(renamed, [
    [live, old],
    [building, live],
  ]);
  assert.is(page(old), "old");
  assert.is(page(live), "new");

  const linked = filled();
  mkdirSync(join(linked.home, "before"));
  symlinkSync("before", linked.live);
  swap(linked.building, linked.live, noLinks("EPERM"), () => undefined);
  assert.not.ok(existsSync(join(linked.home, ".site.old-aaaaaa")));
  assert.is(page(linked.live), "new");
});

test("a build that was killed between two renames is undone, where nothing is live", () => {
  const manifest = JSON.stringify({ files: {}, sources: {} });
  const place = (name: string, isSite: boolean) => {
    const home = temporaryFolder();
    mkdirSync(join(home, name));
    writeFileSync(join(home, name, isSite ? "manifest.json" : "index.html"), manifest);
    putBack(join(home, "site"));
    return existsSync(join(home, "site"));
  };
  assert.ok(place(".site.old-aaaaaa", true));
  assert.not.ok(place(".site.old-aaaaaa", false), "a folder without a manifest is no site");
  assert.not.ok(place(".site.build-aaaaaa", true), "a folder that was being filled is not whole");

  const { building, live } = filled();
  mkdirSync(live);
  putBack(live);
  assert.ok(existsSync(building));
});

test.run();
