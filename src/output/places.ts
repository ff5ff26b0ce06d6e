import { readdirSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { isLeftLock } from "./lock.ts";

/** The path of a file or folder that the program keeps next to the live site. */
export const nextTo = (live: string, name: string): string =>
  join(dirname(live), `.${basename(live)}.${name}`);

/** True for the name of a folder, or of a link to one, that a build makes next to the live site. */
export const isBuildOf = (live: string, name: string) =>
  /^(?:build|link|old)-\w{6}$/.test(
    name.startsWith(`.${basename(live)}.`) ? name.slice(basename(live).length + 2) : "",
  );

/** The folders that builds filled or were filling. */
export const buildsOf = (live: string): string[] =>
  readdirSync(dirname(live))
    .filter((name) => isBuildOf(live, name))
    .map((name) => join(dirname(live), name));

/** Removes what builds left behind, except the folders in `kept`. */
export function clear(live: string, kept: readonly (string | null)[]) {
  for (const name of readdirSync(dirname(live))) {
    const path = join(dirname(live), name);
    const isLeft = isBuildOf(live, name) || isLeftLock(`.${basename(live)}.lock`, name);
    if (isLeft && !kept.includes(path)) rmSync(path, { recursive: true, force: true });
  }
}
