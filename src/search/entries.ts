import { dirname, join } from "node:path";
import type { Searched } from "../archive/search/searched.ts";
import { keep, readKept } from "../cache/kept-file.ts";
import { stampOrDigest } from "../cache/stamp.ts";
import { minutesAddress, reportAddress } from "../model/addresses/addresses.ts";
import { digestOf } from "../reading/folder/digest.ts";
import { attachmentPages } from "./attachment-text.ts";
import type { IndexEntry } from "./entry.ts";
import type { EntryMakers } from "./entry-makers.ts";
import { minutesRecord } from "./minutes-record.ts";
import { searchRecord } from "./search-record.ts";

/** The index entries of some reports and minutes, in order. */
export interface Entries {
  /** The words that the entries refer to by number. */
  readonly words: readonly string[];
  readonly entries: readonly IndexEntry[];
  /** Changes whenever an entry changes. */
  readonly key: string;
}

/**
 * The index entries of some reports and minutes. Only those that the cache file lacks in their present form
 * are read; afterwards the file has exactly these.
 */
export async function entriesOf(
  searched: readonly Searched[],
  makers: EntryMakers,
  file: string,
  version: string,
): Promise<Entries> {
  const kept = withoutWithheld(readKept<Kept>(file, version), searched);
  const known = new Map(kept?.entries);
  const keys = searched.map(keyOf);
  const strange = searched.flatMap((one, at) => {
    const key = keys[at] ?? "";
    return known.has(key) ? [] : [{ key, one }];
  });
  const records: string[] = [];
  for (const { one } of strange) records.push(JSON.stringify(await recordOf(one)));
  const made = await makers.make({ words: kept?.words ?? [""], records });
  strange.forEach(({ key }, at) => {
    const entry = made.entries[at];
    if (entry) known.set(key, entry);
  });
  const entries = keys.flatMap((key) => known.get(key) ?? []);
  if (strange.length > 0 || kept?.entries.length !== keys.length) {
    const now = keys.flatMap((key, at) => (entries[at] ? [[key, entries[at]] as const] : []));
    keep(file, version, { words: made.words, entries: now } satisfies Kept);
  }
  return { words: made.words, entries, key: digestOf(...keys) };
}

/** What the index receives of a report or minutes. */
export async function recordOf({ of, outcomes }: Searched) {
  if (of.kind === "meeting") return minutesRecord(of, outcomes);
  return searchRecord(of, await attachmentPages(of), outcomes);
}

const addressOf = ({ of }: Searched) =>
  of.kind === "meeting" ? minutesAddress(of.board.entry, of.date) : reportAddress(of);

/** The files that are searched with it. */
const filesOf = ({ of }: Searched) => (of.kind === "meeting" ? [] : of.attachments);

/**
 * The kept entries, unless a report or one of its files is no longer published: the words might then belong
 * to something withheld.
 */
function withoutWithheld(kept: Kept | null, searched: readonly Searched[]): Kept | null {
  const published = new Set(
    searched.flatMap((one) => {
      const address = addressOf(one);
      return [address, ...filesOf(one).map(({ file }) => `${address} ${file}`)];
    }),
  );
  const isPublished = ([key]: Kept["entries"][number]) => {
    const [, address = "", ...files] = key.split("\n");
    return [address, ...files.map((file) => `${address} ${file.split(" ")[0]}`)].every((part) =>
      published.has(part),
    );
  };
  return kept?.entries.every(isPublished) ? kept : null;
}

interface Kept {
  readonly words: readonly string[];
  readonly entries: readonly (readonly [key: string, entry: IndexEntry])[];
}

/** Changes whenever the entry would change. */
function keyOf(one: Searched): string {
  const { of, outcomes } = one;
  const files = filesOf(one).map(
    ({ file }) => `${file} ${stampOrDigest(join(dirname(of.file), file))}`,
  );
  return [`${of.digest} ${outcomes.join()}`, addressOf(one), ...files].join("\n");
}
