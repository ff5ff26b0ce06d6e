import { compare } from "../archive/order.ts";
import { hashedNames } from "../formats/serving/caching.ts";
import { unpackedName } from "../formats/serving/compressed.ts";
import { type Manifest, manifestFile } from "../model/report/file-digest.ts";
import { isManifestPart } from "./manifest-form.ts";

/** What a publish must do, in an order in which no reader ever gets a page whose parts are missing. */
export interface Changed {
  /** Sent first: files named by a hash of their content, which may be cached for ever. */
  readonly kept: readonly string[];
  /** Sent with them: the other files that pages use or link to. */
  readonly parts: readonly string[];
  /** Sent next: pages, feeds and the search index's entry file, which refer to the parts. */
  readonly pages: readonly string[];
  /** Deleted after that. */
  readonly gone: readonly string[];
  /** Sent last, so that an interrupted publish is noticed and repeated. */
  readonly manifest: readonly string[];
}

/** The differences between a published site and a new one, by their manifests. */
export function changedFiles(before: Manifest, now: Manifest): Changed {
  const sent = Object.entries(now.files)
    .filter(([file, { sha256 }]) => before.files[file]?.sha256 !== sha256)
    .map(([file]) => file)
    .sort(compare);
  const others = sent.filter((file) => !isManifestPart(file));
  const gone = Object.keys(before.files)
    .filter((file) => !Object.hasOwn(now.files, file))
    .sort(compare);
  return {
    kept: others.filter(isKept),
    parts: others.filter((file) => !isKept(file) && !namesOthers(file)),
    pages: others.filter(namesOthers),
    gone,
    manifest: [...sent.filter(isManifestPart), manifestFile],
  };
}

const hashed = new RegExp(hashedNames);
const isKept = (file: string) => hashed.test(unpackedName(file) ?? file);

const namesOthers = (file: string) =>
  /(?:\.(?:html|xml|atom|opml)|\/pagefind-entry\.json)$/.test(unpackedName(file) ?? file);
