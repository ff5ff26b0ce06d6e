import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { checkOwn, checkReplaceable, manifestIn, NotASite } from "../../src/output/own-site.ts";
import { write } from "../record/archive-folder.ts";
import { temporaryFolder } from "../site/site.ts";

const manifest = JSON.stringify({
  files: { "index.html": { size: 5, sha256: "a".repeat(64) } },
  sources: {},
});

const refusal = (check: () => void): string | null => {
  try {
    check();
    return null;
  } catch (fault) {
    if (fault instanceof NotASite) return fault.message;
    throw fault;
  }
};

/** A site with these files as well. */
function site(...more: string[]) {
  const folder = temporaryFolder();
  write(folder, { "index.html": "Start", "manifest.json": manifest });
  for (const file of more) write(folder, { [file]: "By hand" });
  return folder;
}

test("what is missing, empty or a site of its own may be replaced", () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "empty"));
  assert.is(
    refusal(() => checkReplaceable(join(folder, "none"))),
    null,
  );
  assert.is(
    refusal(() => checkReplaceable(join(folder, "empty"))),
    null,
  );
  assert.is(
    refusal(() => checkReplaceable(site())),
    null,
  );
});

test("a file, and a folder without a manifest, are not replaced", () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "letter"), "Dear");
  assert.match(refusal(() => checkReplaceable(join(folder, "letter"))) ?? "", "is a file");
  assert.match(refusal(() => checkReplaceable(folder)) ?? "", "no manifest.json of a site");
});

test("files that a manifest does not list are named, three of them, and their number", () => {
  const said = (...more: string[]) => {
    const folder = site(...more);
    return refusal(() => checkReplaceable(folder))?.replace(folder, "FOLDER") ?? null;
  };
  assert.is(
    said("note.txt"),
    "note.txt in FOLDER is not part of the site and would be lost; move it out of the folder first",
  );
  assert.is(
    said("a.txt", "b.txt", "c.txt"),
    "a.txt, b.txt, c.txt in FOLDER are not part of the site and would be lost; move them out of the folder first",
  );
  assert.match(said("a.txt", "b.txt", "c.txt", "d.txt", "e.txt") ?? "", "c.txt and 2 more in");
});

test("what file managers leave in folders is nobody's, and what only ends like it is somebody's", () => {
  const folder = site("Thumbs.db", "boards/.DS_Store", "boards/desktop.ini");
  assert.is(
    refusal(() => checkReplaceable(folder)),
    null,
  );
  assert.ok(refusal(() => checkReplaceable(site("my-Thumbs.db"))));
  assert.ok(refusal(() => checkReplaceable(site("Thumbs.db.txt"))));
});

test("a manifest is a file that says which files are the site's", () => {
  const folder = temporaryFolder();
  assert.is(manifestIn(folder), null);
  for (const text of ["", "{}", '{"files":{"a":{"size":1,"sha256":"abc"}},"sources":{}}']) {
    writeFileSync(join(folder, "manifest.json"), text);
    assert.is(manifestIn(folder), null, text);
  }
  const found = manifestIn(site());
  assert.equal(Object.keys(found?.files ?? {}), ["index.html"]);
  const isListed = (file: string) => Object.hasOwn(found?.files ?? {}, file);
  assert.is(
    refusal(() => checkOwn(site(), isListed)),
    null,
  );
  assert.ok(refusal(() => checkOwn(site(), () => false)));
  const linked = temporaryFolder();
  symlinkSync(join(site(), "manifest.json"), join(linked, "manifest.json"));
  assert.is(manifestIn(linked), null, "a link is no manifest of this folder");
});

test.run();
