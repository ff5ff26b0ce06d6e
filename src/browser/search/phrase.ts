import { bare, everyWord } from "../../model/search-words.ts";

/**
 * Whether words found at these places of a report may make the phrase. Slight words are not in the
 * index, so this says no with certainty and yes only where the words' distances are right.
 */
export function mayHold(places: readonly number[], phrase: string): boolean {
  const offsets = tellingOffsets(phrase);
  const held = new Set(places);
  return places.some((place) => offsets.every((offset) => held.has(place + offset)));
}

/** Whether a text holds a phrase, whatever its capitals, hyphens and the shape of its apostrophes. */
export const holds = (text: string, phrase: string): boolean =>
  ` ${plain(text)} `.includes(` ${plain(phrase)} `);

/** How far each telling word of a phrase stands from the first of them. */
function tellingOffsets(phrase: string): number[] {
  const all = everyWord(phrase);
  const places = all.flatMap(({ isSlight }, place) => (isSlight ? [] : [place]));
  const first = places[0] ?? 0;
  return places.map((place) => place - first);
}

const plain = (text: string) =>
  everyWord(text)
    .map(({ word }) =>
      bare(word)
        .toLowerCase()
        .replace(/['’.,]/g, ""),
    )
    .join(" ");
