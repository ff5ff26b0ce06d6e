import { readFileSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import { filesOf } from "../site/site.ts";

/** What a site holds on disk. */
export interface Written {
  readonly files: number;
  readonly bytes: number;
}

/** Counts the files of a built site and their bytes. */
export function writtenIn(output: string): Written {
  const folder = realpathSync(output);
  const sizes = filesOf(folder).map((file) => statSync(join(folder, file)).size);
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** The files of a site that differ between two builds of it, by path. */
export function changedBetween(before: string, after: string): string[] {
  const [old, now] = [realpathSync(before), realpathSync(after)];
  const [were, are] = [filesOf(old), filesOf(now)];
  const known = new Set(were);
  const still = new Set(are);
  const changed = are.filter(
    (file) =>
      known.has(file) && !readFileSync(join(old, file)).equals(readFileSync(join(now, file))),
  );
  return [
    ...changed,
    ...are.filter((file) => !known.has(file)),
    ...were.filter((file) => !still.has(file)),
  ].sort();
}
