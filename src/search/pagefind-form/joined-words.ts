import { CborWriter } from "./cbor-writer.ts";
import type { Postings } from "./postings.ts";

/** A word of the index with its data, as Pagefind writes it. */
export interface IndexedWord {
  readonly word: string;
  readonly bytes: Uint8Array;
}

/** The words of an index, each with its reports from all consecutive spans. */
export function joinedWords(spans: readonly Postings[]): IndexedWord[] {
  const places = new Map<string, Place[]>();
  let before = 0;
  for (const span of spans) {
    for (let term = 0; term < span.stems.length; term += 1) {
      const stem = span.stems[term] ?? "";
      const place = { span, term, before };
      const held = places.get(stem);
      if (held) held.push(place);
      else places.set(stem, [place]);
    }
    before += span.lengths.length;
  }
  const writer = new CborWriter();
  const ends = [...places].map(([stem, held]) => {
    writeWord(writer, stem, held);
    return writer.length;
  });
  return [...places.keys()].map((word, at) => ({
    word,
    bytes: writer.bytes(ends[at - 1] ?? 0, ends[at]),
  }));
}

/** A word of a span, and the number of reports before the span. */
interface Place {
  readonly span: Postings;
  readonly term: number;
  readonly before: number;
}

function writeWord(writer: CborWriter, stem: string, places: readonly Place[]) {
  writer.list(3);
  writer.text(stem);
  writer.list(places.reduce((sum, { span, term }) => sum + (span.counts[term] ?? 0), 0));
  let last = 0;
  for (const { span, term, before } of places) {
    writer.list(3);
    writer.number(before + (span.firsts[term] ?? 0) - last);
    writer.raw(span.bytes.subarray(span.ends[term - 1] ?? 0, span.ends[term]));
    last = before + (span.lasts[term] ?? 0);
  }
  // Spellings with accents, of which this index has none.
  writer.list(0);
}
