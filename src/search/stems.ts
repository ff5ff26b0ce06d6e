import { keep, readKept } from "../cache/kept-file.ts";
import { askPagefind, type FromPagefind } from "./pagefind-form/pagefind.ts";

/**
 * The stems of some words, and Pagefind's own files. What it answers is kept in a file of the cache, and
 * it is asked for new words alone.
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

/** What was kept, of words that are still in use: the others may be those of what is withheld now. */
function ofWords(kept: FromPagefind | null, words: ReadonlySet<string>): FromPagefind | null {
  if (!kept) return null;
  const stems = new Map([...kept.stems].filter(([word]) => words.has(word)));
  return { ...kept, stems };
}

/** A number is its own stem. */
const hasLetter = /\p{L}/u;
