import { sha256Of } from "../reading/folder/digest.ts";
import { wordsIn } from "../text/grammar-words.ts";
import { type Definition, definitionsIn } from "./definitions.ts";
import { packed } from "./pagefind-form/packed.ts";
import { nextOf, plainWord } from "./plain-word.ts";
import type { Filter, SearchRecord } from "./search-record.ts";

/** What an index lists of one report; kept from one build to the next. */
export interface IndexEntry {
  /** The SHA-256 of the file that a hit fetches. */
  readonly hash: string;
  /** The meeting's date, `YYYY-MM-DD`. */
  readonly date: string;
  readonly filters: readonly Filter[];
  /** The key of each part's paragraph. */
  readonly keys: Float64Array;
  /** The abbreviations that it explains. */
  readonly definitions: readonly Definition[];
}

/** A report's words, kept apart from its entry, because a build after an edit needs those of few reports. */
export interface EntryBody {
  /** The file that a hit fetches, ready to write. */
  readonly fragment: Uint8Array;
  /** The words of the subject and then of each part, by number. */
  readonly words: Uint32Array;
  /** The words of its wards' names. */
  readonly wards: Uint32Array;
  /** The words of its officers' posts. */
  readonly officers: Uint32Array;
  /** Where the subject and each part end among the words. */
  readonly ends: Uint32Array;
  /** The weights of each part's words. */
  readonly weights: Uint8Array;
}

/** The words of some reports, by number; 0 stands for words that are not indexed. */
class Words {
  readonly list: string[];
  private readonly numbers: Map<string, number>;
  /** The numbers of unprocessed pieces of text, which saves processing most of them again. */
  private readonly seen = new Map<string, number>();

  constructor(known: readonly string[] = [""]) {
    const list = [...known];
    this.list = list;
    this.numbers = new Map(list.map((word, at) => [word, at]));
  }

  /** The number of a piece of text; `next` is what follows, which matters after a figure. */
  numberOf(piece: string, next: string): number {
    const key = next === "" ? piece : `${piece}\n${next}`;
    const known = this.seen.get(key);
    if (known !== undefined) return known;
    const word = plainWord(piece, next);
    const number = this.numbers.get(word) ?? this.list.length;
    if (number === this.list.length) {
      this.list.push(word);
      this.numbers.set(word, number);
    }
    this.seen.set(key, number);
    return number;
  }
}

/** Entries with their bodies, and the words that these refer to by number. */
export interface Made {
  readonly words: readonly string[];
  readonly entries: readonly MadeEntry[];
}

export type MadeEntry = readonly [entry: IndexEntry, body: EntryBody];

/** Makes entries from records, each as JSON, given the words that already have numbers. */
export function entriesFrom(records: readonly string[], words: readonly string[]): Made {
  const among = new Words(words);
  const entries = records.map((record) => entryOf(JSON.parse(record) as SearchRecord, among));
  return { words: among.list, entries };
}

/** Makes a report's entry; its words get numbers shared with other reports. */
function entryOf({ shown, counted, filters }: SearchRecord, among: Words): MadeEntry {
  const words: number[] = [];
  const ends = [shown.subject, ...shown.parts.map(([, , , text]) => text)].map((text) => {
    words.push(...numbersOf(text, among));
    return words.length;
  });
  // Pagefind's own script expects these three.
  const content = JSON.stringify({ ...shown, content: "", meta: {}, anchors: [] });
  const entry = {
    hash: sha256Of(content),
    date: shown.date,
    filters,
    keys: new Float64Array(counted.map(({ key }) => key)),
    definitions: shown.parts.flatMap(([, , , text]) => definitionsIn(text)),
  };
  const body = {
    fragment: packed(Buffer.from(content)),
    words: new Uint32Array(words),
    wards: new Uint32Array(numbersOf(shown.wards, among)),
    officers: new Uint32Array(numbersOf(shown.officers, among)),
    ends: new Uint32Array(ends),
    weights: new Uint8Array(counted.map(({ weight }) => weight)),
  };
  return [entry, body];
}

function numbersOf(text: string, among: Words): number[] {
  const pieces = wordsIn(text);
  return pieces.map((piece, at) => among.numberOf(piece, nextOf(pieces, at)));
}
