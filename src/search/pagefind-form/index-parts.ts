import { CborWriter } from "./cbor-writer.ts";
import type { JoinedWords } from "./joined-words.ts";

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

/** The words of the index in parts. Pagefind’s own parts are three times as large as our largest. */
export function indexParts({ words, ends, bytes }: JoinedWords): IndexPart[] {
  const room = Math.min(enough.most, Math.max(enough.least, bytes.length / enough.parts));
  const endOfWord = (at: number) => ends[at] ?? 0;
  const starts: number[] = [];
  let from = 0;
  for (let at = 0; at < words.length; at += 1) {
    if (at > 0 && endOfWord(at) - from <= room) continue;
    starts.push(at);
    from = endOfWord(at - 1);
  }
  return starts.map((first, at) => {
    const next = starts[at + 1] ?? words.length;
    const head = new CborWriter();
    head.list(1);
    head.list(next - first);
    return {
      from: distinct(words[first] ?? "", words[first - 1] ?? ""),
      to: next === words.length ? "" : endOf(words[next - 1] ?? "", words[next] ?? ""),
      content: Buffer.concat([
        head.bytes(),
        bytes.subarray(endOfWord(first - 1), endOfWord(next - 1)),
      ]),
    };
  });
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
