import { keep, readKept } from "../cache/kept-file.ts";
import { askPagefind, type FromPagefind } from "./pagefind-form/pagefind.ts";

/**
 * The stems of some words, and Pagefind's own files. Its answers are kept in a cache file, and it is asked
 * only about new words.
 */
export async function stemsOf(
  words: ReadonlySet<string>,
  file: string,
  version: string,
): Promise<FromPagefind> {
  const before = readKept<FromPagefind>(file, version);
  const kept = ofWords(before, words);
  const isKnown = (word: string) => kept?.stems.has(word) || !hasLetter.test(word);
  const strange = [...words].filter((word) => !isKnown(word));
  if (kept && strange.length === 0) {
    if (kept.stems.size !== before?.stems.size) keep(file, version, kept);
    return kept;
  }
  const { stems, files } = await askPagefind(strange);
  const own = strange.map((word) => [word, word] as const);
  const all = { stems: new Map([...(kept?.stems ?? []), ...own, ...stems]), files };
  keep(file, version, all);
  return all;
}

/** The kept stems of words that are still in use; other words may belong to something withheld. */
function ofWords(kept: FromPagefind | null, words: ReadonlySet<string>): FromPagefind | null {
  if (!kept) return null;
  const stems = new Map([...kept.stems].filter(([word]) => words.has(word)));
  return { ...kept, stems };
}

/** A number is its own stem. */
const hasLetter = /\p{L}/u;
