import { spawn } from "node:child_process";
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { replaceLive } from "../../src/output/live-folder.ts";
import { Busy, takeLock } from "../../src/output/lock.ts";
import { temporaryFolder } from "../site/site.ts";
import { killBuilds } from "./kills.ts";

const place = () => join(temporaryFolder(), "site");
const filledWith = (text: string) => async (folder: string) =>
  writeFileSync(join(folder, "index.html"), text);
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

test("a fault while a site is filled leaves the live one, and nothing beside it", async () => {
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

test("a folder in which a site was written before gives way to the link", async () => {
  const live = place();
  mkdirSync(live);
  writeFileSync(join(live, "index.html"), "old");
  await replaceLive(live, filledWith("new"));
  assert.is(page(live), "new");
});

test("a folder of other files is left alone", async () => {
  const live = place();
  mkdirSync(live);
  writeFileSync(join(live, "letter.txt"), "Dear Sir");
  try {
    await replaceLive(live, filledWith("new"));
    assert.unreachable();
  } catch (error) {
    assert.match(String(error), "not a site");
  }
  assert.is(readFileSync(join(live, "letter.txt"), "utf8"), "Dear Sir");
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

test("two builds in one place do not mix: the second is told", async () => {
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

test("builds killed at any moment leave a whole site, and the next build clears up", async () => {
  const { kills, requests, faults, beside } = await killBuilds(4);
  assert.equal(faults, []);
  assert.is(kills, 4);
  assert.ok(requests > 50);
  assert.is(beside.length, 3, beside.join(" "));
});

test.run();
