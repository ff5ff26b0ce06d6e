import { existsSync, lstatSync, readdirSync, realpathSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { placeOf } from "./live-folder.ts";
import { takeLock } from "./lock.ts";
import { beside, buildsOf } from "./places.ts";

/**
 * Removes the folders of older sites, kept next to the live one for readers who are in the middle of
 * them, that hold what is withheld now. `withheld` are addresses of notices and of files that are not
 * published any more: a notice is a page alone, and a report has files in its folder as well. Returns
 * how many folders were removed. Throws Busy where another build is at work there.
 */
export function removeOlderSites(output: string, withheld: readonly string[]): number {
  if (withheld.length === 0) return 0;
  const live = placeOf(resolve(output));
  const current = existsSync(live) ? realpathSync(live) : null;
  const holding = () =>
    buildsOf(live).filter(
      (folder) => resolve(folder) !== current && withheld.some((address) => holds(folder, address)),
    );
  if (holding().length === 0) return 0;
  const release = takeLock(beside(live, "lock"));
  try {
    const found = holding();
    for (const folder of found) rmSync(folder, { recursive: true, force: true });
    return found.length;
  } finally {
    release();
  }
}

/** True where a folder holds more at an address than a notice does, or a file that is published no more. */
function holds(site: string, address: string): boolean {
  const path = join(site, address.slice(1));
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found !== undefined;
  return readdirSync(path).some((name) => !/^index\.html(?:\.br|\.gz)?$/.test(name));
}
