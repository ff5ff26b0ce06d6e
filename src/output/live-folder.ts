import { spawnSync } from "node:child_process";
import {
  chmodSync,
  linkSync,
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

/** What is known of folders that earlier builds filled, by their paths. */
export interface Earlier {
  /** Whether a folder holds just what the build that filled it wrote. */
  readonly isKnown: (folder: string) => boolean;
  /** Whether the live folder is as it should be, so that nothing is to be done. */
  readonly isCurrent: (folder: string) => boolean;
  /** Told of a folder that was filled and is on the disk, before it is live. */
  readonly filled: (folder: string) => void;
}

/** Every build begins from nothing. */
const anew: Earlier = { isKnown: () => false, isCurrent: () => false, filled: () => undefined };

/**
 * Fills a folder beside the live one and swaps it in when it is whole. The live path is a symbolic
 * link, and swapping it is one rename: whoever asks for a file gets it of the one site or of the
 * other, at every moment. What was live stays until the next build, for readers who are in the middle
 * of it; then its files are what that build begins from. Where there is none, it begins from links to
 * the live files. Whatever stops the filling leaves the live site, and the next build clears up.
 * `fill` is given the folder, and the folder whose files it holds already. Returns false where nothing
 * was to be done. Throws Busy where another build fills the same place, NotASite where other files
 * stand there.
 */
export async function replaceLive(
  output: string,
  fill: (folder: string, from: string | null) => Promise<void>,
  { isKnown, isCurrent, filled }: Earlier = anew,
): Promise<boolean> {
  const live = placeOf(resolve(output));
  mkdirSync(dirname(live), { recursive: true });
  const release = takeLock(beside(live, "lock"));
  try {
    const link = linkAt(live);
    const current = link !== null && isBuildOf(live, link) ? join(dirname(live), link) : null;
    if (current !== null && isCurrent(current)) return false;
    const spare = buildsOf(live).find((folder) => folder !== current && isKnown(folder)) ?? null;
    clear(live, [current, spare]);
    const building = mkdtempSync(beside(live, "build-"));
    try {
      const from = begin(building, spare, current !== null && isKnown(current) ? current : null);
      chmodSync(building, 0o777 & ~process.umask());
      await fill(building, from);
      flush(building);
      filled(building);
      swap(building, live);
    } catch (error) {
      rmSync(building, { recursive: true, force: true });
      throw error;
    }
    return true;
  } finally {
    release();
  }
}

/** Puts files of an earlier build into a folder, and tells whose they are. */
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
    } else linkSync(source, target);
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

/** The folders that builds filled or were filling. */
const buildsOf = (live: string): string[] =>
  readdirSync(dirname(live))
    .filter((name) => isBuildOf(live, name))
    .map((name) => join(dirname(live), name));

/** Removes what builds left, all but some folders. */
function clear(live: string, kept: readonly (string | null)[]) {
  for (const name of readdirSync(dirname(live))) {
    const path = join(dirname(live), name);
    const isLeft = isBuildOf(live, name) || isLeftLock(`.${basename(live)}.lock`, name);
    if (isLeft && !kept.includes(path)) rmSync(path, { recursive: true, force: true });
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
