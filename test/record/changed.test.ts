import { cpSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Manifest } from "../../src/model/report/file-digest.ts";
import { changedFiles } from "../../src/output/changed-files.ts";
import { build, command, temporaryFolder } from "../site/site.ts";
import { contentFolder, reportText, write } from "./archive-folder.ts";

const lighting = "reports/streets/2015-01-05/lighting.md";
const content = contentFolder({
  [lighting]: reportText({}),
  "reports/streets/2015-03-02/bins.md": reportText({ date: "2015-03-02" }),
});
const folder = temporaryFolder();
const [before, output] = [join(folder, "before"), join(folder, "site")];

const publish = async () => {
  const further = ["--preview", "--compress", "--today", "2015-03-06"];
  const { code, words } = await build(content, output, {}, further);
  assert.is(code, 0, words);
};

test.before(async () => {
  await publish();
  cpSync(output, before, { recursive: true, dereference: true });
  write(content, { [lighting]: reportText({ body: "## 1.0 PURPOSE\n\n1.1 To say more.\n" }) });
  rmSync(join(content, "reports/streets/2015-03-02"), { recursive: true });
  await publish();
});

const manifest = (files: Readonly<Record<string, string>>): Manifest => ({
  files: Object.fromEntries(
    Object.entries(files).map(([file, sha256]) => [file, { size: 1, sha256 }]),
  ),
  sources: {},
});

test("what pages are made of is sent before them, and the manifest last", () => {
  const now = manifest({
    "index.html": "2",
    "index.html.br": "2",
    "same.html": "1",
    "feeds/feed.xml": "2",
    "assets/archive-0123456789.css": "1",
    "assets/archive-0123456789.css.gz": "1",
    "pagefind/fragment/en_1234567.pf_fragment": "1",
    "pagefind/pagefind-entry.json": "2",
    "boards/streets/2015-01-05/lighting/lamps.csv": "1",
  });
  const published = manifest({ "index.html": "1", "same.html": "1", "old.html": "1" });
  assert.equal(changedFiles(published, now), {
    kept: [
      "assets/archive-0123456789.css",
      "assets/archive-0123456789.css.gz",
      "pagefind/fragment/en_1234567.pf_fragment",
    ],
    parts: ["boards/streets/2015-01-05/lighting/lamps.csv"],
    pages: ["feeds/feed.xml", "index.html", "index.html.br", "pagefind/pagefind-entry.json"],
    gone: ["old.html"],
    manifest: ["manifest.json"],
  });
});

test("a copy to which the lists were applied equals the new site", async () => {
  const lists = join(folder, "lists");
  const { code, words } = await command("changed", [before, output, "--lists", lists]);
  assert.is(code, 0, words);
  const list = (name: string) =>
    readFileSync(join(lists, name), "utf8").split("\n").filter(Boolean);
  for (const name of ["1-kept.txt", "2-parts.txt", "3-pages.txt", "5-manifest.txt"]) {
    assert.ok(list(name).length > 0 || name === "2-parts.txt", name);
    for (const file of list(name)) cpSync(join(output, file), join(before, file));
  }
  assert.ok(list("4-gone.txt").some((file) => dirname(file).endsWith("/bins")));
  for (const file of list("4-gone.txt")) rmSync(join(before, file));
  const verified = await command("verify", [before]);
  assert.is(verified.code, 0, verified.words);
  const again = await command("changed", [join(before, "manifest.json"), output]);
  assert.match(again.words, /^0 files of \d+ to send, 0 to delete\n$/);
});

test("what has no manifest cannot be compared, and is said to be sent whole", async () => {
  const bare = temporaryFolder();
  const { code, words } = await command("changed", [bare, output]);
  assert.is(code, 1);
  assert.match(words, "the first time, everything is to be sent");
  assert.is((await command("changed", [output])).code, 2);
  assert.is((await command("changed", ["/nowhere", output])).code, 2);
});

test.run();
