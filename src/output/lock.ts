import {
  constants,
  copyFileSync,
  linkSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";

/** Another build is running in the same place. */
export class Busy extends Error {}

/**
 * Takes a lock that names this process, and returns a function that releases it. Takes over the lock of a
 * process that has ended. Throws Busy if the process is still running.
 */
export function takeLock(path: string): () => void {
  const mine = `${path}-${process.pid}`;
  writeFileSync(mine, holder(process.pid));
  try {
    for (let attempt = 0; attempt < 10; attempt += 1) {
      if (linked(mine, path)) return () => rmSync(path, { force: true });
      const held = textOf(path);
      if (held === null) continue;
      const pid = Number.parseInt(held, 10);
      // A lock that names no process, even an empty one, was left by a process that ended while making it.
      if (pid > 0 && held === holder(pid)) {
        throw new Busy(`another build (process ${pid}) is writing there; wait until it ends`);
      }
      remove(path, held, `${mine}-stale`);
    }
    throw new Busy("other builds are writing there; wait until they end");
  } finally {
    rmSync(mine, { force: true });
  }
}

/** True for a file left by a process that ended while trying to take a lock. */
export function isLeftLock(lock: string, name: string): boolean {
  const pid = name.startsWith(`${lock}-`)
    ? /^\d+/.exec(name.slice(lock.length + 1))?.[0]
    : undefined;
  return pid !== undefined && holder(Number(pid)) === "";
}

/** Linking to an existing name fails, so only one process can take the lock. */
function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
  }
  // Some file systems allow only one name for a file.
  try {
    copyFileSync(from, to, constants.COPYFILE_EXCL);
    return true;
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
    return false;
  }
}

/** Removes a stale lock; if another process has just taken it over, puts its lock back. */
function remove(path: string, stale: string, aside: string) {
  try {
    renameSync(path, aside);
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
    return;
  }
  if (textOf(aside) !== stale) linked(aside, path);
  rmSync(aside, { force: true });
}

/** A process's number and start time, because numbers are reused; "" if there is no such process. */
function holder(pid: number): string {
  if (!(pid > 0)) return "";
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (codeOf(error) === "ESRCH") return "";
  }
  // proc(5): the start time is the 22nd field, the 20th after the name in brackets.
  const started = textOf(`/proc/${pid}/stat`)?.split(") ").at(-1)?.split(" ")[19];
  return `${pid} ${started ?? ""}\n`;
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}

const codeOf = (error: unknown) =>
  error instanceof Error && "code" in error ? String(error.code) : "";
