import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { differences, folderCopy, ownManifest } from "../../src/output/published-copy-check.ts";
import { build, temporaryFolder } from "../site/site.ts";
import { contentFolder, reportText, write } from "./archive-folder.ts";

const page = "boards/streets/2015-01-05/lighting/index.html";

const content = contentFolder({ "reports/streets/2015-01-05/lighting.md": reportText({}) });
const place = temporaryFolder();
const site = join(place, "site");

async function built(): Promise<string> {
  const further = ["--cache", join(place, "cache"), "--today", "2015-03-06", "--compress"];
  const { code, words } = await build(content, site, {}, further);
  assert.is(code, 0, words);
  return words;
}

/** True if every file is as published, including compressed copies and the search index. */
async function isWhole(): Promise<boolean> {
  const copy = folderCopy(site);
  const manifest = await ownManifest(copy);
  return manifest !== null && (await differences(copy, manifest)).length === 0;
}

test.before(async () => {
  await built();
});

const fragment = (site: string) => {
  const folder = join(site, "pagefind/fragment");
  return `pagefind/fragment/${readdirSync(folder)[0]}`;
};

const alterations: readonly [what: string, alter: (site: string) => void][] = [
  ["a page is altered", (site) => appendFileSync(join(site, page), "<p>Mine</p>")],
  ["a page is altered, and is of the same size", (site) => altered(site, page, "Street", "Strafe")],
  ["a page is deleted", (site) => rmSync(join(site, page))],
  ["a folder is deleted", (site) => rmSync(join(site, "boards"), { recursive: true })],
  ["a stylesheet is deleted", (site) => rmSync(join(site, "assets"), { recursive: true })],
  ["a part of the search index is deleted", (site) => rmSync(join(site, fragment(site)))],
  [
    "a part of the search index is altered",
    (site) => writeFileSync(join(site, fragment(site)), ""),
  ],
  ["a packed copy is altered", (site) => writeFileSync(join(site, `${page}.br`), "")],
  ["the manifest is altered", (site) => altered(site, "manifest.json", '"size": ', '"size": 1')],
  ["the manifest is deleted", (site) => rmSync(join(site, "manifest.json"))],
];

function altered(site: string, file: string, from: string, to: string) {
  const text = readFileSync(join(site, file), "utf8");
  assert.match(text, from);
  writeFileSync(join(site, file), text.replace(from, to));
}

for (const [what, alter] of alterations) {
  test(`${what} in the live folder: the next build makes it again`, async () => {
    alter(site);
    assert.not.ok(await isWhole());
    await built();
    assert.ok(await isWhole());
  });
}

test("a build that finds everything unchanged writes nothing", async () => {
  assert.match(await built(), /: 0 files written, 0 deleted/);
});

test("what is altered is made again where something else changed as well", async () => {
  // The previous build's folder exists to start from.
  altered(site, page, "Street", "Strafe");
  write(content, { "pages/about.md": "---\ntitle: About\n---\n\nOther words.\n" });
  await built();
  assert.ok(await isWhole());
  assert.not.match(readFileSync(join(site, page), "utf8"), "Strafe");
});

test.run();
