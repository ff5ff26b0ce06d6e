import { bare, everyWord } from "../../model/search-words.ts";

/**
 * Whether words found at these places of a report may make the phrase. Slight words are not in the
 * index, so this says no with certainty, and yes only where the others stand side by side.
 */
export function mayHold(places: readonly number[], phrase: string): boolean {
  const count = everyWord(phrase).filter(({ isSlight }) => !isSlight).length;
  const held = new Set(places);
  const together = Array.from({ length: count }, (_, offset) => offset);
  return places.some((place) => together.every((offset) => held.has(place + offset)));
}

/** Whether a text holds a phrase, whatever its capitals, hyphens and the shape of its apostrophes. */
export const holds = (text: string, phrase: string): boolean =>
  ` ${plain(text)} `.includes(` ${plain(phrase)} `);

const plain = (text: string) =>
  everyWord(text)
    .map(({ word }) =>
      bare(word)
        .toLowerCase()
        .replace(/['’.,]/g, ""),
    )
    .join(" ");
