import { dirname, join } from "node:path";
import type { Searched } from "../archive/search/searched.ts";
import { keep, readKept } from "../cache/kept-file.ts";
import { stampOrDigest } from "../cache/stamp.ts";
import { minutesAddress, reportAddress } from "../model/addresses/addresses.ts";
import { digestOf } from "../reading/folder/digest.ts";
import { attachmentPages } from "./attachment-text.ts";
import type { EntryBody, IndexEntry, MadeEntry } from "./entry.ts";
import type { EntryMakers } from "./entry-makers.ts";
import { minutesRecord } from "./minutes-record.ts";
import { searchRecord } from "./search-record.ts";

/** The index entries of some reports and minutes, in order. */
export interface Entries {
  /** The words that the bodies refer to by number. */
  readonly words: readonly string[];
  readonly entries: readonly IndexEntry[];
  /** Changes whenever an entry changes. */
  readonly key: string;
  /** The body of each entry, which is only read if it is asked for. */
  readonly bodies: () => Promise<readonly EntryBody[]>;
}

/**
 * The index entries of some reports and minutes. Only those that the cache files lack in their present form
 * are read; afterwards the files have exactly these.
 */
export async function entriesOf(
  searched: readonly Searched[],
  makers: EntryMakers,
  file: string,
  version: string,
): Promise<Entries> {
  const kept = withoutWithheld(readKept<Kept>(file, version), searched);
  const keys = searched.map(keyOf);
  const key = digestOf(...keys);
  /** Of the same words, because the bodies refer to these by number. */
  const stateOf = (...of: readonly string[]) => `${version} ${digestOf(...of)}`;
  const readBodies = (words: readonly string[], of: string) =>
    readKept<readonly EntryBody[]>(bodiesOf(file), stateOf(of, ...words));
  const keyBefore = digestOf(...(kept?.entries ?? []).map(([own]) => own));
  if (kept && key === keyBefore) {
    const { words } = kept;
    const entries = kept.entries.map(([, entry]) => entry);
    const bodies = async () => readBodies(words, key) ?? (await renewed(words, new Map())).bodies;
    return { words, entries, key, bodies };
  }
  const before = kept && readBodies(kept.words, keyBefore);
  const known = kept?.entries.flatMap(([own, entry], at) => {
    const body = before?.[at];
    return body ? [[own, [entry, body]] as const] : [];
  });
  const { bodies, ...made } = await renewed(kept?.words ?? [""], new Map(known));
  return { ...made, key, bodies: () => Promise.resolve(bodies) };

  async function renewed(words: readonly string[], all: Map<string, MadeEntry>) {
    const strange = searched.flatMap((one, at) => {
      const own = keys[at] ?? "";
      return all.has(own) ? [] : [{ own, one }];
    });
    const records: string[] = [];
    for (const { one } of strange) records.push(JSON.stringify(await recordOf(one)));
    const made = await makers.make({ words, records });
    strange.forEach(({ own }, at) => {
      const entry = made.entries[at];
      if (entry) all.set(own, entry);
    });
    const found = keys.flatMap((own) => {
      const [entry, body] = all.get(own) ?? [];
      return entry && body ? [{ own, entry, body }] : [];
    });
    const entries = found.map(({ entry }) => entry);
    const bodies = found.map(({ body }) => body);
    const now = found.map(({ own, entry }) => [own, entry] as const);
    keep(file, version, { words: made.words, entries: now } satisfies Kept);
    keep(bodiesOf(file), stateOf(key, ...made.words), bodies);
    return { words: made.words, entries, bodies };
  }
}

/** The file of the bodies, next to that of their entries. */
export const bodiesOf = (file: string) => `${file}-bodies`;

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
