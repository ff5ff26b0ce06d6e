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
import { takeLock } from "./lock.ts";
import { checkOwn, checkReplaceable, manifestIn, NotASite } from "./own-site.ts";
import { beside, buildsOf, clear, isBuildOf } from "./places.ts";
import { type Linking, putBack, swap } from "./swap.ts";

/** What is known of folders that earlier builds filled, by their paths. */
export interface Earlier {
  /** Whether it is known what the build that filled a folder wrote. */
  readonly isKnown: (folder: string) => boolean;
  /** Whether the live folder is as it should be, so that there is nothing to do. */
  readonly isCurrent: (folder: string) => boolean;
  /**
   * Called with a folder that was filled and is on the disk, before it goes live. What it returns is
   * called once the folder is live, or could not go live after all.
   */
  readonly filled: (folder: string) => (() => void) | undefined;
  /** Called when a folder that builds filled has another name. */
  readonly renamed: (from: string, to: string) => void;
}

/** Every build begins from nothing. */
const anew: Earlier = {
  isKnown: () => false,
  isCurrent: () => false,
  filled: () => undefined,
  renamed: () => undefined,
};

/**
 * Fills a folder next to the live one and swaps it in when it is whole. The live path is a symbolic
 * link, and swapping it is one rename: at every moment, whoever asks for a file gets it from the one
 * site or from the other. Where the system refuses links, the live path is the folder itself, swapped
 * by two renames. What was live stays until the next build, for readers who are in the middle of it;
 * the next build but one starts from its files. Where there is none, a build starts from links to the
 * live files. If `fill` fails, the live site is untouched; the next build removes the leftovers. `fill`
 * gets the folder, and the folder whose files it holds already. Returns false where there was nothing
 * to do. Throws Busy where another build fills the same place, NotASite where it holds anything that
 * no build made.
 */
export async function replaceLive(
  output: string,
  fill: (folder: string, from: string | null) => Promise<void>,
  earlier: Earlier = anew,
  link: Linking = symlinkSync,
): Promise<boolean> {
  const { isKnown, isCurrent, filled } = earlier;
  const live = placeOf(resolve(output));
  mkdirSync(dirname(live), { recursive: true });
  const release = takeLock(beside(live, "lock"));
  try {
    putBack(live);
    if (linkAt(live) === null) checkReplaceable(live);
    const current = currentOf(live);
    if (current !== null && current !== live) checkLinked(current);
    if (current !== null && isCurrent(current)) return false;
    const spare = buildsOf(live).find((folder) => folder !== current && isKnown(folder)) ?? null;
    clear(live, [current, spare]);
    const building = mkdtempSync(beside(live, "build-"));
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

/** The folder of the live site; null where there is none. */
function currentOf(live: string): string | null {
  const link = linkAt(live);
  if (link !== null) return existsSync(live) ? join(dirname(live), link) : null;
  return manifestIn(live) === null ? null : live;
}

/** A folder that the live link leads to was made by a build; files may have been added to it since. */
function checkLinked(current: string) {
  const manifest = manifestIn(current);
  if (manifest !== null) checkOwn(current, manifest);
}

/** Puts files of an earlier build into a folder, and returns the folder that they were filled into. */
function begin(building: string, spare: string | null, current: string | null): string | null {
  if (spare !== null) renameSync(spare, building);
  else if (current !== null) linkFiles(current, building);
  return spare ?? current;
}

/** Gives a folder's files second names in another. */
function linkFiles(from: string, to: string) {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) {
      mkdirSync(target);
      linkFiles(source, target);
    } else linkOrCopy(source, target);
  }
}

/** Some file systems give a file one name only. */
function linkOrCopy(source: string, target: string) {
  try {
    linkSync(source, target);
  } catch {
    copyFileSync(source, target);
    const { atime, mtime } = statSync(source);
    utimesSync(target, atime, mtime);
  }
}

/** Where the site is kept: a link that somebody else made is followed. */
export function placeOf(output: string): string {
  const link = linkAt(output);
  if (link === null || isBuildOf(output, link)) return output;
  if (existsSync(output)) return placeOf(realpathSync(output));
  throw new NotASite(`${output} is a link to ${link}, where nothing stands; remove the link`);
}

function linkAt(path: string): string | null {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found?.isSymbolicLink() ? readlinkSync(path) : null;
}

/** Has the files written to the disk before any link leads to them, so that a loss of power leaves a whole site. */
function flush(building: string) {
  if (process.platform === "linux") spawnSync("sync", ["-f", building], { stdio: "ignore" });
}
