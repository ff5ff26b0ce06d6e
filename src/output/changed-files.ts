import { compare } from "../archive/order.ts";
import { hashedNames } from "../formats/caching.ts";
import { unpackedName } from "../formats/compressed.ts";
import { type Manifest, manifestFile } from "../model/report/file-digest.ts";

/** What a publish has to do, in an order that leaves no reader with a page whose parts are not there. */
export interface Changed {
  /** To be sent first: files named for what they hold, which may be kept for ever. */
  readonly kept: readonly string[];
  /** To be sent with them: what else pages are made of and lead to. */
  readonly parts: readonly string[];
  /** To be sent next: pages, feeds and the entry of the search index, which name the parts. */
  readonly pages: readonly string[];
  /** To be deleted then. */
  readonly gone: readonly string[];
  /** To be sent last, so that a publish that was cut short is found to be so, and done again. */
  readonly manifest: readonly string[];
}

/** What differs between a published site and a new one, by their manifests. */
export function changedFiles(before: Manifest, now: Manifest): Changed {
  const sent = Object.entries(now.files)
    .filter(([file, { sha256 }]) => before.files[file]?.sha256 !== sha256)
    .map(([file]) => file)
    .sort(compare);
  const gone = Object.keys(before.files)
    .filter((file) => !Object.hasOwn(now.files, file))
    .sort(compare);
  return {
    kept: sent.filter(isKept),
    parts: sent.filter((file) => !isKept(file) && !namesOthers(file)),
    pages: sent.filter(namesOthers),
    gone,
    manifest: [manifestFile],
  };
}

const hashed = new RegExp(hashedNames);
const isKept = (file: string) => hashed.test(unpackedName(file) ?? file);

const namesOthers = (file: string) =>
  /(?:\.(?:html|xml|atom|opml)|\/pagefind-entry\.json)$/.test(unpackedName(file) ?? file);
