import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Manifest } from "../model/report/file-digest.ts";
import { manifestOf } from "../output/manifest-form.ts";
import { type Copy, folderCopy, ownManifest, servedCopy } from "../output/published-copy-check.ts";
import { UsageError } from "./command-line.ts";

/** The copy of a site at an address or in a folder. Throws UsageError if there is neither. */
export function copyAt(site: string): Copy {
  if (/^https?:\/\//.test(site)) {
    if (!URL.canParse(site)) throw new UsageError(`“${site}” is not an address`);
    return servedCopy(site.endsWith("/") ? site : `${site}/`);
  }
  if (!existsSync(site) || !statSync(site).isDirectory()) {
    throw new UsageError(`There is no folder “${site}”`);
  }
  return folderCopy(realpathSync(site));
}

/**
 * The manifest that a file begins, with its parts in the folder next to it; null if it is none. Throws
 * UsageError if there is no such file.
 */
export function manifestAtFile(file: string): Manifest | null {
  if (!existsSync(file)) throw new UsageError(`There is no file “${file}”`);
  const textAt = (path: string) => (existsSync(path) ? readFileSync(path, "utf8") : null);
  return manifestOf(readFileSync(file, "utf8"), (part) => textAt(join(dirname(file), part)));
}

/**
 * The manifest at a place: a manifest file itself, or that of the copy at an address or in a folder. Null
 * if there is none.
 */
export function manifestAt(place: string): Promise<Manifest | null> {
  const isFile = existsSync(place) && statSync(place).isFile();
  return isFile ? Promise.resolve(manifestAtFile(place)) : ownManifest(copyAt(place));
}
