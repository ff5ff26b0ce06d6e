import { existsSync, lstatSync, readdirSync, realpathSync, rmSync, unlinkSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { placeOf } from "./live-folder.ts";
import { takeLock } from "./lock.ts";
import { buildsOf, nextTo } from "./places.ts";

/**
 * Removes older sites, kept next to the live one for readers who are in the middle of them, that hold
 * anything now withheld. `withheld` lists addresses of notices and of files that are no longer published; a
 * notice is a single page, while a report has files in its folder too. `forget` gets each folder removed.
 * Returns their number. Throws Busy if another build is running there.
 */
export function removeOlderSites(
  output: string,
  withheld: readonly string[],
  forget: (folder: string) => void,
): number {
  if (withheld.length === 0) return 0;
  const live = placeOf(resolve(output));
  const current = existsSync(live) ? realpathSync(live) : null;
  const holding = () =>
    buildsOf(live).filter(
      (folder) => resolve(folder) !== current && withheld.some((address) => holds(folder, address)),
    );
  if (holding().length === 0) return 0;
  const release = takeLock(nextTo(live, "lock"));
  try {
    const found = holding();
    for (const folder of found) {
      rmSync(folder, { recursive: true, force: true });
      forget(folder);
    }
    return found.length;
  } finally {
    release();
  }
}

/**
 * Removes what the cache has of sites: what the desk built to show what will change, and, where they hold anything
 * now withheld, the sites that `start` served. Each is made again when it is asked for. Returns whether any was
 * removed for what it held. Throws Busy if another build is running there.
 */
export function removeCachedSites(
  cache: string,
  withheld: readonly string[],
  forget: (folder: string) => void,
): boolean {
  const served = existsSync(cache)
    ? readdirSync(cache).filter((name) => /^site-\d+$/.test(name))
    : [];
  const isHolding = (folder: string) => withheld.some((address) => holds(folder, address));
  removeSites(join(cache, deskPreview), () => true, forget);
  return served
    .map((name) => removeSites(join(cache, name), isHolding, forget))
    .some((count) => count > 0);
}

/** The place in a cache of the site that the desk builds to show what will change. */
export const deskPreview = "desk/next";

/** Removes the sites at a place that a test is true of, the live one too; returns their number. */
function removeSites(
  place: string,
  isGone: (folder: string) => boolean,
  forget: (folder: string) => void,
): number {
  const live = resolve(place);
  const places = existsSync(dirname(live)) ? buildsOf(live) : [];
  // Where the system refuses links, the live place is the folder itself.
  const isFolder = lstatSync(live, { throwIfNoEntry: false })?.isDirectory() === true;
  const found = [...places, ...(isFolder ? [live] : [])].filter(isGone);
  if (found.length === 0) return 0;
  const release = takeLock(nextTo(live, "lock"));
  try {
    for (const folder of found) {
      if (!isFolder && existsSync(live) && realpathSync(live) === realpathSync(folder)) {
        unlinkSync(live);
      }
      rmSync(folder, { recursive: true, force: true });
      forget(folder);
    }
    return found.length;
  } finally {
    release();
  }
}

/** True if a folder holds more at an address than a notice does, or a file that is no longer published. */
function holds(site: string, address: string): boolean {
  const path = join(site, address.slice(1));
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found !== undefined;
  return readdirSync(path).some((name) => !/^index\.html(?:\.br|\.gz)?$/.test(name));
}
