import { CborWriter } from "./cbor-writer.ts";
import type { IndexedWord } from "./joined-words.ts";

/** A part of the index: a range of words and their data. */
export interface IndexPart {
  /** As much of its first and last word as distinguishes it from its neighbours. */
  readonly from: string;
  readonly to: string;
  readonly content: Uint8Array;
}

/**
 * The size that a part must not exceed with another word, in bytes before compression. Every reader fetches the
 * list of parts and a whole part for each word, so a small archive has smaller parts.
 */
const enough = { parts: 400, least: 4_000, most: 14_000 };

/**
 * The words of the index in parts, in byte order. Pagefind’s own parts are three times as large as our largest.
 */
export function indexParts(words: readonly IndexedWord[]): IndexPart[] {
  const total = words.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const room = Math.min(enough.most, Math.max(enough.least, total / enough.parts));
  const sorted = words
    .map((each) => ({ ...each, order: Buffer.from(each.word) }))
    .sort((one, other) => Buffer.compare(one.order, other.order));
  const parts: IndexedWord[][] = [];
  let size = 0;
  for (const word of sorted) {
    if (parts.length === 0 || size + word.bytes.length > room) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(word);
    size += word.bytes.length;
  }
  return parts.map((part, at) => {
    const before = parts[at - 1]?.at(-1)?.word ?? "";
    const after = parts[at + 1]?.[0]?.word ?? "";
    return {
      from: distinct(part[0]?.word ?? "", before),
      to: at === parts.length - 1 ? "" : endOf(part.at(-1)?.word ?? "", after),
      content: contentOf(part),
    };
  });
}

function contentOf(part: readonly IndexedWord[]): Uint8Array {
  const writer = new CborWriter();
  writer.list(1);
  writer.list(part.length);
  return Buffer.concat([writer.bytes(), ...part.map(({ bytes }) => bytes)]);
}

/**
 * As much of a part's last word as distinguishes it. Pagefind fetches a part for every word that begins with this:
 * if the next part's words do, as "worker" does with "work", a space ends it.
 */
function endOf(word: string, after: string): string {
  const end = distinct(word, after);
  return after.startsWith(end) ? `${end} ` : end;
}

/** The shortest prefix of a word that the other does not have. */
function distinct(word: string, other: string): string {
  const letters = [...word];
  const others = [...other];
  const at = letters.findIndex((letter, place) => letter !== others[place]);
  return at === -1 ? word : letters.slice(0, at + 1).join("");
}
