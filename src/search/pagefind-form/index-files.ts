import { compare } from "../../archive/order.ts";
import { sha256Of } from "../../reading/folder/digest.ts";
import type { IndexEntry } from "../entry.ts";
import { searchedFields } from "../occurrences.ts";
import { CborWriter } from "./cbor-writer.ts";
import type { IndexPart } from "./index-parts.ts";

/** What an index is written from. */
export interface SearchIndex {
  /** In the order in which the words refer to them: by meeting date. */
  readonly entries: readonly IndexEntry[];
  /** The names of their files. */
  readonly names: readonly string[];
  /** How many different words each report has. */
  readonly lengths: readonly number[];
  readonly parts: readonly IndexPart[];
  /** Pagefind's own files, by name. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** A file of the index. If its name identifies its content, `isNamed`, it never changes. */
export interface IndexFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly isNamed: boolean;
  /** True for bytes that must be signed and compressed before they are written. */
  readonly isBare: boolean;
}

/** The files of an index except the reports', in the format that Pagefind writes and its script reads. */
export function indexFiles({ entries, names, lengths, parts, files }: SearchIndex): IndexFile[] {
  const named = new Names();
  const indexes = parts.map(({ from, to, content }) => ({
    from,
    to,
    name: named.of(content),
    bytes: content,
  }));
  const filters = filtersOf(entries).map(({ filter, bytes }) => ({
    filter,
    name: named.of(bytes),
    bytes,
  }));
  const { version, ...rest } = ownEntry(files);

  const meta = new CborWriter();
  meta.list(6);
  meta.text(version);
  meta.list(names.length);
  names.forEach((name, at) => {
    meta.list(2);
    meta.text(name);
    meta.number(rounded(lengths[at] ?? 0));
  });
  meta.list(indexes.length);
  for (const { from, to, name } of indexes) meta.texts(from, to, name);
  meta.list(filters.length);
  for (const { filter, name } of filters) meta.texts(filter, name);
  // There are no other orders than the best match; by date, the script sorts on the names of the reports'
  // files, which begin with it.
  meta.list(0);
  meta.texts(...searchedFields);
  const hash = `en_${sha256Of(meta.bytes()).slice(0, 10)}`;

  const entry = {
    version,
    ...rest,
    languages: { en: { hash, wasm: "en", page_count: entries.length } },
  };
  return [
    ...indexes.map(({ name, bytes }) => namedFile(`index/${name}.pf_index`, bytes)),
    ...filters.map(({ name, bytes }) => namedFile(`filter/${name}.pf_filter`, bytes)),
    namedFile(`pagefind.${hash}.pf_meta`, meta.bytes()),
    ...[...new Map([...files, [entryFile, Buffer.from(JSON.stringify(entry))]])].map(
      ([name, content]) => plainFile(`pagefind/${name}`, content),
    ),
  ];
}

/**
 * A length to the nearest power of 1.5: it only lowers the weight of words in long reports, and every reader
 * fetches all lengths, a fifth of whose list was their last digits.
 */
const rounded = (length: number): number =>
  length === 0 ? 0 : Math.round(1.5 ** Math.round(Math.log(length) / Math.log(1.5)));

const namedFile = (name: string, bytes: Uint8Array): IndexFile => ({
  path: `pagefind/${name}`,
  bytes,
  isNamed: true,
  isBare: true,
});

/** A file whose name stays the same when its content changes. */
export const plainFile = (path: string, content: Uint8Array | string): IndexFile => ({
  path,
  bytes: Buffer.from(content),
  isNamed: false,
  isBare: false,
});

/** Pagefind's own list of files, which its script fetches first. */
const entryFile = "pagefind-entry.json";

function ownEntry(files: ReadonlyMap<string, Uint8Array>): { readonly version: string } {
  return JSON.parse(Buffer.from(files.get(entryFile) ?? "").toString()) as { version: string };
}

/** The file of a report, ready to write, by its name. */
export const fragmentFile = (name: string, bytes: Uint8Array): IndexFile => ({
  path: fragmentPath(name),
  bytes,
  isNamed: true,
  isBare: false,
});

export const fragmentPath = (name: string) => `pagefind/fragment/${name}.pf_fragment`;

/**
 * The names of reports' files, made of the day, five signs of what the day's reports hold, and a report's number on it.
 * Browsers keep these files for ever by name, and all names are fetched at the start: signs of each report's own
 * would be a third of that list. So an edit renames the files of its day.
 */
export function fragmentNames(entries: readonly IndexEntry[]): string[] {
  const days = new Map<string, IndexEntry[]>();
  for (const entry of entries) {
    const day = days.get(entry.date);
    if (day) day.push(entry);
    else days.set(entry.date, [entry]);
  }
  return [...days].flatMap(([date, own]) => {
    const held = sha256Of(own.map(({ hash }) => hash).join()).slice(0, 5);
    const start = `${date.replaceAll("-", "")}${held}`;
    return own.map((_, at) => `${start}${at.toString(36)}`);
  });
}

/** Names of eight signs of the content, or more if two would be the same. */
class Names {
  private readonly given = new Map<string, string>();

  of(content: Uint8Array): string {
    const hash = sha256Of(content);
    let length = 8;
    while ((this.given.get(hash.slice(0, length)) ?? hash) !== hash) length += 1;
    this.given.set(hash.slice(0, length), hash);
    return hash.slice(0, length);
  }
}

/** For each filter, its values with the numbers of their reports. */
function filtersOf(entries: readonly IndexEntry[]) {
  const filters = new Map<string, Map<string, number[]>>();
  entries.forEach((entry, at) => {
    for (const [filter, values] of entry.filters) {
      const held = filters.get(filter) ?? new Map<string, number[]>();
      filters.set(filter, held);
      for (const value of values) {
        const reports = held.get(value);
        if (reports) reports.push(at);
        else held.set(value, [at]);
      }
    }
  });
  return inOrder(filters).map(([filter, values]) => {
    const writer = new CborWriter();
    writer.list(2);
    writer.text(filter);
    writer.list(values.size);
    for (const [value, reports] of inOrder(values)) {
      writer.list(2);
      writer.text(value);
      writer.list(reports.length);
      for (const report of reports) writer.number(report);
    }
    return { filter, bytes: writer.bytes() };
  });
}

const inOrder = <Value>(map: ReadonlyMap<string, Value>) =>
  [...map].sort(([one], [other]) => compare(one, other));
