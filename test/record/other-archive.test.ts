import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { build, command, temporaryFolder } from "../site/site.ts";
import { contentFolder, reportText, write } from "./archive-folder.ts";

const settings = (url: string) => `council: Marlow Vale Borough Council
url: ${url}
contact:
  team: Democratic Services
  email: democratic.services@marlowvale.example
`;

const own = "https://reports.marlowvale.example/";

const archive = (url = own) =>
  contentFolder({
    "site.yaml": settings(url),
    "reports/streets/2015-01-05/lighting.md": reportText({}),
  });

/** Where an archive may be built, with a cache of its own. */
function place() {
  const folder = temporaryFolder();
  const output = join(folder, "site");
  const builds = (content: string, ...further: string[]) =>
    build(content, output, {}, ["--cache", join(folder, "cache"), ...further]);
  const live = (): { archive?: string; preview?: boolean } =>
    JSON.parse(readFileSync(join(output, "manifest.json"), "utf8"));
  return { output, builds, live };
}

test("the site of another archive is left alone unless its place is given to this one", async () => {
  const { output, builds, live } = place();
  const other = archive("https://papers.wykeham.example/");
  assert.is((await builds(archive())).code, 0);
  for (const further of [[], ["--preview"]]) {
    const { code, words } = await builds(other, ...further);
    assert.is(code, 1, words);
    assert.match(words, "holds the site of another archive, https://reports.marlowvale.example/");
    assert.match(words, "build once with --replace-other");
    assert.is(live().archive, own, "the site is as it was");
  }
  assert.not.ok(existsSync(join(other, "addresses.txt")), "nothing was entered as published");
  assert.is((await builds(other, "--replace-other")).code, 0);
  assert.is(live().archive, "https://papers.wykeham.example/");
  assert.is((await builds(other)).code, 0, "from then on it is its own");
  assert.ok(existsSync(join(output, "index.html")));
});

test("a council that moves its archive goes on with its own site", async () => {
  const { builds, live } = place();
  const content = archive();
  assert.is((await builds(content)).code, 0);
  write(content, { "site.yaml": settings("https://www.marlowvale.example/reports/") });
  const { code, words } = await builds(content);
  assert.is(code, 0, words);
  assert.is(live().archive, own, "ids go on by the first address");
});

test("a preview makes way for any archive, and for another preview", async () => {
  const { builds, live } = place();
  assert.is((await builds(archive(), "--preview")).code, 0);
  assert.is((await builds(archive("https://papers.wykeham.example/"), "--preview")).code, 0);
  assert.is((await builds(archive())).code, 0);
  assert.is(live().archive, own);
  assert.is(live().preview, undefined);
});

test("an option without a value names nothing, and is refused before anything is read", async () => {
  for (const [name, ...given] of [
    ["build", "--output", ""],
    ["build", "--cache="],
    ["check", "--content", ""],
    ["start", "--content", ""],
    ["verify", ""],
  ] as const) {
    const { code, words } = await command(name, given);
    assert.is(code, 2, words);
    assert.match(words, "which names nothing; fill it in or leave it out", name);
  }
});

test("a place in which no file can be made is named, with what to do", async () => {
  if (process.platform !== "linux") return;
  for (const [output, folder] of [
    ["/proc/archive", "/proc"],
    ["/proc/archive/a/site", "/proc/archive/a"],
  ] as const) {
    const { code, words } = await build(archive(), output, {}, ["--preview"]);
    assert.is(code, 1, words);
    assert.match(words, `nothing can be written in ${folder}; give the site a folder elsewhere`);
  }
  const { code, words } = await build(archive(), temporaryFolder(), {}, ["--cache", "/proc/a/b"]);
  assert.is(code, 1, words);
  assert.match(words, "/proc/a");
});

test.run();
