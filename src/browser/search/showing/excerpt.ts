import { bare } from "../../../text/grammar-words.ts";

/** Words of an excerpt, and whether they match. */
export interface Piece {
  readonly text: string;
  readonly isFound: boolean;
}

/** The approximate number of words in an excerpt. */
const excerptLength = 36;

/**
 * The words of a part around the place with the most matches. `from` is the position of its first word in
 * the report, and `found` has positions in the report.
 */
export function excerpt(
  words: readonly string[],
  from: number,
  found: ReadonlySet<number>,
): Piece[] {
  const [start, end] = stretch(words, from, found);
  const marked = words
    .slice(start, end)
    .map((word, at) => (found.has(from + start + at) ? mark(word) : word));
  const text = marked.join("").replace(/\s+/g, " ").trim();
  const whole = `${start > 0 ? "… " : ""}${text}${end < words.length ? " …" : ""}`;
  return whole
    .split(marks)
    .map((piece, at) => ({ text: piece, isFound: at % 2 === 1 }))
    .filter((piece) => piece.text !== "");
}

/** U+2063 surrounds each match until the words are split there. */
const marks = "\u2063";

/** The whole text, the row of a table, or the words around the place with the most matches. */
function stretch(words: readonly string[], from: number, found: ReadonlySet<number>) {
  if (words.length <= excerptLength + 8) return [0, words.length] as const;
  const start = densest(words.length, from, found);
  if (!words.some(endsRow)) return [start, start + excerptLength] as const;
  const first = words.findIndex((_, at) => at >= start && found.has(from + at));
  const row = words.slice(0, Math.max(first, 0)).findLastIndex(endsRow) + 1;
  const last = words.findIndex((word, at) => at >= row && endsRow(word));
  const end = last === -1 ? words.length : last + 1;
  return [row, Math.min(end, row + 2 * excerptLength)] as const;
}

const endsRow = (word: string) => word.includes("\n");

/** The start of the stretch with the most matches, a few words before the first. */
function densest(length: number, from: number, found: ReadonlySet<number>): number {
  let [best, most] = [0, 0];
  for (let start = 0; start < length; start += 1) {
    if (!found.has(from + start)) continue;
    let count = 0;
    for (let at = start; at < Math.min(length, start + excerptLength - 6); at += 1)
      if (found.has(from + at)) count += 1;
    if (count > most) [best, most] = [start, count];
  }
  return Math.max(0, Math.min(best - 6, length - excerptLength));
}

/** Marks a word, without the punctuation around it. */
function mark(word: string): string {
  const core = bare(word);
  const at = word.indexOf(core);
  return `${word.slice(0, at)}${marks}${core}${marks}${word.slice(at + core.length)}`;
}
