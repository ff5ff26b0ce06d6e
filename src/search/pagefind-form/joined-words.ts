import { CborWriter } from "./cbor-writer.ts";
import type { Postings } from "./postings.ts";

/** The words of an index in byte order, with their data as Pagefind writes it. */
export interface JoinedWords {
  readonly words: readonly string[];
  /** Where each word's data ends among the bytes. */
  readonly ends: readonly number[];
  readonly bytes: Uint8Array;
}

/** The words of an index, each with its reports from all consecutive spans. */
export function joinedWords(spans: readonly Postings[]): JoinedWords {
  const words = inByteOrder([...new Set(spans.flatMap(({ stems }) => stems))]);
  const numbers = new Map(words.map((word, number) => [word, number]));
  let reports = 0;
  const parts = spans.map((span): Part => {
    const before = reports;
    reports += span.lengths.length;
    const terms = new Int32Array(words.length).fill(-1);
    span.stems.forEach((stem, term) => {
      terms[numbers.get(stem) ?? 0] = term;
    });
    return { span, before, terms };
  });
  const writer = new CborWriter();
  const ends = words.map((word, number) => {
    writeWord(writer, word, number, parts);
    return writer.length;
  });
  return { words, ends, bytes: writer.bytes() };
}

/** JavaScript's own order is that of the bytes, except for letters that are two of its units. */
function inByteOrder(words: string[]): string[] {
  if (!words.some((word) => /[\uD800-\uDFFF]/.test(word))) return words.sort();
  return words.sort((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)));
}

interface Part {
  readonly span: Postings;
  /** The number of reports before the span. */
  readonly before: number;
  /** For each word of the index, the span's term, or -1. */
  readonly terms: Int32Array;
}

function writeWord(writer: CborWriter, word: string, number: number, parts: readonly Part[]) {
  writer.list(3);
  writer.text(word);
  const held = parts.filter(({ terms }) => terms[number] !== -1);
  const termOf = ({ terms }: Part) => terms[number] ?? 0;
  writer.list(held.reduce((sum, part) => sum + (part.span.counts[termOf(part)] ?? 0), 0));
  let last = 0;
  for (const part of held) {
    const { span, before } = part;
    const term = termOf(part);
    writer.list(3);
    writer.number(before + (span.firsts[term] ?? 0) - last);
    writer.raw(span.bytes.subarray(span.ends[term - 1] ?? 0, span.ends[term]));
    last = before + (span.lasts[term] ?? 0);
  }
  // Spellings with accents, of which this index has none.
  writer.list(0);
}
