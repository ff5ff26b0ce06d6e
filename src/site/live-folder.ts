import { spawnSync } from "node:child_process";
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { isLeftLock, takeLock } from "./lock.ts";

/**
 * Fills a new folder beside the live one and swaps it in when it is whole. The live path is a
 * symbolic link, and swapping it is one rename: whoever asks for a file gets it of the one site or
 * of the other, at every moment. What was live stays until the next build, for readers who are in
 * the middle of it. Whatever stops the filling leaves the live site, and the next build clears up.
 * Throws Busy where another build fills the same place, NotASite where other files stand there.
 */
export async function replaceLive(
  output: string,
  fill: (folder: string) => Promise<void>,
): Promise<void> {
  const live = placeOf(resolve(output));
  mkdirSync(dirname(live), { recursive: true });
  const release = takeLock(beside(live, "lock"));
  try {
    clear(live);
    const building = mkdtempSync(beside(live, "build-"));
    chmodSync(building, 0o777 & ~process.umask());
    try {
      await fill(building);
      flush(building);
      swap(building, live);
    } catch (error) {
      rmSync(building, { recursive: true, force: true });
      throw error;
    }
  } finally {
    release();
  }
}

const beside = (live: string, name: string) => join(dirname(live), `.${basename(live)}.${name}`);

const isBuildOf = (live: string, name: string) =>
  /^(?:build|link|old)-\w{6}$/.test(
    name.startsWith(`.${basename(live)}.`) ? name.slice(basename(live).length + 2) : "",
  );

/** Where the site is kept: a link that somebody else made is followed. */
function placeOf(output: string): string {
  const link = linkAt(output);
  return link === null || isBuildOf(output, link) ? output : placeOf(realpathSync(output));
}

function linkAt(path: string): string | null {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found?.isSymbolicLink() ? readlinkSync(path) : null;
}

/** Removes what builds left, all but the live one. */
function clear(live: string) {
  const current = linkAt(live);
  for (const name of readdirSync(dirname(live))) {
    const isLeft = isBuildOf(live, name) || isLeftLock(`.${basename(live)}.lock`, name);
    if (name === current || !isLeft) continue;
    rmSync(join(dirname(live), name), { recursive: true, force: true });
  }
}

/** Has the files written to the disk before any link leads to them, so that a loss of power leaves a whole site. */
function flush(building: string) {
  if (process.platform === "linux") spawnSync("sync", ["-f", building], { stdio: "ignore" });
}

function swap(building: string, live: string) {
  const id = basename(building).slice(-6);
  const link = beside(live, `link-${id}`);
  symlinkSync(basename(building), link, "dir");
  const there = lstatSync(live, { throwIfNoEntry: false });
  if (there?.isDirectory()) setAside(live, beside(live, `old-${id}`));
  renameSync(link, live);
}

/** A folder of other files stands where the site should be published. */
export class NotASite extends Error {}

/** The first time, a folder stands where the link will; only a site is moved out of its way. */
function setAside(live: string, old: string) {
  const files = readdirSync(live);
  if (files.length > 0 && !files.some((file) => file.endsWith(".html"))) {
    throw new NotASite(
      `${live} holds files that are not a site; the site should have a folder of its own`,
    );
  }
  renameSync(live, old);
}
