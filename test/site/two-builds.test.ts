import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { build, builtSite, filesOf, temporaryFolder } from "./site.ts";

const content = resolve(import.meta.dirname, "../../content");

test("two builds in two time zones and languages give the same bytes", async () => {
  const folders = [temporaryFolder(), temporaryFolder()] as const;
  const environments = [
    { TZ: "Pacific/Auckland", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" },
    { TZ: "America/Los_Angeles", LC_ALL: "C", LANG: "C" },
  ] as const;
  for (const place of [0, 1] as const) {
    const { code, words } = await build(content, folders[place], environments[place]);
    assert.is(code, 0, words);
  }
  assert.equal(filesOf(folders[0]), filesOf(folders[1]));
  const differing = filesOf(folders[0]).filter((file) => {
    const [one, other] = folders.map((folder) => readFileSync(join(folder, file)));
    return !one || !other || !one.equals(other);
  });
  assert.equal(differing, []);
});

test("a second build into one folder leaves no page of the first behind", async () => {
  const output = temporaryFolder();
  const more = temporaryFolder();
  cpSync(content, more, { recursive: true });
  writeFileSync(join(more, "pages/stale.md"), "---\ntitle: Stale\n---\n\nStale.\n");
  const first = await build(more, output, {}, ["--preview"]);
  assert.is(first.code, 0, first.words);
  assert.ok(filesOf(output).includes("stale/index.html"));
  const { code, words } = await build(content, output);
  assert.is(code, 0, words);
  assert.equal(filesOf(output), filesOf(await builtSite()));
});

test("a fault in the content refuses the build and leaves the last good site as it was", async () => {
  const broken = temporaryFolder();
  cpSync(content, broken, { recursive: true });
  const report = join(broken, "reports/streets/2015-01-05/salt.md");
  mkdirSync(join(report, ".."), { recursive: true });
  writeFileSync(report, "---\nboard: No such Board\n---\n\n1.1 Words.\n");
  const output = temporaryFolder();
  writeFileSync(join(output, "index.html"), "the last good site");

  const { code, words } = await build(broken, output);
  assert.is(code, 1, words);
  assert.match(words, "reports/streets/2015-01-05/salt.md:2:1  error  missing-field");
  assert.equal(filesOf(output), ["index.html"]);
  assert.is(readFileSync(join(output, "index.html"), "utf8"), "the last good site");
});

test("a content folder without a contact is refused, and one that is not there is a wrong use", async () => {
  const lacking = temporaryFolder();
  cpSync(content, lacking, { recursive: true });
  const settings = readFileSync(join(lacking, "site.yaml"), "utf8");
  writeFileSync(join(lacking, "site.yaml"), settings.replace(/^contact:\n(?: .*\n)+/m, ""));
  const output = temporaryFolder();
  const refused = await build(lacking, output);
  assert.is(refused.code, 1, refused.words);
  assert.match(refused.words, "“contact” is required");

  rmSync(lacking, { recursive: true });
  assert.is((await build(lacking, output)).code, 2);
  assert.equal(filesOf(output), []);
});

test.run();
