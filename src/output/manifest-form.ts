import * as z from "zod";
import { type Manifest, manifestFile } from "../model/report/file-digest.ts";
import { recordOf } from "./file-record.ts";

/**
 * A manifest as its files, by path: a part for each board and year, so that a new report changes little of
 * it, and `manifest.json`, which lists everything else and the parts.
 */
export function manifestFiles({ files, sources, ...site }: Manifest): ReadonlyMap<string, string> {
  const parts = new Map<string, Part>();
  const partAt = (path: string): Part => {
    const part = parts.get(path) ?? { files: {}, sources: {} };
    parts.set(path, part);
    return part;
  };
  for (const [path, record] of Object.entries(files)) partAt(placeOf(path)).files[path] = record;
  for (const [path, record] of Object.entries(sources))
    partAt(placeOf(path)).sources[path] = record;
  const first = partAt(manifestFile);
  parts.delete(manifestFile);
  const texts = new Map([...parts].map(([path, part]) => [path, textOf(part)]));
  for (const [path, text] of texts) first.files[path] = recordOf(text);
  return texts.set(manifestFile, textOf({ ...site, ...first }));
}

interface Part {
  readonly files: Record<string, Manifest["files"][string]>;
  readonly sources: Record<string, Manifest["sources"][string]>;
}

const textOf = (part: Part) => `${JSON.stringify(part, null, 1)}\n`;

/** The file of the manifest that lists a path. */
function placeOf(path: string): string {
  const [, board, year] = /^(?:boards|reports)\/([^/]+)\/(\d{4})-\d{2}-\d{2}\//.exec(path) ?? [];
  if (board !== undefined) return `manifest/boards/${board}/${year}.json`;
  // The search index has a file for each report, whose name begins with its day.
  const [, ofEntry] = /^pagefind\/fragment\/(\d{4})/.exec(path) ?? [];
  return ofEntry === undefined ? manifestFile : `manifest/pagefind/${ofEntry}.json`;
}

/** True for a file that is a part of a manifest. */
export const isManifestPart = (path: string): boolean =>
  /^manifest\/(?:boards\/[^/]+|pagefind)\/\d{4}\.json$/.test(path);

/** The parts that a `manifest.json` names; none if it is not one. */
export const partsNamed = (text: string): string[] =>
  Object.keys(read(text)?.files ?? {}).filter(isManifestPart);

/**
 * The whole manifest, from the text of `manifest.json` and those of its parts. Null if one is not a manifest,
 * or not the part that was written with the first.
 */
export function manifestOf(
  text: string,
  partOf: (path: string) => string | null | undefined,
): Manifest | null {
  const first = read(text);
  if (first === null) return null;
  const [files, sources] = [{ ...first.files }, { ...first.sources }];
  for (const [path, { sha256 }] of Object.entries(first.files).filter(([path]) =>
    isManifestPart(path),
  )) {
    const words = partOf(path) ?? null;
    const part = words !== null && recordOf(words).sha256 === sha256 ? read(words) : null;
    if (part === null) return null;
    Object.assign(files, part.files);
    Object.assign(sources, part.sources);
  }
  return { ...first, files, sources };
}

function read(text: string): Manifest | null {
  try {
    return manifest.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

const records = z.record(
  z.string(),
  z.object({ size: z.number(), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
);
const manifest = z.object({
  files: records,
  sources: records,
  archive: z.string().optional(),
  preview: z.boolean().optional(),
});
