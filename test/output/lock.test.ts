import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { Busy, isLeftLock, takeLock } from "../../src/output/lock.ts";
import { temporaryFolder } from "../site/site.ts";

const place = () => join(temporaryFolder(), "lock");

test("a lock that is held is refused with the process that holds it, and is free once released", () => {
  const lock = place();
  const release = takeLock(lock);
  assert.throws(
    () => takeLock(lock),
    (fault: unknown) => fault instanceof Busy && fault.message.includes(`process ${process.pid}`),
  );
  release();
  assert.equal(readdirSync(join(lock, "..")), []);
  takeLock(lock)();
});

test("the lock of a process that ended, of an earlier one with the same number, or of none is taken over", () => {
  const ended = spawnSync(process.execPath, ["-e", ""]).pid;
  for (const held of [`${ended} 1\n`, `${process.pid} 1\n`, "", "somebody\n", "-1 \n", "0 \n"]) {
    const lock = place();
    writeFileSync(lock, held);
    const release = takeLock(lock);
    assert.match(readFileSync(lock, "utf8"), new RegExp(`^${process.pid} `), held);
    assert.equal(readdirSync(join(lock, "..")), ["lock"], held);
    release();
    assert.not.ok(existsSync(lock));
  }
});

test("a lock that cannot be made is a fault, not a busy place", () => {
  assert.throws(
    () => takeLock(join(temporaryFolder(), "none/lock")),
    (fault: unknown) => fault instanceof Error && !(fault instanceof Busy),
  );
});

test("what a process left that ended while it took a lock is known by the lock's name", () => {
  const ended = spawnSync(process.execPath, ["-e", ""]).pid;
  for (const name of [`lock-${ended}`, `lock-${ended}-stale`]) {
    assert.ok(isLeftLock("lock", name), name);
  }
  for (const name of ["lock", `locks-${ended}`, `a-lock-${ended}`, `lock-${process.pid}`]) {
    assert.not.ok(isLeftLock("lock", name), name);
  }
  assert.not.ok(isLeftLock("lock", `lock-a${ended}`));
});

test.run();
