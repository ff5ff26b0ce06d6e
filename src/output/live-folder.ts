import { spawnSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { makeFolder } from "../cache/make-folder.ts";
import { takeLock } from "./lock.ts";
import { checkOwn, checkReplaceable, manifestIn, NotASite } from "./own-site.ts";
import { buildsOf, clear, isBuildOf, nextTo } from "./places.ts";
import { type Linking, putBack, swap } from "./swap.ts";

/** What is known of the folders that earlier builds filled, by path. */
export interface Earlier {
  /** What the build that filled a folder wrote, by path; null if there is no record. */
  readonly written: (folder: string) => ReadonlyMap<string, unknown> | null;
  /** True if the live folder is already right, so that there is nothing to do. */
  readonly isCurrent: (folder: string) => boolean;
  /**
   * Called with a filled folder, flushed to disk, before it goes live. The function it returns is called
   * once the folder is live or could not go live.
   */
  readonly filled: (folder: string) => (() => void) | undefined;
  /** Called when a folder that a build filled has a new name. */
  readonly renamed: (from: string, to: string) => void;
}

/** For builds that use nothing from earlier ones. */
const anew: Earlier = {
  written: () => null,
  isCurrent: () => false,
  filled: () => undefined,
  renamed: () => undefined,
};

/**
 * Fills a folder next to the live one and swaps it in when it is complete. The live path is a symbolic
 * link, and the swap is one rename, so at every moment a reader gets all files from one site or the other.
 * Where the system refuses links, the live path is the folder itself and the swap takes two renames. The
 * previous site stays until the next build, for readers who are in the middle of it; the build after that
 * starts from its files. If there is no previous site, a build starts from links to the live files. If
 * `fill` fails, the live site is untouched; the next build removes the leftovers. `fill` gets the new
 * folder, and the folder whose files it already holds. Returns false if there was nothing to do. Throws
 * Busy if another build is filling the same place, and NotASite if it holds anything that no build made.
 */
export async function replaceLive(
  output: string,
  fill: (folder: string, from: string | null) => Promise<void>,
  earlier: Earlier = anew,
  link: Linking = symlinkSync,
): Promise<boolean> {
  const { isCurrent, filled } = earlier;
  const isKnown = (folder: string) => earlier.written(folder) !== null;
  const live = placeOf(resolve(output));
  const release = lockedPlace(live);
  try {
    putBack(live);
    if (linkAt(live) === null) checkReplaceable(live);
    const current = currentOf(live);
    if (current !== null && current !== live) checkLinked(current, earlier);
    if (current !== null && isCurrent(current)) return false;
    const spare = buildsOf(live).find((folder) => folder !== current && isKnown(folder)) ?? null;
    clear(live, [current, spare]);
    const building = mkdtempSync(nextTo(live, "build-"));
    let settle: (() => void) | undefined;
    try {
      const from = begin(building, spare, current !== null && isKnown(current) ? current : null);
      chmodSync(building, 0o777 & ~process.umask());
      await fill(building, from);
      flush(building);
      settle = filled(building);
      swap(building, live, link, earlier.renamed);
    } catch (error) {
      rmSync(building, { recursive: true, force: true });
      throw error;
    } finally {
      settle?.();
    }
    return true;
  } finally {
    release();
  }
}

/** Makes the folder that a site is to stand in, and takes the lock there. Throws NotASite where neither can be. */
function lockedPlace(live: string): () => void {
  const folder = dirname(live);
  try {
    makeFolder(folder);
    return takeLock(nextTo(live, "lock"));
  } catch (error) {
    // A folder of the system's own, such as /proc, answers so to a name that it does not have.
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
    throw new NotASite(`nothing can be written in ${folder}; give the site a folder elsewhere`);
  }
}

/** The folder of the live site, or null. */
function currentOf(live: string): string | null {
  const link = linkAt(live);
  if (link !== null) return existsSync(live) ? join(dirname(live), link) : null;
  return manifestIn(live) === null ? null : live;
}

/**
 * Checks that a build made the folder that the live link leads to. Files may have been added to it since.
 */
function checkLinked(current: string, { written }: Earlier) {
  // The record lists the same files as the manifest, which takes long to read.
  const files = written(current);
  const manifest = files === null ? manifestIn(current) : null;
  if (files !== null) checkOwn(current, (file) => files.has(file));
  else if (manifest !== null) checkOwn(current, (file) => Object.hasOwn(manifest.files, file));
}

/** Fills a new folder with files of an earlier build, and returns the folder those files came from. */
function begin(building: string, spare: string | null, current: string | null): string | null {
  if (spare !== null) renameSync(spare, building);
  else if (current !== null) linkFiles(current, building);
  return spare ?? current;
}

/** Links every file of a folder into another. */
function linkFiles(from: string, to: string) {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) {
      mkdirSync(target);
      linkFiles(source, target);
    } else linkOrCopy(source, target);
  }
}

/** Some file systems allow only one name for a file. */
function linkOrCopy(source: string, target: string) {
  try {
    linkSync(source, target);
  } catch {
    copyFileSync(source, target);
    const { atime, mtime } = statSync(source);
    utimesSync(target, atime, mtime);
  }
}

/** The path of the site itself: a link that somebody else made is followed. */
export function placeOf(output: string): string {
  const link = linkAt(output);
  if (link === null || isBuildOf(output, link)) return output;
  if (existsSync(output)) return placeOf(realpathSync(output));
  throw new NotASite(`${output} is a link to ${link}, where there is nothing; remove the link`);
}

function linkAt(path: string): string | null {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found?.isSymbolicLink() ? readlinkSync(path) : null;
}

/** Flushes the files to disk before any link leads to them, so that a power cut leaves a whole site. */
function flush(building: string) {
  if (process.platform === "linux") spawnSync("sync", ["-f", building], { stdio: "ignore" });
}
