import { spawn } from "node:child_process";
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { replaceLive } from "../../src/output/live-folder.ts";
import { Busy, takeLock } from "../../src/output/lock.ts";
import { NotASite } from "../../src/output/own-site.ts";
import { filesOf, temporaryFolder } from "../site/site.ts";
import { write } from "./archive-folder.ts";
import { killBuilds } from "./kills.ts";

const place = () => join(temporaryFolder(), "site");
const filledWith = (text: string) => async (folder: string) => {
  writeFileSync(join(folder, "index.html"), text);
  writeFileSync(join(folder, "manifest.json"), manifestOf("index.html"));
};
const manifestOf = (...files: readonly string[]) =>
  JSON.stringify({
    files: Object.fromEntries(files.map((file) => [file, { size: 0, sha256: "0".repeat(64) }])),
    sources: {},
  });
const page = (live: string) => readFileSync(join(live, "index.html"), "utf8");

test("a site is swapped in whole, and the one before it stays until the next", async () => {
  const live = place();
  await replaceLive(live, filledWith("first"));
  assert.ok(lstatSync(live).isSymbolicLink());
  await replaceLive(live, filledWith("second"));
  await replaceLive(live, filledWith("third"));
  assert.is(page(live), "third");
  assert.is(readdirSync(dirname(live)).length, 3);
});

test("a fault while a site is filled leaves the live one, and nothing next to it", async () => {
  const live = place();
  await replaceLive(live, filledWith("good"));
  const before = readdirSync(dirname(live));
  try {
    await replaceLive(live, () => Promise.reject(new Error("no more room")));
    assert.unreachable();
  } catch (error) {
    assert.match(String(error), "no more room");
  }
  assert.is(page(live), "good");
  assert.equal(readdirSync(dirname(live)), before);
});

test("a copy of a site, known by its manifest, gives way to the link", async () => {
  const live = place();
  mkdirSync(live);
  await filledWith("old")(live);
  writeFileSync(join(live, ".DS_Store"), "");
  await replaceLive(live, filledWith("new"));
  assert.is(page(live), "new");
});

test("an empty folder gives way to the link", async () => {
  const live = place();
  mkdirSync(live);
  await replaceLive(live, filledWith("new"));
  assert.is(page(live), "new");
});

/** Folders that somebody may name by mistake, and the messages about them. */
const strange: readonly [what: string, files: Record<string, string>, said: RegExp][] = [
  ["letters", { "letter.txt": "Dear Sir" }, /no manifest\.json of a site.*left alone/],
  ["one page", { "index.html": "My page", "thesis.docx": "Years" }, /no manifest\.json of a site/],
  ["another manifest", { "manifest.json": "{}", "app.js": "1" }, /no manifest\.json of a site/],
  [
    "a site with a file of somebody's",
    { "manifest.json": manifestOf("index.html"), "index.html": "", "google.html": "token" },
    /^google\.html in .* is not part of the site and would be lost; move it out/,
  ],
  [
    "a site with a folder of somebody's",
    { "manifest.json": manifestOf(), "a/1": "", "a/2": "", "a/3": "", "b/4": "" },
    /^a\/1, a\/2, a\/3 and 1 more in .* are not part of the site/,
  ],
];

for (const [what, files, said] of strange) {
  test(`a folder that no build made is refused, and stays unchanged: ${what}`, async () => {
    const live = place();
    write(live, files);
    for (const _ of [1, 2]) await refused(live, said);
    assert.equal(filesOf(live), Object.keys(files).sort());
    for (const [file, text] of Object.entries(files))
      assert.is(readFileSync(join(live, file), "utf8"), text);
    assert.equal(readdirSync(dirname(live)), ["site"]);
  });
}

test("a file at the place of the site is refused and stays", async () => {
  const live = place();
  writeFileSync(live, "A letter");
  await refused(live, /is a file, not a folder/);
  assert.is(readFileSync(live, "utf8"), "A letter");
});

test("a link to a folder of somebody's is followed, and the folder refused", async () => {
  const live = place();
  const home = temporaryFolder();
  writeFileSync(join(home, "index.html"), "My page");
  symlinkSync(home, live);
  await refused(live, /no manifest\.json of a site/);
  assert.is(readFileSync(join(home, "index.html"), "utf8"), "My page");
});

test("a link that leads nowhere is refused with the place it leads to", async () => {
  const live = place();
  symlinkSync("/nowhere/at/all", live);
  await refused(live, /is a link to \/nowhere\/at\/all, where there is nothing/);
});

test("a file that somebody put into the live site is not lost with it", async () => {
  const live = place();
  await replaceLive(live, filledWith("first"));
  writeFileSync(join(live, "google.html"), "token");
  await refused(live, /google\.html in .* would be lost/);
  rmSync(join(live, "google.html"));
  await replaceLive(live, filledWith("second"));
  assert.is(page(live), "second");
});

/** Tries to put a site there. */
async function refused(live: string, said: RegExp) {
  try {
    await replaceLive(live, filledWith("new"));
    assert.unreachable();
  } catch (error) {
    assert.instance(error, NotASite);
    assert.match(String(error).replace("Error: ", ""), said);
  }
}

/** A system without links, like Windows for most users. */
const noLinks = () => {
  throw Object.assign(new Error("EPERM: operation not permitted, symlink"), { code: "EPERM" });
};

test("where the system refuses links, the site is a folder, swapped by two renames", async () => {
  const live = place();
  await replaceLive(live, filledWith("first"), undefined, noLinks);
  assert.ok(lstatSync(live).isDirectory());
  await replaceLive(live, filledWith("second"), undefined, noLinks);
  await replaceLive(live, filledWith("third"), undefined, noLinks);
  assert.is(page(live), "third");
  assert.is(readdirSync(dirname(live)).length, 2, "the site and the one before");
  // On a system with links again.
  await replaceLive(live, filledWith("fourth"));
  assert.ok(lstatSync(live).isSymbolicLink());
  assert.is(page(live), "fourth");
  await replaceLive(live, filledWith("fifth"), undefined, noLinks);
  assert.is(page(live), "fifth");
});

test("a build killed between the two renames is repaired by the next", async () => {
  const live = place();
  await replaceLive(live, filledWith("first"), undefined, noLinks);
  renameSync(live, join(dirname(live), ".site.old-abc123"));
  try {
    const fails = () => Promise.reject(new Error("no more room"));
    await replaceLive(live, fails, undefined, noLinks);
    assert.unreachable();
  } catch (error) {
    assert.match(String(error), "no more room");
  }
  assert.is(page(live), "first");
});

test("a link that somebody else made is followed to where it leads", async () => {
  const live = place();
  const server = join(temporaryFolder(), "www");
  mkdirSync(server);
  symlinkSync(server, live);
  await replaceLive(live, filledWith("new"));
  assert.is(page(live), "new");
  assert.is(page(server), "new");
});

test("two builds in one place do not mix: the second is refused", async () => {
  const live = place();
  await replaceLive(live, async (folder) => {
    try {
      await replaceLive(live, filledWith("second"));
      assert.unreachable();
    } catch (error) {
      assert.instance(error, Busy);
    }
    await filledWith("first")(folder);
  });
  assert.is(page(live), "first");
});

test("the lock of a process that was killed is taken over", async () => {
  const path = join(temporaryFolder(), "lock");
  const other = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
  writeFileSync(path, `${other.pid} 1\n`);
  takeLock(path)();
  await new Promise((ended) => {
    other.on("close", ended);
    other.kill("SIGKILL");
  });
  writeFileSync(path, `${other.pid} \n`);
  const release = takeLock(path);
  assert.throws(
    () => takeLock(path),
    (error: unknown) => error instanceof Busy,
  );
  release();
  assert.equal(readdirSync(dirname(path)), []);
});

test("a lock that is empty or names nobody is taken over", () => {
  for (const held of ["", "\n", "nonsense", "-3 5\n"]) {
    const path = join(temporaryFolder(), "lock");
    writeFileSync(path, held);
    takeLock(path)();
    assert.equal(readdirSync(dirname(path)), [], JSON.stringify(held));
  }
});

test("builds killed at any moment leave a complete site, and the next build clears up", async () => {
  const { kills, requests, faults, beside } = await killBuilds(4);
  assert.equal(faults, []);
  assert.is(kills, 4);
  assert.ok(requests > 50);
  assert.is(beside.length, 3, beside.join(" "));
});

test.run();
