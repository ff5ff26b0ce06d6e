import { sha256Of } from "../reading/digest.ts";
import { wordsIn } from "../text/grammar-words.ts";
import { type Definition, definitionsIn } from "./definitions.ts";
import { packed } from "./pagefind-form/packed.ts";
import { nextOf, plainWord } from "./plain-word.ts";
import type { Filter, SearchRecord } from "./search-record.ts";

/** What an index is made of for one report; kept from one build to the next. */
export interface Entry {
  /** What a hit fetches, as it is written, and the SHA-256 of what is in it. */
  readonly fragment: Uint8Array;
  readonly hash: string;
  /** The meeting's date, `YYYY-MM-DD`. */
  readonly date: string;
  readonly filters: readonly Filter[];
  /** The words of the subject and of each part, one after another, by their numbers. */
  readonly words: Uint32Array;
  /** The words of the names of its wards. */
  readonly wards: Uint32Array;
  /** Where the subject and each part end among the words. */
  readonly ends: Uint32Array;
  /** How the words of each part count: its weight, and the key of its paragraph. */
  readonly weights: Uint8Array;
  readonly keys: Float64Array;
  /** The abbreviations that it explains. */
  readonly definitions: readonly Definition[];
}

/** The words of some reports by their numbers; 0 is what is not indexed. */
class Words {
  readonly list: string[];
  private readonly numbers: Map<string, number>;
  /** The numbers of pieces of text as they stand, which spares most of them a second look. */
  private readonly seen = new Map<string, number>();

  constructor(known: readonly string[] = [""]) {
    const list = [...known];
    this.list = list;
    this.numbers = new Map(list.map((word, at) => [word, at]));
  }

  /** The number of a piece of text, of which `next` tells what follows a figure. */
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

/** Entries, and the words that they number. */
export interface Made {
  readonly words: readonly string[];
  readonly entries: readonly Entry[];
}

/** Makes entries of records, each as JSON, with the words that are numbered already. */
export function entriesFrom(records: readonly string[], words: readonly string[]): Made {
  const among = new Words(words);
  const entries = records.map((record) => entryOf(JSON.parse(record) as SearchRecord, among));
  return { words: among.list, entries };
}

/** Makes the entry of a report, whose words get their numbers among those of other reports. */
function entryOf({ shown, counted, filters }: SearchRecord, among: Words): Entry {
  const words: number[] = [];
  const ends = [shown.subject, ...shown.parts.map(([, , , text]) => text)].map((text) => {
    words.push(...numbersOf(text, among));
    return words.length;
  });
  // Pagefind's own script looks for these three.
  const content = JSON.stringify({ ...shown, content: "", meta: {}, anchors: [] });
  return {
    fragment: packed(Buffer.from(content)),
    hash: sha256Of(content),
    date: shown.date,
    filters,
    words: new Uint32Array(words),
    wards: new Uint32Array(numbersOf(shown.wards, among)),
    ends: new Uint32Array(ends),
    weights: new Uint8Array(counted.map(({ weight }) => weight)),
    keys: new Float64Array(counted.map(({ key }) => key)),
    definitions: shown.parts.flatMap(([, , , text]) => definitionsIn(text)),
  };
}

function numbersOf(text: string, among: Words): number[] {
  const pieces = wordsIn(text);
  return pieces.map((piece, at) => among.numberOf(piece, nextOf(pieces, at)));
}
