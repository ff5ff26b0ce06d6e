import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Manifest } from "../../src/model/report/file-digest.ts";
import { recordOf } from "../../src/output/file-record.ts";
import { fileWriter } from "../../src/output/file-writer.ts";
import {
  type Copy,
  differences,
  folderCopy,
  ownManifest,
} from "../../src/output/published-copy-check.ts";
import { temporaryFolder } from "../site/site.ts";

const texts = { "index.html": "Start", "boards/index.html": "Boards", _headers: "Rules" };
const manifest: Manifest = {
  files: Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, recordOf(text)])),
  sources: {},
};

/** A folder with the site in it. */
function published() {
  const folder = temporaryFolder();
  const write = fileWriter(folder);
  for (const [path, text] of Object.entries(texts)) write(path, text);
  write("manifest.json", JSON.stringify(manifest));
  return folder;
}

test("an exact copy does not differ", async () => {
  assert.equal(await differences(folderCopy(published()), manifest), []);
});

test("what is missing, changed or added in a folder is named, in order", async () => {
  const folder = published();
  rmSync(join(folder, "_headers"));
  writeFileSync(join(folder, "boards/index.html"), "Board!");
  writeFileSync(join(folder, "note.txt"), "By hand");
  assert.equal(await differences(folderCopy(folder), manifest), [
    { file: "_headers", kind: "missing" },
    { file: "boards/index.html", kind: "changed" },
    { file: "note.txt", kind: "extra" },
  ]);
  writeFileSync(join(folder, "boards/index.html"), "boards");
  const [, same] = await differences(folderCopy(folder), manifest);
  assert.is(same?.kind, "changed", "of the same length");
});

test("a web server does not send the rules that it was given, and has no list of its files", async () => {
  const served: Copy = { ...folderCopy(published()), files: null, isFolder: false };
  const read = async (file: string) => (file === "_headers" ? null : served.read(file));
  assert.equal(await differences({ ...served, read }, manifest), []);
  assert.equal(
    (await differences({ ...served, read: async () => null }, manifest)).map(({ file }) => file),
    ["boards/index.html", "index.html"],
  );
});

test("a copy's own manifest is read where there is one", async () => {
  assert.equal(await ownManifest(folderCopy(published())), manifest);
  assert.is(await ownManifest(folderCopy(temporaryFolder())), null);
});

test.run();
