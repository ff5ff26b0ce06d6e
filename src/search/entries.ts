import { dirname, join } from "node:path";
import { keep, readKept } from "../cache/kept-file.ts";
import { stampOrDigest } from "../cache/stamp.ts";
import { reportAddress } from "../model/addresses/addresses.ts";
import type { Report } from "../model/report/report.ts";
import { digestOf } from "../reading/digest.ts";
import { attachmentPages } from "./attachment-text.ts";
import type { IndexEntry } from "./entry.ts";
import type { EntryMakers } from "./entry-makers.ts";
import { searchRecord } from "./search-record.ts";

/** The index entries of some reports, in order. */
export interface Entries {
  /** The words that the entries refer to by number. */
  readonly words: readonly string[];
  readonly entries: readonly IndexEntry[];
  /** Changes whenever an entry changes. */
  readonly key: string;
}

/**
 * The index entries of some reports. Only reports that the cache file lacks in their present form are read;
 * afterwards the file has exactly these reports.
 */
export async function entriesOf(
  reports: readonly Report[],
  makers: EntryMakers,
  file: string,
  version: string,
): Promise<Entries> {
  const kept = withoutWithheld(readKept<Kept>(file, version), reports);
  const known = new Map(kept?.entries);
  const keys = reports.map(keyOf);
  const strange = reports.flatMap((report, at) => {
    const key = keys[at] ?? "";
    return known.has(key) ? [] : [{ key, report }];
  });
  const records: string[] = [];
  for (const { report } of strange)
    records.push(JSON.stringify(searchRecord(report, await attachmentPages(report))));
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

/**
 * The kept entries, unless a report or one of its files is no longer published: the words might then belong
 * to something withheld.
 */
function withoutWithheld(kept: Kept | null, reports: readonly Report[]): Kept | null {
  const published = new Set(
    reports.flatMap((report) => {
      const address = reportAddress(report);
      return [address, ...report.attachments.map(({ file }) => `${address} ${file}`)];
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
function keyOf(report: Report): string {
  const files = report.attachments.map(
    ({ file }) => `${file} ${stampOrDigest(join(dirname(report.file), file))}`,
  );
  return [report.digest, reportAddress(report), ...files].join("\n");
}
