import { levelled } from "../../../text/compatible-form.ts";
import { bare, everyWord } from "../../../text/grammar-words.ts";

/**
 * Whether words found at these places of a report may make the phrase. Slight words are not in the
 * index, so this says no with certainty, and yes only where the others stand as far apart as in it.
 */
export function mayHold(places: readonly number[], phrase: string): boolean {
  const at = everyWord(phrase).flatMap(({ isSlight }, offset) => (isSlight ? [] : [offset]));
  const first = at[0] ?? 0;
  const held = new Set(places);
  return places.some((place) => at.every((offset) => held.has(place + offset - first)));
}

/** Whether a text holds a phrase, whatever its capitals, hyphens and the shape of its apostrophes. */
export const holds = (text: string, phrase: string): boolean =>
  ` ${plain(text)} `.includes(` ${plain(phrase)} `);

const plain = (text: string) =>
  everyWord(text)
    .map(({ word }) =>
      levelled(bare(word))
        .toLowerCase()
        .replace(/['’.,]/g, ""),
    )
    .join(" ");
