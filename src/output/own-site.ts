import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Manifest, manifestFile } from "../model/report/file-digest.ts";
import { filesUnder } from "./manifest.ts";
import { manifestOf } from "./manifest-form.ts";

/** The place for the site holds something that the program did not make, so it is not replaced. */
export class NotASite extends Error {}

/** The manifest of the site in a folder, or null if the folder has none. */
export function manifestIn(folder: string): Manifest | null {
  const textAt = (path: string) => {
    const file = join(folder, path);
    const isFile = lstatSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
    return isFile ? readFileSync(file, "utf8") : null;
  };
  const text = textAt(manifestFile);
  return text === null ? null : manifestOf(text, textAt);
}

/**
 * Checks that replacing a path loses nothing: it is missing, an empty folder, or a site whose manifest
 * lists every file. Throws NotASite, with what to do.
 */
export function checkReplaceable(path: string) {
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (there === undefined) return;
  if (!there.isDirectory()) {
    throw new NotASite(`${path} is a file, not a folder; give the site a folder of its own`);
  }
  if (readdirSync(path).length === 0) return;
  const manifest = manifestIn(path);
  if (manifest === null) {
    throw new NotASite(
      `${path} holds files but no manifest.json of a site, so they were not made by a build and are left alone; give the site a folder of its own, or move the files away`,
    );
  }
  checkOwn(path, (file) => Object.hasOwn(manifest.files, file));
}

/**
 * Checks that a site is of the same archive as the one that is to replace it, by the URLs at which both were
 * first published. A preview may be replaced by any. Throws NotASite, with what to do.
 */
export function checkSameArchive(folder: string, live: Manifest | null, archive: string) {
  if (live?.archive === undefined || live.preview === true || live.archive === archive) return;
  throw new NotASite(
    `${folder} holds the site of another archive, ${live.archive}, and this one is ${archive}; give this site a folder of its own, or build once with --replace-other if it is to take the other’s place`,
  );
}

/** Checks that a site holds only files that its build wrote. Throws NotASite, with what to do. */
export function checkOwn(folder: string, isWritten: (file: string) => boolean) {
  const strange = filesUnder(folder).filter(
    (file) => !isWritten(file) && !leftBySystems.test(file),
  );
  if (strange.length === 0) return;
  const named = strange.slice(0, 3).join(", ");
  const more = strange.length > 3 ? ` and ${strange.length - 3} more` : "";
  const [are, them] = strange.length > 1 ? ["are", "them"] : ["is", "it"];
  throw new NotASite(
    `${named}${more} in ${folder} ${are} not part of the site and would be lost; move ${them} out of the folder first`,
  );
}

/** Files that desktop file managers add to folders. */
const leftBySystems = /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/;
