import {
  constants,
  copyFileSync,
  linkSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";

/** Another build is at work in the same place. */
export class Busy extends Error {}

/**
 * Takes a lock that names this process, and gives the way to release it. The lock of a process that
 * is no more is taken over. Throws Busy where its process lives.
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
      // A lock that names nobody, an empty one too, was cut short when its maker ended.
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

/** True for the name of a file by which a process that is no more tried to take a lock. */
export function isLeftLock(lock: string, name: string): boolean {
  const pid = name.startsWith(`${lock}-`)
    ? /^\d+/.exec(name.slice(lock.length + 1))?.[0]
    : undefined;
  return pid !== undefined && holder(Number(pid)) === "";
}

/** A link to a file that is there already fails, so only one process can make it. */
function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
  }
  // Some file systems give a file one name only.
  try {
    copyFileSync(from, to, constants.COPYFILE_EXCL);
    return true;
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
    return false;
  }
}

/** Removes a stale lock; where another process has just taken it over, its lock is put back. */
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

/** A process's number and when it began, for numbers are given again; "" where there is none. */
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
