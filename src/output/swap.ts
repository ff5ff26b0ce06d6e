import { lstatSync, renameSync, rmSync } from "node:fs";
import { basename } from "node:path";
import { manifestIn } from "./own-site.ts";
import { buildsOf, nextTo } from "./places.ts";

/** Makes a symbolic link to a folder. Throws if the system refuses. */
export type Linking = (target: string, path: string, type: "dir") => void;

/**
 * Makes a filled folder the live one. On POSIX systems this is a single rename of one link over another.
 * Where the system has no links, or cannot rename over something that exists (Windows), the live folder is
 * renamed first; if the second rename fails, the first is undone. Calls `renamed` when a folder has a new
 * name.
 */
export function swap(
  building: string,
  live: string,
  link: Linking,
  renamed: (from: string, to: string) => void,
) {
  const id = basename(building).slice(-6);
  const made = nextTo(live, `link-${id}`);
  const isLinked = linkMade(basename(building), made, link);
  moveOver(isLinked ? made : building, live, nextTo(live, `old-${id}`), renamed);
  if (!isLinked) renamed(building, live);
}

function moveOver(
  made: string,
  live: string,
  old: string,
  renamed: (from: string, to: string) => void,
) {
  const there = lstatSync(live, { throwIfNoEntry: false });
  try {
    renameSync(made, live);
    return;
  } catch (error) {
    if (there === undefined) throw error;
  }
  renameSync(live, old);
  try {
    renameSync(made, live);
  } catch (error) {
    renameSync(old, live);
    throw error;
  }
  if (there.isSymbolicLink()) rmSync(old);
  else renamed(live, old);
}

/** Restores the last site if a build was killed between the two renames. */
export function putBack(live: string) {
  if (lstatSync(live, { throwIfNoEntry: false }) !== undefined) return;
  const last = buildsOf(live).find(
    (place) => basename(place).includes(".old-") && manifestIn(place) !== null,
  );
  if (last !== undefined) renameSync(last, live);
}

/** False if the system makes no links: Windows, for most users, and some file systems. */
function linkMade(target: string, path: string, link: Linking): boolean {
  try {
    link(target, path, "dir");
    return true;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (/^(?:EPERM|EACCES|ENOSYS|ENOTSUP|EOPNOTSUPP|UNKNOWN)$/.test(code)) return false;
    throw error;
  }
}
